import { words } from './language.ts';
import type { Weights } from './question.ts';

/** Whose weights stand in a line, in this order: all languages', English, German. */
export const CODES = ['all', 'en', 'de'] as const;

/** Read a list with three weights and the name of a feature on each line, or one that `scripts/build/pack-words.ts` packed, into a table for each code. */
export function readWeights(list: string): Readonly<Record<string, Weights>> {
  if (list.startsWith('A')) return unpacked(list);
  const lines = list.split('\n').map((line) => line.split(' '));
  return Object.fromEntries(
    CODES.map((code, column) => [
      code,
      Object.fromEntries(lines.map((line) => [line.slice(CODES.length).join(' '), Number(line[column])])),
    ]),
  );
}

/** The names, and on a line for each code a sign for each weight, which "<" is 0 of. */
function unpacked(list: string): Readonly<Record<string, Weights>> {
  const [packed = '', ...columns] = list.split('\n');
  const names = [...words(packed)];
  const weightsIn = (signs: string): Weights =>
    Object.fromEntries(names.map((name, at) => [name, signs.charCodeAt(at) - 60]));
  return Object.fromEntries(CODES.map((code, at) => [code, weightsIn(columns[at] ?? '')]));
}
