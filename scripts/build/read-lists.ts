import { type Words, words } from '../../src/core/quotation/language.ts';

/** Read the lists that `packLists` wrote, by their names. It goes into the app where the build packs a language's lists. */
export function readLists(packed: string): Readonly<Record<string, Words>> {
  const [names = '', ...lists] = packed.split('\n');
  return Object.fromEntries(names.split(' ').map((name, at) => [name, words(lists[at] ?? '')]));
}
