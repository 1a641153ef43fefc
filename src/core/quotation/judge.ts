import type { Language } from './language.ts';
import { type Question, STEP, type Weights, type WeightTables } from './question.ts';

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
  const shared: Weights = tables.all ?? {};
  const own: Weights = tables[code] ?? {};
  let sum = (shared.bias ?? 0) + (own.bias ?? 0);
  for (const feature of features) sum += (shared[feature] ?? 0) + (own[feature] ?? 0);
  return 1 / (1 + Math.exp(-sum * STEP));
}
