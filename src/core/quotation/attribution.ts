import type { Sentence } from './cut-sentences.ts';
import type { Grammar, Phrase } from './grammar.ts';
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
  while (at < before && grammar.is(at, 'prepositions') && !grammar.pronoun(at)) {
    let comma = at;
    while (comma < before && !grammar.sign(comma, ',')) comma++;
    if (comma >= before) return null;
    at = comma + 1;
  }
  return phraseAfter(grammar, at, before);
}

/** "saying", "and said", "to say": the subject of the clause before. */
export function borrowed(
  grammar: Grammar,
  at: number,
  sentence: Sentence,
  earlier: readonly Attribution[],
): Phrase | null {
  const own = earlier.findLast(
    (attribution) => attribution.source && attribution.by !== 'noun' && !isRelative(grammar, attribution.source),
  );
  return own?.source ?? firstSubject(grammar, sentence, at);
}
