import type { Quotation } from '../../src/core/model/mention.ts';
import { bareKey, type GoldDocument, type GoldQuote, type Scorer } from './gold.ts';

const STEPS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001];

/**
 * How often entries with marks are right, by the confidence they were given.
 *
 * Right: a span marked by hand with the same speaker (or without naming one), or, for words kept as
 * unspoken, a span that was not marked by hand.
 */
export function calibration(
  gold: readonly GoldDocument[],
  found: readonly { quotes: readonly Quotation[] }[],
  scorer: Scorer,
): string {
  const bins = STEPS.slice(1).map(() => ({ count: 0, right: 0, given: 0 }));
  for (const [index, document] of gold.entries()) {
    const marks = new Map(
      document.quotes.flatMap((quote) => quote.marks.map((mark) => [bareKey(document.text, mark), quote] as const)),
    );
    for (const quote of found[index]?.quotes ?? []) {
      if (!quote.marked) continue;
      const bin = bins[STEPS.findLastIndex((step) => quote.confidence >= step)];
      if (!bin) continue;
      bin.count++;
      bin.given += quote.confidence;
      if (isRight(quote, marks.get(bareKey(document.text, quote)), scorer)) bin.right++;
    }
  }
  const lines = bins.flatMap(({ count, right, given }, at) => {
    if (count === 0) return [];
    const upTo = Math.min(1, STEPS[at + 1] ?? 1);
    return `${STEPS[at]} to ${upTo}\t${count}\t${(given / count).toFixed(2)}\t${(right / count).toFixed(2)}`;
  });
  return ['confidence\tentries\tmean given\tright', ...lines].join('\n');
}

function isRight(quote: Quotation, gold: GoldQuote | undefined, scorer: Scorer): boolean {
  if (!quote.attributed) return gold === undefined;
  if (!gold) return false;
  if (!quote.speaker) return true;
  return gold.speaker !== null && scorer.sameSpeaker(gold.speaker, quote.speaker);
}
