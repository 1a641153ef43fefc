import type { Sentence } from './cut-sentences.ts';
import { type Grammar, isNominal, type Phrase } from './grammar.ts';
import { phraseAfter } from './phrase-after.ts';

/** A cue and whom it names: one reporting clause. */
export interface Attribution {
  /** Tokens of the cue: `cue` to before `cueEnd`. */
  readonly cue: number;
  readonly cueEnd: number;
  readonly source: Phrase | null;
  /** Where the source stands: before or after a verb, in the clause before ("saying"), behind "according to", or before a noun ("her claim"). */
  readonly by: 'before' | 'after' | 'borrowed' | 'according' | 'noun';
  /** A verb of speaking (or "according to"), not one of judging or naming. */
  readonly speech: boolean;
  /** First and one past last token of cue and source together. */
  readonly first: number;
  readonly last: number;
}

/** Is the source "who" or the like? */
export function isRelative(grammar: Grammar, source: Phrase): boolean {
  return source.last - source.first === 1 && grammar.is(source.first, 'relatives');
}

/** The subject that a sentence opens with, as far as can be told without knowing its verb. */
export function firstSubject(grammar: Grammar, { first }: Sentence, before: number): Phrase | null {
  let at = first;
  while (
    at < before &&
    (grammar.is(at, 'ands') || (grammar.adverb(at) && !grammar.capital(at)) || grammar.sign(at, ','))
  )
    at++;
  while (at < before && isAdverbial(grammar, at, before)) {
    let comma = at;
    while (comma < before && !grammar.sign(comma, ',')) comma++;
    if (comma >= before) return null;
    at = comma + 1;
  }
  return phraseAfter(grammar, at, before);
}

/** "In March", "Here in the harbour", "A month later": what stands before the subject, up to a comma. */
function isAdverbial(grammar: Grammar, at: number, before: number): boolean {
  if (grammar.pronoun(at)) return false;
  // "about 200 people"
  if (grammar.is(at, 'prepositions') && !grammar.is(at, 'articles')) return grammar.tokens[at + 1]?.kind !== 'number';
  if (grammar.is(at, 'noNames') && !isNominal(grammar, at) && grammar.tokens[at]?.capital) return true;
  const phrase = phraseAfter(grammar, at, before);
  if (!phrase) return false;
  let last = phrase.last;
  while (last < before && grammar.adverb(last)) last++;
  return grammar.sign(last, ',') && grammar.is(phrase.last - 1, 'times');
}

// A sentence without end must not be read anew for each of its verbs.
const NEAREST = 8;

/** "saying", "and said", "to say": the subject of the last clause of speaking, or else of the one before. */
export function borrowed(
  grammar: Grammar,
  at: number,
  sentence: Sentence,
  earlier: readonly Attribution[],
): Phrase | null {
  const named = earlier
    .slice(-NEAREST)
    .filter(({ source, by }) => source !== null && by !== 'noun' && !isRelative(grammar, source));
  // "Jones said the plan reminded her of a film, adding": who speaks goes on, not what the words are about.
  const own = named.findLast(({ speech }) => speech) ?? named.at(-1);
  return own?.source ?? firstSubject(grammar, sentence, at);
}
