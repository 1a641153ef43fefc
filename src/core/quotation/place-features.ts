import type { Attribution } from './attribution.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Grammar } from './grammar.ts';

// As far as a sentence is looked through on each side of the marks.
const REACH = 40;
const PARTING = /^[,;:()–]$/;

/** Whether marks stand in words that the sentence reports, as names of binary features; `above` are the clauses of the sentence before, `null` where the paragraph begins. */
export function placeFeatures(
  grammar: Grammar,
  quote: number,
  { first, last }: Sentence,
  attributions: readonly Attribution[],
  above: readonly Attribution[] | null,
): string[] {
  const from = Math.max(first, quote - REACH);
  const to = Math.min(last, quote + REACH);
  const earlier = has(grammar, from, quote, 'reportive');
  const told = earlier || has(grammar, quote, to, 'reportive') ? 'reportive' : has(grammar, from, to, 'auxiliaries');
  const out = [`told:${told} ${attributions.length > 0}`, `above:${above?.some(({ speech }) => speech) ?? 'none'}`];
  if (earlier) out.push('reportive before');
  out.push(...ownClause(grammar, quote, from, to, attributions));
  if (has(grammar, from, to, 'hearsay')) out.push('hearsay');
  const next = attributions.find(({ cue }) => cue > quote);
  if (next) {
    let commas = 0;
    for (let at = quote + 1; at < Math.min(next.cue, to); at++) if (grammar.sign(at, ',')) commas++;
    out.push(`next:${next.by}`, `next:${Math.min(2, commas)}`);
  }
  // "die Parole „…“", "Parolen wie „…“"
  const small = grammar.is(quote - 1, 'comparatives') || grammar.is(quote - 1, 'prepositions') ? 2 : 1;
  if (grammar.language.cueNouns.has(grammar.tokens[quote - small]?.lower ?? '')) out.push('saying noun');
  return out;
}

/** How the stretch between signs that the marks stand in reads, within `from` to `to`. */
function ownClause(
  grammar: Grammar,
  quote: number,
  from: number,
  to: number,
  attributions: readonly Attribution[],
): string[] {
  let start = quote;
  while (start > from && !parts(grammar, start - 1)) start--;
  let end = quote + 1;
  while (end < to && !parts(grammar, end)) end++;
  const out = [`clause:${Math.min(5, Math.floor((end - start) / 3))}`];
  if (has(grammar, start, end, 'reportive')) out.push('clause told');
  if (attributions.some(({ cue }) => cue >= start && cue < end)) out.push('clause cue');
  if (start === from) out.push('clause first');
  if (end >= to - 1) out.push('clause last');
  return out;
}

function parts(grammar: Grammar, at: number): boolean {
  const token = grammar.tokens[at];
  return token?.kind === 'sign' && PARTING.test(token.text);
}

function has(grammar: Grammar, from: number, to: number, kind: 'reportive' | 'auxiliaries' | 'hearsay'): boolean {
  for (let at = from; at < to; at++) if (grammar.is(at, kind)) return true;
  return false;
}
