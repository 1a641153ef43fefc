import type { Article, Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import type { Steps } from '../text/steps.ts';
import type { Attribution } from './attribution.ts';
import { chooseLanguage } from './choose-language.ts';
import { collectNames, type Names } from './collect-names.ts';
import { findAttributions } from './find-attributions.ts';
import { followSpeakers } from './follow-speakers.ts';
import { freeGivenNames, freeNames } from './free-names.ts';
import { Grammar } from './grammar.ts';
import type { Language } from './language.ts';
import { type MarkedSpan, pairMarks } from './pair-marks.ts';
import type { WeightTables } from './question.ts';
import { type Passages, readPassages } from './read-passages.ts';
import { type Token, tokenize } from './tokenize.ts';
import { weighGender } from './weigh-gender.ts';

/** All that the rules know of an article. */
export interface Reading {
  readonly weights: WeightTables;
  readonly text: string;
  readonly language: Language;
  readonly passages: Passages;
  readonly grammar: Grammar;
  /** The outermost marked spans. */
  readonly marks: readonly MarkedSpan[];
  readonly names: Names;
  /** The reporting clauses of each sentence. */
  readonly attributions: readonly (readonly Attribution[])[];
}

/** Sentences of one step: the finding of reporting clauses is the longest part of the work. */
const AT_ONCE = 64;

/** Read a text's paragraphs; blocks that are one person's words as a whole stay out. */
export function* readArticle({ text, lang, blocks }: Article, weights: WeightTables): Steps<Reading> {
  const language = chooseLanguage(text, lang);
  yield;
  const paragraphs = blocks
    ? blocks.filter(hasOwnVoice).flatMap((block) => linesOf(text, block))
    : splitParagraphs(text);
  const marks = pairMarks(text, paragraphs).filter(({ depth }) => depth === 0);
  yield;
  const passages = readPassages(text, paragraphs, marks, language);
  yield;
  freeGivenNames(passages.tokens, language);
  freeNames(passages.tokens, language);
  const grammar = new Grammar(text, passages.tokens, language);
  const everything = allTokens(text, passages, marks, language);
  yield;
  const names = collectNames(text, everything, paragraphs, marks, language);
  yield;
  weighGender(everything, names, language);
  const attributions: (readonly Attribution[])[] = [];
  for (const sentence of passages.sentences) {
    if (attributions.length % AT_ONCE === 0) yield;
    attributions.push(findAttributions(grammar, sentence));
  }
  yield;
  followSpeakers(grammar, passages.sentences, attributions, names);
  return { weights, text, language, passages, grammar, marks, names, attributions };
}

/** Block quotations and embedded posts of a named author are that author's words as they stand. */
export function hasOwnVoice({ kind, author }: Block): boolean {
  return !((kind === 'quote' || kind === 'post') && author);
}

function linesOf(text: string, { start, end }: Span): Span[] {
  return splitParagraphs(text.slice(start, end)).map((line) => ({ start: line.start + start, end: line.end + start }));
}

/** The tokens of a whole text, those inside marks too: names stand everywhere. */
function allTokens(text: string, passages: Passages, marks: readonly MarkedSpan[], language: Language): Token[] {
  const out: Token[] = [];
  for (const token of passages.tokens) {
    const mark = token.kind === 'quote' ? marks[token.quote] : undefined;
    if (mark) tokenize(text, mark, language, out, true);
    else out.push(token);
  }
  return out;
}
