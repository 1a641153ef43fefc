import type { Span } from '../model/span.ts';
import { cutSentences, type Sentence } from './cut-sentences.ts';
import type { Language } from './language.ts';
import type { MarkedSpan } from './pair-marks.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A text as the speaker rules read it: marked spans are closed boxes, so nothing inside one is taken for cue or subject. */
export interface Passages {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly tokens: Token[];
  readonly sentences: readonly Sentence[];
  /** Sentence of each token. */
  readonly sentenceOf: readonly number[];
  /** Last sentence of each paragraph; sparse, as a paragraph may have none. */
  readonly lastSentence: readonly (number | undefined)[];
  /** Token of each outermost marked span. */
  readonly tokenOf: readonly number[];
}

const CAPITAL = /^\p{Lu}/u;

/** Read a text's paragraphs into tokens and sentences around its outermost marked spans. */
export function readPassages(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly MarkedSpan[],
  language: Language,
): Passages {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const sentenceOf: number[] = [];
  const tokenOf: number[] = [];
  let mark = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const first = tokens.length;
    let at = paragraph.start;
    for (let inside = marks[mark]; inside?.paragraph === index; inside = marks[++mark]) {
      const { outer } = inside;
      tokenize(text, { start: at, end: outer.start }, language, tokens);
      tokenOf.push(tokens.length);
      const ending = text[inside.end - 1] ?? '';
      const sign = ',?!—'.includes(ending) ? ending : '';
      tokens.push({
        kind: 'quote',
        ...outer,
        text: sign,
        lower: '',
        capital: CAPITAL.test(text.slice(inside.start, inside.start + 2)),
        possessive: false,
        quote: mark,
        inside: false,
      });
      at = outer.end;
    }
    tokenize(text, { start: at, end: paragraph.end }, language, tokens);
    cutSentences(text, tokens, first, index, language, sentences);
  }
  const lastSentence: (number | undefined)[] = paragraphs.map(() => undefined);
  for (const [index, { first, last, paragraph }] of sentences.entries()) {
    lastSentence[paragraph] = index;
    for (let at = first; at < last; at++) sentenceOf.push(index);
  }
  return { text, paragraphs, tokens, sentences, sentenceOf, lastSentence, tokenOf };
}
