import { detectQuotations } from '../../src/core/quotation/detect-quotations.ts';
import { pairMarks } from '../../src/core/quotation/pair-marks.ts';
import { splitParagraphs } from '../../src/core/text/paragraphs.ts';
import { calibration } from './calibration.ts';
import { type GoldDocument, loadScorer, option, readGold, type Scorer } from './gold.ts';

type Found = Parameters<Scorer['score']>[1][number];

/** Scores of the detector on a set, beside the trivial row in which every pair of marks is a statement. */
export async function run(args: string[]): Promise<void> {
  const folder = option(args, 'data', '../shared/eval/quotes');
  const scorer = await loadScorer(folder);
  for (const set of option(args, 'set', 'polnear-dev,dewiki-dev').split(',')) {
    const gold = readGold(folder, set);
    const found = gold.map(detect);
    const plain = scorer.score(gold, found);
    const speech = scorer.score(gold, found, { speech: true });
    const trivial = scorer.score(gold, gold.map(everyPair));
    console.log(`\n${set}: ${gold.length} articles`);
    console.table({
      'marked: exact precision': { detector: plain.marked?.exP, 'every pair': trivial.marked?.exP },
      'marked: exact recall': { detector: plain.marked?.exR, 'every pair': trivial.marked?.exR },
      'marked: exact F1': { detector: plain.marked?.exF, 'every pair': trivial.marked?.exF },
      'speaker: accuracy': { detector: plain.marked?.spkAcc, 'every pair': 0 },
      'speaker: precision': { detector: plain.marked?.spkPrec, 'every pair': null },
      'direct content: exact recall': {
        detector: plain['content-direct']?.exR,
        'every pair': trivial['content-direct']?.exR,
      },
      'reported speech: precision (relaxed)': { detector: speech['content-indirect']?.relP, 'every pair': null },
      'reported speech: recall (relaxed)': { detector: speech['content-indirect']?.relR, 'every pair': 0 },
    });
    console.log(calibration(gold, found, scorer));
  }
}

function detect({ id, text, lang }: GoldDocument): Found {
  return { id, quotes: detectQuotations({ text, lang }) };
}

function everyPair({ id, text }: GoldDocument): Found {
  const pairs = pairMarks(text, splitParagraphs(text)).filter(({ depth }) => depth === 0);
  const rest = {
    mention: 'quotation',
    kind: 'direct',
    marked: true,
    speaker: null,
    cue: null,
    attributed: true,
    confidence: 1,
  } as const;
  return { id, quotes: pairs.map(({ start, end }) => ({ ...rest, start, end })) };
}
