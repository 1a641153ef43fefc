import type { Span } from '../model/span.ts';
import type { Language } from './language.ts';
import type { Token } from './tokenize.ts';

/** A sentence: tokens `first` to before `last`. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

const STOPS = '.!?…';
const LONGEST = 300;

/** Cut the tokens of one paragraph, which begin at `from`, into sentences. */
export function cutSentences(
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
  let beside = false;
  for (let at = quote + 1; at < tokens.length && at < quote + 25; at++) {
    const token = tokens[at];
    // "Jane Doe, a nurse from the north, asked"
    if (token?.text === ',' && at > quote + 1) {
      beside = !beside;
      continue;
    }
    if (beside && token?.kind === 'word') continue;
    if (token?.kind !== 'word' || language.pronouns.has(token.lower)) return false;
    const cue = language.cues.get(token.lower);
    if (cue && cue.form === 'finite' && at > quote + 1) return true;
    if (!token.capital && !language.honorifics.has(token.lower)) return false;
  }
  return false;
}
