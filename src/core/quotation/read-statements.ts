import type { Article } from '../model/article.ts';
import type { QuotationKind, Speaker } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { type AttributedMark, attributeMarks } from './attribute-marks.ts';
import { collectNames } from './collect-names.ts';
import { english } from './cues.en.ts';
import { type Attribution, findAttributions } from './find-attributions.ts';
import { findReported, spanOf } from './find-reported.ts';
import type { Rule } from './find-speaker.ts';
import type { Language } from './language.ts';
import { nameSpeaker } from './name-speaker.ts';
import { Grammar } from './noun-phrase.ts';
import { type MarkedSpan, pairMarks } from './pair-marks.ts';
import { type Passages, readPassages, type Token, tokenize } from './read-passages.ts';

/** A quotation with the rule that found it, in offsets of the normalized text. */
export interface Statement {
  readonly kind: QuotationKind;
  readonly marked: boolean;
  readonly span: Span;
  readonly content: Span | null;
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  readonly attributed: boolean;
  readonly confidence: number;
  readonly rule: Rule;
  /** Name of the split quotation that this is a part of; `null` for one without marks. */
  readonly part: string | null;
}

/** Read a normalized article into its statements, in text order. */
export function readStatements({ text }: Article): Statement[] {
  const language = english;
  const paragraphs = splitParagraphs(text);
  const marks = pairMarks(text, paragraphs).filter(({ depth }) => depth === 0);
  const passages = readPassages(text, paragraphs, marks, language);
  const grammar = new Grammar(passages.tokens, language);
  const names = collectNames(allTokens(text, passages, marks, language), language);
  const attributions = passages.sentences.map((sentence) => findAttributions(grammar, sentence));
  const marked = attributeMarks(grammar, passages, marks, attributions, names);
  const reported = passages.sentences.flatMap((sentence, index) => {
    const found = findReported(grammar, sentence, attributions[index] ?? []);
    return found.map((clause) => ({ ...clause, sentence, span: spanOf(grammar, clause) }));
  });
  const out: Statement[] = [];
  let next = 0;
  for (const clause of reported) {
    // Marked words inside a reported clause make it a mixed quotation, not one of its own.
    while (next < marked.length && (marked[next]?.mark.end ?? 0) < clause.span.start) next++;
    const inside = marked[next];
    if (inside && inside.mark.start < clause.span.end) continue;
    if (!clause.attribution.source) continue;
    out.push({
      kind: 'indirect',
      marked: false,
      span: clause.span,
      content: null,
      speaker: nameSpeaker(grammar, clause.attribution.source, names, clause.sentence.last),
      cue: cueSpan(grammar, clause.attribution),
      attributed: true,
      confidence: 0.5,
      rule: 'none',
      part: null,
    });
  }
  let clause = 0;
  for (const entry of marked) {
    while (clause < reported.length && (reported[clause]?.span.end ?? 0) < entry.mark.end) clause++;
    const around = reported[clause];
    out.push(
      markedStatement(grammar, text, entry, around && around.span.start <= entry.mark.start ? around.span : null),
    );
  }
  return out.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function markedStatement(grammar: Grammar, text: string, entry: AttributedMark, content: Span | null): Statement {
  const { mark, rule, attribution, speaker, statement } = entry;
  const kind = /^\p{Lu}/u.test(text[mark.start] ?? '') ? 'direct' : 'mixed';
  return {
    kind,
    marked: true,
    span: { start: mark.start, end: mark.end },
    content: kind === 'mixed' ? content : null,
    speaker,
    cue: attribution && cueSpan(grammar, attribution),
    attributed: true,
    confidence: 0.5,
    rule,
    part: `s${statement + 1}`,
  };
}

function cueSpan({ tokens }: Grammar, { cue, cueEnd }: Attribution): Span {
  return { start: tokens[cue]?.start ?? 0, end: tokens[cueEnd - 1]?.end ?? 0 };
}

/** The tokens of a whole text, those inside marks too: names stand everywhere. */
function allTokens(text: string, passages: Passages, marks: readonly MarkedSpan[], language: Language): Token[] {
  const out: Token[] = [];
  for (const token of passages.tokens) {
    const mark = token.kind === 'quote' ? marks[token.quote] : undefined;
    if (mark) tokenize(text, mark, language, out);
    else out.push(token);
  }
  return out;
}
