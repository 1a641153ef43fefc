/** A set of the words in a list, which are separated by single blanks. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
