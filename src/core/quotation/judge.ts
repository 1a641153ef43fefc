import type { Language } from './language.ts';
import { type Question, STEP, type Weights, type WeightTables } from './question.ts';

/** The weights of all languages and of one together, by the tables they come from and the language. */
const together = new WeakMap<Readonly<Record<string, Weights>>, Map<string, ReadonlyMap<string, number>>>();

/**
 * How probable the answer yes is, from the features that are on: logistic regression.
 *
 * A language adds its own weights to those that all languages share.
 */
export function judge(
  question: Question,
  features: readonly string[],
  { code }: Pick<Language, 'code'>,
  { [question]: tables }: WeightTables,
): number {
  const weights = weightsOf(tables, code);
  let sum = weights.get('bias') ?? 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum * STEP));
}

function weightsOf(tables: Readonly<Record<string, Weights>>, code: string): ReadonlyMap<string, number> {
  const known = together.get(tables)?.get(code);
  if (known) return known;
  const sums = new Map(Object.entries(tables.all ?? {}));
  for (const [feature, weight] of Object.entries(tables[code] ?? {}))
    sums.set(feature, (sums.get(feature) ?? 0) + weight);
  const byCode = together.get(tables) ?? new Map<string, ReadonlyMap<string, number>>();
  together.set(tables, byCode.set(code, sums));
  return sums;
}
