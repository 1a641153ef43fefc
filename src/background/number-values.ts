/** Values that many records share, each once, and its number among them. */
export interface NumberedValues<Value> {
  readonly values: readonly Value[];
  /** @param name the same for the same values */
  numberOf(name: string, value: () => Value): number;
}

/** Give values numbers in the order in which they come first. */
export function numberValues<Value>(): NumberedValues<Value> {
  const values: Value[] = [];
  const known = new Map<string, number>();
  return {
    values,
    numberOf(name, value) {
      let number = known.get(name);
      if (number === undefined) {
        number = values.push(value()) - 1;
        known.set(name, number);
      }
      return number;
    },
  };
}
