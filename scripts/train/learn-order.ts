import { orderNames } from '../../src/core/matching/rank-evidence.ts';
import type { Weights } from '../../src/core/matching/weights.ts';
import { fitOrder, type Row } from './fit.ts';
import type { Gathered } from './gather.ts';
import { meanPrecision } from './measure.ts';

const folds = 5;

/**
 * Weights that put right claims first, with the MAP@5 of each fifth judged by what the others teach.
 *
 * `unused` evidence counts nothing: what a set hardly has is learnt from chance.
 */
export function learnOrder(
  all: readonly Gathered[],
  unused: readonly string[],
  decay: number,
): { weights: Weights; crossed: number } {
  const idle = new Set(unused.map((name) => orderNames.indexOf(name)));
  const train = all.map(({ example, pairs }) => ({
    example,
    pairs: pairs.map((pair) => ({ ...pair, order: pair.order.map((value, i) => (idle.has(i) ? 0 : value)) })),
  }));
  let sum = 0;
  for (let fold = 0; fold < folds; fold++) {
    const [seen, unseen] = [train.filter((one) => foldOf(one) !== fold), train.filter((one) => foldOf(one) === fold)];
    sum += unseen.length * orderPrecision(unseen, fitOrder(rowsOf(seen), decay));
  }
  return { weights: fitOrder(rowsOf(train), decay), crossed: sum / train.length };
}

/** MAP@5 of an order. */
export function orderPrecision(gathered: readonly Gathered[], { by }: Weights): number {
  return meanPrecision(gathered, ({ order }) => order.reduce((sum, value, i) => sum + value * (by[i] ?? 0), 0));
}

function rowsOf(gathered: readonly Gathered[]): Row[] {
  return gathered.flatMap(({ pairs }, group) =>
    pairs.map(({ order, right }) => ({ values: order, right, group, weight: 1 })),
  );
}

/** Sentences of one event or article fall into the same fold: "20161019_3pres_0363", "pfq-vclaim-pol-04007-0". */
function foldOf({ example: { id } }: Gathered): number {
  const event = id.startsWith('tweet') ? id : id.replace(/[-_]\d+$/u, '');
  let sum = 0;
  for (const character of event) sum = (sum * 31 + character.charCodeAt(0)) % 65_521;
  return sum % folds;
}
