import type { Quotation } from '../../src/core/model/mention.ts';
import { detectQuotations } from '../../src/core/quotation/detect-quotations.ts';
import { calibration } from './calibration.ts';
import { fitOn, TRAINING } from './fit.ts';
import { type GoldDocument, loadScorer, option, readGold } from './gold.ts';

/** Scores on training articles that were held out: the weights of each fold are learnt on the others. */
export async function run(args: string[]): Promise<void> {
  const folder = option(args, 'data', '../shared/eval/quotes');
  const folds = Number(option(args, 'folds', '5'));
  const scorer = await loadScorer(folder);
  const sets = TRAINING.map(([code, set]) => ({
    code,
    set,
    gold: readGold(folder, set),
    found: [] as { id: string; quotes: Quotation[] }[],
  }));
  for (let fold = 0; fold < folds; fold++) {
    const others: Record<string, GoldDocument[]> = {};
    for (const { code, gold } of sets) others[code] = gold.filter((_, index) => index % folds !== fold);
    const weights = fitOn(others, scorer);
    for (const { gold, found } of sets) {
      for (let index = fold; index < gold.length; index += folds) {
        const document = gold[index];
        if (document) found[index] = { id: document.id, quotes: detectQuotations(document, weights) };
      }
    }
  }
  for (const { set, gold, found } of sets) {
    const plain = scorer.score(gold, found);
    const speech = scorer.score(gold, found, { speech: true });
    console.log(
      `\n${set}: ${gold.length} articles, each judged by weights of the other ${folds - 1} of ${folds} parts`,
    );
    console.table({
      'marked: exact P, R, F1': [plain.marked?.exP, plain.marked?.exR, plain.marked?.exF],
      'speaker: accuracy, precision': [plain.marked?.spkAcc, plain.marked?.spkPrec],
      'direct content: exact recall': [plain['content-direct']?.exR],
      'reported speech: P, R': [speech['content-indirect']?.relP, speech['content-indirect']?.relR],
    });
    console.log(calibration(gold, found, scorer));
  }
}
