import type { Attribution } from './attribution.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Grammar } from './grammar.ts';

// A sentence without end must not be read anew for each of its marks.
const REACH = 80;

/** How the words between the last reporting clause and marks read, and the sentence before them, as names of binary features. */
export function clauseBeforeFeatures(
  grammar: Grammar,
  quote: number,
  sentence: Sentence,
  attributions: readonly Attribution[],
): string[] {
  const out: string[] = [];
  let place = 0;
  for (let at = Math.max(sentence.first, quote - REACH); at < quote; at++) if (grammar.quote(at)) place++;
  out.push(`place:${Math.min(3, place)}`);
  if (!hasVerb(grammar, sentence.first, Math.min(sentence.last, sentence.first + REACH))) out.push('no verb');
  const closest = attributions.findLast(({ cue }) => cue < quote);
  if (!closest) return out;
  const from = Math.max(closest.cueEnd, quote - REACH);
  let commas = 0;
  let verbs = 0;
  for (let at = from; at < quote; at++) {
    if (grammar.sign(at, ',')) commas++;
    else if (isVerb(grammar, at)) verbs++;
  }
  out.push(`clause ${closest.by}`, `commas:${Math.min(2, commas)}`, `verbs:${Math.min(2, verbs)}`);
  if (commas + verbs === 0) out.push('one clause');
  return out;
}

function hasVerb(grammar: Grammar, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isVerb(grammar, at)) return true;
  return false;
}

function isVerb(grammar: Grammar, at: number): boolean {
  return grammar.is(at, 'auxiliaries') || grammar.verb(at);
}
