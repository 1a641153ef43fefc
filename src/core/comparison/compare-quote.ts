import type { Span } from '../model/span.ts';
import { alignWords } from './align-words.ts';
import type { Comparison, ComparisonPart } from './comparison.ts';
import { findEdges } from './find-edges.ts';
import { findStretches } from './find-stretches.ts';
import { findTurning } from './find-turning.ts';
import { layOutParts } from './lay-out-parts.ts';
import { narrowSource } from './narrow-source.ts';
import { splitWords } from './split-words.ts';
import type { Word } from './word.ts';
import { rulesOf } from './word-key.ts';

/** Longer texts are no quotation and no excerpt; in words and in characters. */
const longestQuotation = 800;
const longestSource = 300_000;
const wordsAround = 6;

/**
 * Compare a page's quotation with its primary source's own words, word by word.
 *
 * Case, marks, hyphens, variants of spelling and numbers in words are no differences; an ellipsis declares a gap, whose
 * words are left out; square brackets hold what is changed or added.
 *
 * @param language BCP 47 tag of both texts; decides which words turn the meaning and which spellings are the same.
 * @returns `null` when the source does not hold the quotation, or one of them is too long to be one.
 */
export function compareQuote(quotation: string, source: string, language: string | null = null): Comparison | null {
  if (quotation.length > longestQuotation * 20 || source.length > longestSource) return null;
  const rules = rulesOf(language);
  const page = splitWords(quotation, rules);
  const all = splitWords(source, rules);
  if (page.length === 0 || page.length > longestQuotation || all.length === 0) return null;
  const kept = narrowSource(page, all);
  const near = kept.flatMap((index) => all[index] ?? []);
  const pairs = alignWords(page, near).map((pair) => ({ ...pair, source: kept[pair.source] ?? 0 }));
  const edges = findEdges(pairs, page, all, rules);
  const stretches = findStretches(pairs, page, all, edges, rules);
  const same = stretches.filter(({ kind }) => kind === 'same').flatMap((one) => page.slice(...one.page));
  if (!holds(page.slice(...edges.page), same)) return null;
  const laidOut = layOutParts(stretches, edges, { text: quotation, words: page }, { text: source, words: all });
  const parts = laidOut.parts.map((part, index): ComparisonPart => {
    const stretch = stretches[index];
    const turning =
      stretch && part.kind !== 'same'
        ? findTurning(page.slice(...stretch.page), all.slice(...stretch.source), all[stretch.source[1]], rules)
        : [];
    return { ...part, turns: turning.length > 0, turning };
  });
  const [from, to] = edges.source;
  const start = all[Math.max(0, from - wordsAround)]?.from ?? 0;
  const end = all[to + wordsAround]?.from ?? source.length;
  const before: Span = { start, end: laidOut.source.start };
  const after: Span = { start: laidOut.source.end, end };
  return { parts, page: laidOut.page, source: laidOut.source, before, after, observation: observe(parts) };
}

/** Half of the speaker's words, and of those that are not short, must be the source's. */
function holds(page: readonly Word[], same: readonly Word[]): boolean {
  const weight = (words: readonly Word[]) =>
    words.reduce((sum, { bracketed, key }) => sum + (bracketed ? 0 : key.length > 3 ? 3 : 1), 0);
  return (
    same.length > 0 &&
    same.length * 2 >= page.filter(({ bracketed }) => !bracketed).length &&
    weight(same) * 2 >= weight(page)
  );
}

/** The gravest part decides; of equally grave ones, another wording before a gap. */
function observe(parts: readonly ComparisonPart[]): Comparison['observation'] {
  const differs = ({ kind }: ComparisonPart) => kind === 'changed' || kind === 'added';
  const turns = parts.filter((part) => part.turns);
  const grave = turns.length > 0 ? turns : parts;
  if (grave.some(differs)) return 'differs';
  return grave.some(({ kind }) => kind === 'leftout') ? 'leftout' : null;
}
