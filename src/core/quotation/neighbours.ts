import type { Grammar, Phrase } from './grammar.ts';

export function standsBehindQuote(grammar: Grammar, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && !grammar.quote(before) && isSmall(grammar, before)) before--;
  return grammar.quote(before);
}
export function backOverAdverbs(grammar: Grammar, from: number): number {
  let at = from;
  while (at >= 0 && grammar.adverb(at)) at--;
  return at;
}

export function closes(grammar: Grammar, at: number): boolean {
  return grammar.tokens[at]?.kind !== 'word';
}

export function closesAfterAdverbs(grammar: Grammar, from: number): boolean {
  let at = from;
  while (grammar.adverb(at)) at++;
  return closes(grammar, at);
}

/** Straight behind marked words after which their sentence goes on: "“…,” county". */
export function behindMarks(grammar: Grammar, at: number): boolean {
  const marked = grammar.tokens[at - 1];
  return marked?.kind === 'quote' && marked.text !== '' && grammar.word(at);
}

/** "“…”, schrieb “Name”": the marks hold the name itself. */
export function marksBehind(grammar: Grammar, at: number): Phrase | null {
  const token = grammar.tokens[at + 1];
  const named = standsBehindQuote(grammar, at) && token?.kind === 'quote' && token.capital && token.text === '';
  return named && token.end - token.start < 50 ? { first: at + 1, last: at + 2 } : null;
}

/** "As “Name” reports": the marks hold the name itself. */
export function namedByMarks(grammar: Grammar, at: number): Phrase | null {
  const quoted = grammar.quote(at - 1) && grammar.is(at - 2, 'comparatives');
  return quoted ? { first: at - 1, last: at } : null;
}

/** "heißt es": no subject follows. */
export function impersonal(grammar: Grammar, at: number): boolean {
  const next = grammar.tokens[at + 1];
  return next !== undefined && grammar.language.dummies.has(next.lower);
}

/** A comma, a dash, an adverb or a helping verb. */
function isSmall(grammar: Grammar, at: number): boolean {
  return /^[,—–―-]$/.test(grammar.tokens[at]?.text ?? '') || grammar.adverb(at) || grammar.is(at, 'auxiliaries');
}
