/** Why an annotation cannot be written in a format. */
export type WriteRefusal = 'retracted' | 'no-claim' | 'no-address';

/** An annotation in a format, with the fields that the format cannot hold; or why it cannot be written at all. */
export type Written<Value> =
  | { readonly value: Value; readonly lost: readonly string[] }
  | { readonly refused: WriteRefusal };
