import { type Attribution, firstSubject } from './attribution.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Grammar, Phrase } from './grammar.ts';
import { phraseBefore } from './phrase-before.ts';

/** "NAME: “…”", "Here is NAME: “…”", and "NAME: words and “words”" in a headline: who is named before a colon. */
export function labelBefore(
  grammar: Grammar,
  quote: number,
  sentence: Sentence,
  before: Attribution | undefined,
): Phrase | null {
  if (grammar.sign(quote - 1, ':')) {
    const name = phraseBefore(grammar, quote - 1, Math.max(sentence.first, before?.last ?? 0));
    const alone =
      name && (name.first === sentence.first || /^[—–―-]$/.test(grammar.tokens[name.first - 1]?.text ?? ''));
    if (name && alone && isNameOnly(grammar, name)) return name;
    if (before || quote - sentence.first > 30) return null;
    return grammar.language.verbSecond
      ? lastPerson(grammar, sentence, quote - 1)
      : firstSubject(grammar, sentence, quote - 1);
  }
  if (before) return null;
  for (let at = sentence.first + 1; at < Math.min(quote, sentence.first + 6); at++) {
    if (grammar.sign(at, ':'))
      return isNameOnly(grammar, { first: sentence.first, last: at }) ? { first: sentence.first, last: at } : null;
  }
  return null;
}

/** Where subjects may follow the verb: the last pronoun, role or full name of the sentence. */
function lastPerson(grammar: Grammar, { first }: Sentence, before: number): Phrase | null {
  for (let at = before - 1; at >= first; at--) {
    if (grammar.pronoun(at)) return { first: at, last: at + 1 };
    if (grammar.is(at, 'bodies')) continue;
    if (grammar.role(at) || (grammar.capital(at) && grammar.capital(at - 1)))
      return phraseBefore(grammar, at + 1, first);
  }
  return firstSubject(grammar, { first, last: before, paragraph: 0 }, before);
}

function isNameOnly(grammar: Grammar, { first, last }: Phrase): boolean {
  for (let at = first; at < last; at++) {
    if (!grammar.capital(at) && !grammar.honorific(at) && !grammar.is(at, 'particles')) return false;
  }
  return true;
}

/** "“…” — NAME". */
export function signature(grammar: Grammar, quote: number, { last }: Sentence): Phrase | null {
  const dash = grammar.tokens[quote + 1];
  if (dash?.kind !== 'sign' || !/^[—–―-]$/.test(dash.text)) return null;
  let end = quote + 2;
  while (end < last && (grammar.capital(end) || grammar.honorific(end) || grammar.is(end, 'particles'))) end++;
  return end > quote + 2 && !grammar.word(end) ? { first: quote + 2, last: end } : null;
}
