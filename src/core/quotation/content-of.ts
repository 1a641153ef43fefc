import type { Span } from '../model/span.ts';
import type { AttributedMark } from './attribute-marks.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Grammar } from './grammar.ts';
import { phraseAfter } from './phrase-after.ts';

const NEAR = 7;
const LABEL = /^[^:]+:\s+/u;

/**
 * The whole content that marked words are a part of: "that “…”", "a “…”", "The plan “…,” she said".
 *
 * Of a labelled turn ("SMITH: …") it is what follows the label.
 *
 * `null` when the marks hold all of it.
 */
export function contentOf(
  grammar: Grammar,
  { mark, quote, rule, attribution }: AttributedMark,
  sentence: Sentence,
  attributions: readonly Attribution[],
): Span | null {
  const { tokens, text, language } = grammar;
  if (rule === 'label') {
    const label = LABEL.exec(text.slice(mark.start, Math.min(mark.end, mark.start + 60)));
    return label ? { start: mark.start + label[0].length, end: mark.end } : null;
  }
  // German words before the marks are the reporter's: "nannte es einen „Angriff“".
  if (language.verbSecond) return null;
  let first = quote;
  const whole = (rule === 'behind' || rule === 'inverted') && opensPlainly(grammar, sentence, quote, attributions);
  if (whole) first = sentence.first;
  else if (attribution && names(grammar, attribution, quote)) first = attribution.cueEnd;
  else {
    if (grammar.sign(quote - 1, ',') && grammar.is(quote - 2, 'that')) first = quote - 2;
    while (first > sentence.first && quote - first < 3 && belongs(grammar, first - 1)) first--;
  }
  const start = tokens[first]?.start;
  return first < quote && start !== undefined ? { start, end: mark.end } : null;
}

/** A small word that belongs to what follows it. */
function belongs(grammar: Grammar, at: number): boolean {
  const kinds = ['that', 'determiners', 'possessives', 'infinitives'] as const;
  if (kinds.some((kind) => grammar.is(at, kind))) return true;
  return grammar.language.genderWords.has(grammar.tokens[at]?.lower ?? '') && !grammar.pronoun(at);
}

/** "called the plan a “…”": only what is given the name stands between the cue and the marks. */
function names(grammar: Grammar, { cue, cueEnd, by, speech }: Attribution, quote: number): boolean {
  if (speech || (by !== 'before' && by !== 'borrowed') || cue > quote || quote - cueEnd > NEAR) return false;
  for (let at = cueEnd; at < quote; at++)
    if (!grammar.word(at) || (grammar.is(at, 'prepositions') && !grammar.is(at, 'ofs'))) return false;
  return phraseAfter(grammar, cueEnd, quote) !== null;
}

/** Nothing but words, none of them a cue or marked, stands before the quotation in its sentence. */
function opensPlainly(
  grammar: Grammar,
  { first }: Sentence,
  quote: number,
  attributions: readonly Attribution[],
): boolean {
  for (let at = first; at < quote; at++) if (!grammar.word(at)) return false;
  return attributions.every(({ cue }) => cue > quote);
}
