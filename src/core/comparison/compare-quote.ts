import type { Span } from '../model/span.ts';
import { alignWords } from './align-words.ts';
import type { Comparison, ComparisonPart } from './comparison.ts';
import { dropStrays } from './drop-strays.ts';
import { expand, expandGroups, placesOf, withinQuotation } from './expand-groups.ts';
import { findAsides } from './find-asides.ts';
import { findEdges } from './find-edges.ts';
import { findStretches } from './find-stretches.ts';
import { findTurning } from './find-turning.ts';
import { groupWords } from './group-words.ts';
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
  const said = splitWords(source, rules);
  const words = { page: findAsides(quotation, splitWords(quotation, rules), said), source: said };
  const page = groupWords(words.page, words.source, rules);
  const all = groupWords(words.source, words.page, rules);
  if (page.length === 0 || page.length > longestQuotation || all.length === 0) return null;
  const kept = narrowSource(page, all);
  const near = kept.flatMap((index) => all[index] ?? []);
  const aligned = alignWords(page, near, rules).map((pair) => ({ ...pair, source: kept[pair.source] ?? 0 }));
  const pairs = dropStrays(aligned, page, all);
  const edges = findEdges(pairs, page, all, rules);
  const stretches = findStretches(pairs, page, all, edges, rules);
  const same = stretches.filter(({ kind }) => kind === 'same').flatMap((one) => page.slice(...one.page));
  // "Partners have" holds "partner has".
  const forms = pairs
    .flatMap(({ changed, page: at }) => (changed ? (page[at] ?? []) : []))
    .filter(({ number }) => !number);
  if (same.length === 0 || !holds(page.slice(...edges.page), [...same, ...forms])) return null;
  const expanded = withinQuotation(expandGroups(stretches, page, all), stretches);
  const whole = {
    page: expand(edges.page, placesOf(page)),
    source: [expanded[0]?.source[0] ?? 0, expanded.at(-1)?.source[1] ?? 0] as const,
  };
  const laidOut = layOutParts(
    expanded,
    whole,
    { text: quotation, words: words.page },
    { text: source, words: words.source },
  );
  const parts = laidOut.parts.map((part, index): ComparisonPart => {
    const stretch = expanded[index];
    const turning =
      stretch && part.kind !== 'same'
        ? findTurning(
            words.page.slice(...stretch.page),
            words.source.slice(...stretch.source),
            words.source[stretch.source[1]],
            rules,
          )
        : [];
    return { ...part, turns: turning.length > 0, turning };
  });
  const [from, to] = whole.source;
  const start = words.source[Math.max(0, from - wordsAround)]?.from ?? 0;
  const end = words.source[to + wordsAround]?.from ?? source.length;
  const before: Span = { start, end: laidOut.source.start };
  const after: Span = { start: laidOut.source.end, end };
  return { parts, page: laidOut.page, source: laidOut.source, before, after, observation: observe(parts) };
}

/** Half of the speaker's words, and of those that are not short, must be the source's, or forms of them. */
function holds(page: readonly Word[], same: readonly Word[]): boolean {
  const weight = (words: readonly Word[]) =>
    words.reduce((sum, word) => sum + (isSpoken(word) ? (word.key.length > 3 ? 3 : 1) : 0), 0);
  return same.length * 2 >= page.filter(isSpoken).length && weight(same) * 2 >= weight(page);
}

const isSpoken = ({ bracketed, aside }: Word): boolean => !bracketed && !aside;

/** The gravest part decides; of equally grave ones, another wording before a gap. */
function observe(parts: readonly ComparisonPart[]): Comparison['observation'] {
  const differs = ({ kind }: ComparisonPart) => kind === 'changed' || kind === 'added';
  const turns = parts.filter((part) => part.turns);
  const grave = turns.length > 0 ? turns : parts;
  if (grave.some(differs)) return 'differs';
  return grave.some(({ kind }) => kind === 'leftout') ? 'leftout' : null;
}
