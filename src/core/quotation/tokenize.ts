import type { Span } from '../model/span.ts';
import type { Language } from './language.ts';

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

const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'\-‑&@.,:](?=[\p{L}\p{N}]))*|[^\s]/gu;
const POSSESSIVE = /[’'](?:s|S)$/;
const CAPITAL = /^\p{Lu}/u;
const WORD = /^[\p{L}\p{M}]/u;
const NUMBER = /^\p{N}/u;
const INITIAL = /^\p{Lu}$/u;
const INNER_STOP = /\p{L}\p{L}\.\p{Lu}/u;
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
    if (raw.includes('.') && INNER_STOP.test(raw) && !raw.includes('@')) {
      // A blank is missing behind a full stop.
      raw = raw.slice(0, raw.indexOf('.'));
      TOKEN.lastIndex = at + raw.length;
    }
    const tied = language.inversion?.exec(raw);
    if (tied?.[1]) {
      raw = raw.slice(0, tied.index);
      TOKEN.lastIndex = at + tied[0].length + tied.index - tied[1].length;
    }
    const elided = language.elision?.exec(raw)?.[0];
    // "D’Angelo" is a name.
    if (elided && !/^D.\p{Lu}/u.test(raw)) {
      raw = elided.replace("'", '’');
      TOKEN.lastIndex = at + raw.length;
    }
    const first = raw.charCodeAt(0);
    // Letters of ASCII, which most words begin with, need no expression.
    const letter = (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a;
    if (letter || (first >= 0x80 && WORD.test(raw))) {
      // Most words have no apostrophe to look for.
      const last = raw.charCodeAt(raw.length - 1) | 0x20;
      const possessive = last === 0x73 && POSSESSIVE.test(raw);
      const bare = possessive ? raw.slice(0, -2) : raw;
      const lower = bare.toLowerCase();
      let stop = at + raw.length;
      const initial = text[stop] === '.' && INITIAL.test(raw);
      if (text[stop] === '.' && stop < end && (initial || language.abbreviations.has(lower))) stop++;
      if (!tied) TOKEN.lastIndex = stop;
      out.push({
        kind: 'word',
        start: at,
        end: stop,
        text: bare,
        // "Jane A. Doe": no article.
        lower: initial && out.at(-1)?.capital ? `${lower}.` : lower,
        capital: letter ? first < 0x61 : CAPITAL.test(bare),
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
