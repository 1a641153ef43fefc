import type { Weights } from './question.ts';

/** Whose weights stand in a line, in this order: all languages', English, German. */
export const CODES = ['all', 'en', 'de'] as const;

/** Read a list with three weights and the name of a feature on each line into a table for each code. */
export function readWeights(list: string): Readonly<Record<string, Weights>> {
  const lines = list.split('\n').map((line) => line.split(' '));
  return Object.fromEntries(
    CODES.map((code, column) => [
      code,
      Object.fromEntries(lines.map((line) => [line.slice(CODES.length).join(' '), Number(line[column])])),
    ]),
  );
}
