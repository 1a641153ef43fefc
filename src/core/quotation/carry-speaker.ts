import type { Speaker } from '../model/mention.ts';
import { type Attribution, firstSubject, isRelative } from './attribution.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Attributed, Rule } from './find-speaker.ts';
import type { Grammar, Phrase } from './grammar.ts';
import type { MarkedSpan } from './pair-marks.ts';
import type { Passages } from './read-passages.ts';

/** What can be carried on from the marked span before. */
export interface Earlier extends Attributed {
  readonly mark: MarkedSpan;
  readonly quote: number;
  readonly speaker: Speaker | null;
}

/** Where a speaker is looked for beyond the quotation's own sentence. */
export interface Surroundings {
  readonly grammar: Grammar;
  readonly passages: Passages;
  readonly attributions: readonly (readonly Attribution[])[];
}

const BACK = 4;

/** Does the quotation before go on, so that its speaker goes on too? `null` when it does not. */
export function continuedBy(
  around: Surroundings,
  quote: number,
  mark: MarkedSpan,
  before: Earlier | undefined,
): Rule | null {
  const { passages } = around;
  if (!before?.speaker || !opensSentence(passages, quote)) return null;
  if (before.mark.paragraph === mark.paragraph) return speaksBetween(around, quote, before) ? null : 'carried';
  if (before.mark.paragraph !== mark.paragraph - 1 || !opensParagraph(passages, quote)) return null;
  return before.mark.closed ? null : 'continued';
}

/** Does the sentence straight before, behind the earlier quotation's, have a clause of speaking? */
function speaksBetween({ passages, attributions }: Surroundings, quote: number, { quote: earlier }: Earlier): boolean {
  const at = (passages.sentenceOf[quote] ?? 0) - 1;
  const between = at > (passages.sentenceOf[earlier] ?? 0) ? (attributions[at] ?? []) : [];
  return between.some(({ source, by, speech }) => source !== null && speech && by === 'before');
}

/** A speaker that the sentences or paragraphs around name, or `null`. */
export function findAround(around: Surroundings, quote: number, mark: MarkedSpan): Attributed | null {
  const { grammar, passages } = around;
  const at = passages.sentenceOf[quote] ?? 0;
  const sentence = passages.sentences[at];
  if (!sentence) return null;
  if (!opensSentence(passages, quote)) {
    const earlier = reports(grammar, sentence) ? saidBefore(around, at, 1) : null;
    return earlier ? { rule: 'reported-on', ...earlier } : only('subject', firstSubject(grammar, sentence, quote));
  }
  const earlier = saidBefore(around, at, 0);
  if (earlier) return { rule: 'sentence-before', ...earlier };
  if (!opensParagraph(passages, quote)) {
    const before = passages.sentences[at - 1];
    return before ? only('subject-before', firstSubject(grammar, before, before.last)) : null;
  }
  const announced = announcedBy(around, mark.paragraph);
  if (announced) return announced;
  const alone = passages.lastSentence[mark.paragraph] === at && passages.tokens[sentence.last - 1]?.kind !== 'word';
  const line = alone
    ? (only('signed', nameLine(around, mark.paragraph + 1, true)) ??
      only('headed', nameLine(around, mark.paragraph - 1, false)))
    : null;
  return line ?? namedAbove(around, mark.paragraph, alone);
}

function only(rule: Rule, source: Phrase | null): Attributed | null {
  return source && { rule, source, attribution: null };
}

/** Is the paragraph nothing but marked words? */
export function isOnlyMarks(passages: Passages, paragraph: number): boolean {
  const at = passages.lastSentence[paragraph];
  const sentence = at === undefined ? undefined : passages.sentences[at];
  if (!sentence || passages.sentences[(at ?? 0) - 1]?.paragraph === paragraph) return false;
  for (let token = sentence.first; token < sentence.last; token++)
    if (passages.tokens[token]?.kind === 'word') return false;
  return true;
}

/** The last clause that names a source in the sentences before, at most `back` paragraphs back. */
function saidBefore({ grammar, passages, attributions }: Surroundings, own: number, back: number): Announced | null {
  const paragraph = (passages.sentences[own]?.paragraph ?? 0) - back;
  for (
    let at = own - 1;
    at >= Math.max(0, own - BACK) && (passages.sentences[at]?.paragraph ?? -1) >= paragraph;
    at--
  ) {
    const found = (attributions[at] ?? []).findLast(({ source, by }) => source !== null && by !== 'noun');
    if (found?.source && !isRelative(grammar, found.source)) return { source: found.source, attribution: found };
  }
  return null;
}

interface Announced {
  readonly source: Phrase;
  readonly attribution: Attribution;
}

/** The paragraph before ends in a colon: its last clause, or else its subject, announces who speaks. */
function announcedBy({ grammar, passages, attributions }: Surroundings, paragraph: number): Attributed | null {
  const at = passages.lastSentence[paragraph - 1];
  const sentence = at === undefined ? undefined : passages.sentences[at];
  if (at === undefined || !sentence || !grammar.sign(sentence.last - 1, ':')) return null;
  const attribution = (attributions[at] ?? []).findLast(({ source }) => source !== null);
  if (attribution?.source) return { rule: 'announced', source: attribution.source, attribution };
  return only('announced', firstSubject(grammar, sentence, sentence.last - 1));
}

/** Whoever speaks in the last sentence of the paragraph before. */
function namedAbove({ passages, attributions }: Surroundings, paragraph: number, alone: boolean): Attributed | null {
  const at = passages.lastSentence[paragraph - 1];
  const found = (attributions[at ?? -1] ?? []).find(({ source, by }) => source !== null && by !== 'noun');
  return found?.source ? { rule: alone ? 'above-alone' : 'above', source: found.source, attribution: found } : null;
}

/** A paragraph that is only somebody's name, perhaps with an age or a place behind a comma: "— Jane Doe, 41". */
function nameLine({ grammar, passages }: Surroundings, paragraph: number, below: boolean): Phrase | null {
  const at = passages.lastSentence[paragraph];
  const sentence = at === undefined ? undefined : passages.sentences[at];
  if (!sentence || sentence.last - sentence.first > 14 || passages.sentences[(at ?? 0) - 1]?.paragraph === paragraph)
    return null;
  let first = sentence.first;
  const dash = /^[—–―-]$/.test(passages.tokens[first]?.text ?? '');
  if (dash) first++;
  let last = first;
  while (last < sentence.last && (grammar.capital(last) || grammar.honorific(last) || grammar.is(last, 'particles')))
    last++;
  const behind = passages.tokens[last];
  const closed =
    last === sentence.last || behind?.text === ',' || (behind?.text === '.' && below) || behind?.text === '(';
  return closed && last - first > (dash ? 0 : 1) && last - first < 6 ? { first, last } : null;
}

/** Does the sentence show by its verb that it goes on reporting? */
function reports(grammar: Grammar, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) if (grammar.is(at, 'reportive')) return true;
  return false;
}

/** No word stands before the quotation in its sentence. */
function opensSentence(passages: Passages, quote: number): boolean {
  const sentence = passages.sentences[passages.sentenceOf[quote] ?? -1];
  for (let at = sentence?.first ?? quote; at < quote; at++) if (passages.tokens[at]?.kind === 'word') return false;
  return true;
}

function opensParagraph(passages: Passages, quote: number): boolean {
  const at = passages.sentenceOf[quote] ?? 0;
  return passages.sentences[at - 1]?.paragraph !== passages.sentences[at]?.paragraph;
}
