import { canonicalJson } from './canonical-json.ts';

const digits = 64;
const before = '[{"id":"';
const behind = '","signature":""';
/** Where the comma stands behind which follows what is hashed. */
const comma = before.length + digits + behind.length;

/** What stands around an annotation that nobody signed, where it is written as the publish event that it becomes. */
export interface AroundUnsigned {
  readonly before: string;
  readonly behind: string;
}

/**
 * What to write around an annotation, as canonical JSON, that nobody signed: together the JSON of an array that holds its publish
 * event alone, with blanks for the event's id.
 *
 * The text is what is hashed for the id, with the id put in front: making an event and writing it as JSON would
 * go over the annotation three times, and an import makes a hundred thousand of them.
 */
export function aroundUnsigned(at: string): AroundUnsigned {
  return {
    before: `${before}${' '.repeat(digits)}${behind},"annotation":"","at":${canonicalJson(at)},"author":"","body":`,
    behind: ',"kind":"publish","previous":[]}]',
  };
}

/**
 * Write the event's id into what was written by `aroundUnsigned`, in UTF-8.
 *
 * @param sha256 of bytes
 * @returns the bytes that the id has the digits of, and where the id stands
 */
export function nameUnsigned(
  text: Uint8Array,
  sha256: (bytes: Uint8Array) => Uint8Array,
): { readonly hash: Uint8Array; readonly id: Uint8Array } {
  // What is hashed is an object: its bracket stands for the comma meanwhile.
  text[comma] = 0x7b;
  const hash = sha256(text.subarray(comma, -1));
  text[comma] = 0x2c;
  const id = text.subarray(before.length, before.length + digits);
  for (let at = 0; at < digits; at++) {
    const digit = ((hash[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0)) & 15;
    id[at] = digit + (digit < 10 ? 48 : 87);
  }
  return { hash, id };
}
