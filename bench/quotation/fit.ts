import { writeFileSync } from 'node:fs';
import type { WeightTables } from '../../src/core/quotation/question.ts';
import { CODES } from '../../src/core/quotation/read-weights.ts';
import { collectExamples } from './examples.ts';
import { type GoldDocument, loadScorer, option, readGold, type Scorer } from './gold.ts';
import { fitTables } from './regression.ts';

/** The languages that have training articles, and their sets. */
export const TRAINING = [
  ['en', 'polnear-train'],
  ['de', 'dewiki-train'],
] as const;

/** Least weight that a feature is kept for: whether marked words are said hangs on many small things. */
const LEAST: Readonly<Record<keyof WeightTables, number>> = { said: 0.15, named: 0.2, clause: 0.15 };

/** Fit the weights of the judgements on the training articles and write them into the core. */
export async function run(args: string[]): Promise<void> {
  const folder = option(args, 'data', '../shared/eval/quotes');
  const documents = Object.fromEntries(TRAINING.map(([code, set]) => [code, readGold(folder, set)]));
  const weights = fitOn(documents, await loadScorer(folder));
  writeFileSync(
    'src/core/quotation/weights.data.ts',
    `import type { WeightTables } from './question.ts';
import { readWeights } from './read-weights.ts';

/** Fitted on training articles by bench/quotation/fit.ts: a feature a line, with its weight for all languages, English and German. */
export const WEIGHTS: WeightTables = {
${Object.entries(weights)
  .map(([question, tables]) => `${question}: readWeights(\`${written(tables)}\`),`)
  .join('\n')}
};
`,
  );
}

function written(tables: WeightTables[keyof WeightTables]): string {
  const names = [...new Set(Object.values(tables).flatMap((table) => Object.keys(table)))].sort();
  return names.map((name) => [...CODES.map((code) => tables[code]?.[name] ?? 0), name].join(' ')).join('\n');
}

/** The weights that articles teach, by language. */
export function fitOn(documents: Readonly<Record<string, readonly GoldDocument[]>>, scorer: Scorer): WeightTables {
  const examples = Object.entries(documents).map(([code, list]) => [code, collectExamples(list, scorer)] as const);
  const learn = (question: keyof WeightTables) =>
    fitTables(Object.fromEntries(examples.map(([code, of]) => [code, of[question]])), LEAST[question]);
  return { said: learn('said'), named: learn('named'), clause: learn('clause') };
}
