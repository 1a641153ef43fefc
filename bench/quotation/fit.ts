import { writeFileSync } from 'node:fs';
import type { Question, Weights } from '../../src/core/quotation/question.ts';
import { collectExamples } from './examples.ts';
import { loadScorer, option, readGold } from './gold.ts';
import { type Example, fitWeights } from './regression.ts';

const QUESTIONS = ['said', 'named', 'clause'] as const satisfies readonly Question[];

/** Fit the weights of the judgements on the training articles and write them into the core. */
export async function run(args: string[]): Promise<void> {
  const folder = option(args, 'data', '../shared/eval/quotes');
  const scorer = await loadScorer(folder);
  const out: Record<Question, Record<string, Weights>> = { said: {}, named: {}, clause: {} };
  const pooled: Record<Question, Example[]> = { said: [], named: [], clause: [] };
  for (const [code, set] of [
    ['en', 'polnear-train'],
    ['de', 'dewiki-train'],
  ] as const) {
    const examples = collectExamples(readGold(folder, set), scorer);
    for (const question of QUESTIONS) {
      out[question][code] = fitWeights(examples[question]);
      const all = examples[question].filter((_, index) => code === 'de' || index % 2 === 0);
      pooled[question].push(...all.map(({ on, yes }) => ({ on: on.filter((name) => !name.startsWith('cue:')), yes })));
    }
  }
  for (const question of QUESTIONS) out[question].all = fitWeights(pooled[question]);
  const lines = JSON.stringify(out, null, 1);
  writeFileSync(
    'src/core/quotation/weights.data.ts',
    `import type { WeightTables } from './question.ts';

/** Fitted on training articles by bench/quotation/fit.ts. */
export const WEIGHTS: WeightTables = ${lines};
`,
  );
}
