import type { Span } from '../model/span.ts';
import type { Language } from './language.ts';
import type { MarkedSpan } from './pair-marks.ts';

/** A word, a punctuation sign, or a whole marked span. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'sign' | 'quote';
  /** As written, without a possessive ending; the sign itself; of a marked span only a sign at its end after which the sentence may go on. */
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Index of the marked span, or -1. */
  readonly quote: number;
  /** Inside marks. */
  readonly inside: boolean;
}

/** A sentence: tokens `first` to before `last`. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** A text as the speaker rules read it: marked spans are closed boxes, so nothing inside one is taken for cue or subject. */
export interface Passages {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Sentence of each token. */
  readonly sentenceOf: readonly number[];
  /** Last sentence of each paragraph; sparse, as a paragraph may have none. */
  readonly lastSentence: readonly (number | undefined)[];
  /** Token of each outermost marked span. */
  readonly tokenOf: readonly number[];
}

const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'\-‑&@.,:](?=[\p{L}\p{N}]))*|[^\s]/gu;
const POSSESSIVE = /[’'](?:s|S)$/;
const CAPITAL = /^\p{Lu}/u;
const WORD = /^[\p{L}\p{M}]/u;
const NUMBER = /^\p{N}/u;
const INITIAL = /^\p{Lu}$/u;
const INNER_STOP = /\p{L}\p{L}\.\p{Lu}/u;
const STOPS = '.!?…';
const LONGEST = 300;

/** Cut one stretch of text into tokens, without regard to marks. */
export function tokenize(
  text: string,
  { start, end }: Span,
  language: Language,
  out: Token[] = [],
  inside = false,
): Token[] {
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    let raw = match[0];
    const at = match.index;
    if (at + raw.length > end) raw = raw.slice(0, end - at);
    if (INNER_STOP.test(raw) && !raw.includes('@')) {
      // A blank is missing behind a full stop.
      raw = raw.slice(0, raw.indexOf('.'));
      TOKEN.lastIndex = at + raw.length;
    }
    const tied = language.inversion?.exec(raw);
    if (tied?.[1]) {
      raw = raw.slice(0, tied.index);
      TOKEN.lastIndex = at + tied[0].length + tied.index - tied[1].length;
    }
    if (WORD.test(raw)) {
      const possessive = POSSESSIVE.test(raw);
      const bare = possessive ? raw.slice(0, -2) : raw;
      const lower = bare.toLowerCase();
      let stop = at + raw.length;
      if (text[stop] === '.' && stop < end && (INITIAL.test(raw) || language.abbreviations.has(lower))) stop++;
      if (!tied) TOKEN.lastIndex = stop;
      out.push({
        kind: 'word',
        start: at,
        end: stop,
        text: bare,
        lower,
        capital: CAPITAL.test(bare),
        possessive,
        quote: -1,
        inside,
      });
    } else {
      const kind = NUMBER.test(raw) ? 'number' : 'sign';
      out.push({
        kind,
        start: at,
        end: at + raw.length,
        text: raw,
        lower: raw,
        capital: false,
        possessive: false,
        quote: -1,
        inside,
      });
    }
  }
  return out;
}

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

function cutSentences(
  text: string,
  tokens: readonly Token[],
  from: number,
  paragraph: number,
  language: Language,
  out: Sentence[],
): void {
  let first = from;
  const dateline = datelineEnd(tokens, from);
  if (dateline > from) {
    out.push({ first, last: dateline, paragraph });
    first = dateline;
  }
  for (let at = first; at < tokens.length; at++) {
    // A cap on the length keeps every rule that looks through a sentence linear.
    if (at - first < LONGEST && !endsSentence(text, tokens, at, language)) continue;
    out.push({ first, last: at + 1, paragraph });
    first = at + 1;
  }
  if (first < tokens.length) out.push({ first, last: tokens.length, paragraph });
}

/** Behind the dash of "BERLIN, May 3 (AGENCY) —", where a paragraph opens so; else `from`. */
function datelineEnd(tokens: readonly Token[], from: number): number {
  const opening = tokens[from];
  if (opening?.kind !== 'word' || opening.text.length < 3) return from;
  const agency = opening.text === opening.text.toUpperCase();
  for (let at = from + 1; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote') return from;
    if (token.kind === 'sign' && /^[—–―-]$/.test(token.text)) {
      return agency || tokens[at - 1]?.text === ')' ? at + 1 : from;
    }
    if (token.kind === 'word' && !token.capital) return from;
  }
  return from;
}

function endsSentence(text: string, tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (token.kind === 'sign') {
    if (!STOPS.includes(token.text) || STOPS.includes(next.text || 'x')) return false;
    if (next.kind === 'sign') return !/[,;:)\]–—-]/.test(next.text);
    return next.kind !== 'word' || next.capital;
  }
  if (token.kind !== 'quote') return false;
  // A full stop inside the marks ends the sentence; a question may be followed by who asks it.
  const last = lastSign(text, token);
  if (last === '' || (next.kind !== 'quote' && !next.capital)) return false;
  return last === '.' ? !asks(tokens, at, language) || next.kind === 'quote' : !asks(tokens, at, language);
}

/** The stop inside the closing mark, or nothing. */
function lastSign(text: string, { end }: Span): string {
  const tail = text.slice(Math.max(0, end - 4), end).replace(/[’'”"“«»‘\s]+$/u, '');
  const last = tail.at(-1) ?? '';
  return STOPS.includes(last) ? last : '';
}

/** Does "Name asked" or "asked Name" follow the quotation? */
function asks(tokens: readonly Token[], quote: number, language: Language): boolean {
  for (let at = quote + 1; at < tokens.length && at < quote + 6; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || language.pronouns.has(token.lower)) return false;
    const cue = language.cues.get(token.lower);
    if (cue && cue.form === 'finite' && at > quote + 1) return true;
    if (!token.capital && !language.honorifics.has(token.lower)) return false;
  }
  return false;
}
