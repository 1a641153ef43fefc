import type { Weights } from './question.ts';

/** Read a list with a weight and the name of a feature on each line. */
export function readWeights(list: string): Weights {
  return Object.fromEntries(
    list.split('\n').map((line) => {
      const blank = line.indexOf(' ');
      return [line.slice(blank + 1), Number(line.slice(0, blank))];
    }),
  );
}
