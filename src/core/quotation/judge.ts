import type { Language } from './language.ts';
import type { Question, Weights, WeightTables } from './question.ts';

/**
 * How probable the answer yes is, from the features that are on: logistic regression.
 *
 * Languages without weights of their own take those fitted on all languages together.
 */
export function judge(
  question: Question,
  features: readonly string[],
  language: Language,
  { [question]: tables }: WeightTables,
): number {
  const weights: Weights = tables[language.code] ?? tables.all ?? {};
  let sum = weights.bias ?? 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
