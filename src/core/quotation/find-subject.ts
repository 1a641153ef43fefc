import { type Attribution, borrowed, firstSubject } from './attribution.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Grammar, Phrase } from './grammar.ts';
import { closes, impersonal, marksBehind, namedByMarks, standsBehindQuote } from './neighbours.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';

export type Make = (source: Phrase | null, by: Attribution['by']) => Attribution;

export function finite(
  grammar: Grammar,
  at: number,
  limit: number,
  sentence: Sentence,
  earlier: readonly Attribution[],
  make: Make,
): Attribution {
  const behind = impersonal(grammar, at)
    ? null
    : (phraseAfter(grammar, at + 1, sentence.last) ?? marksBehind(grammar, at));
  if (standsBehindQuote(grammar, at) && behind) {
    // "said one person involved in it": a participle, no verb of another clause.
    const participle = grammar.language.verbEnding?.test(grammar.tokens[behind.last]?.lower ?? '');
    const clause =
      grammar.is(behind.last, 'auxiliaries') ||
      (grammar.verb(behind.last) && !(participle && grammar.is(behind.last + 1, 'prepositions')));
    return clause ? make(borrowed(grammar, at, sentence, earlier), 'borrowed') : make(behind, 'after');
  }
  if (grammar.is(at - 1, 'ands')) {
    const shared = borrowed(grammar, at, sentence, earlier);
    if (shared) return make(shared, 'borrowed');
  }
  const before = phraseBefore(grammar, at, limit) ?? namedByMarks(grammar, at);
  // "Wie Ada Jones dem Blatt sagte": the subject stands before the hearer.
  const subject = before && grammar.is(before.first, 'objectMarkers') && phraseBefore(grammar, before.first, limit);
  if (subject && subject.last === before.first && closes(grammar, at + 1)) return make(subject, 'before');
  const { verbSecond } = grammar.language;
  if (verbSecond && behind && grammar.pronoun(behind.first)) return make(behind, 'after');
  if (before && verbSecond && behind && opensWithAdverbial(grammar, before.first, limit)) return make(behind, 'after');
  // "…, said NP.": the comma closes the content, not an apposition.
  const inverted =
    behind &&
    grammar.sign(at - 1, ',') &&
    closes(grammar, behind.last) &&
    !grammar.sign(behind.last, ':') &&
    !grammar.quote(behind.last) &&
    !grammar.language.addressed.has(grammar.tokens[at]?.lower ?? '');
  if (inverted && !grammar.plural(behind.first)) return make(behind, 'after');
  if (before) return make(before, 'before');
  const hears = !verbSecond && grammar.language.addressed.has(grammar.tokens[at]?.lower ?? '');
  if (
    behind &&
    !hears &&
    (verbSecond ||
      at === sentence.first ||
      asSaid(grammar, at) ||
      (grammar.sign(at - 1, ',') && closes(grammar, behind.last)))
  ) {
    return make(behind, 'after');
  }
  // The subject stands before an apposition that has marks of its own in it.
  if (grammar.sign(at - 1, ',') && !standsBehindQuote(grammar, at))
    return make(firstSubject(grammar, sentence, at), 'borrowed');
  return make(null, 'before');
}

/** "Comme l’a dit Jeanne Doe": nothing but a helping verb and an object stand between "as" and the cue. */
function asSaid(grammar: Grammar, cue: number): boolean {
  let at = cue - 1;
  while (at > cue - 4 && (grammar.is(at, 'auxiliaries') || grammar.is(at, 'articles') || grammar.adverb(at))) at--;
  return grammar.is(at, 'comparatives');
}

/** "hat … gesagt": the subject belongs to the auxiliary. */
export function perfect(
  grammar: Grammar,
  at: number,
  limit: number,
  sentence: Sentence,
  make: Make,
): Attribution | null | undefined {
  for (let help = at - 1; help >= Math.max(limit, at - 25); help--) {
    if (grammar.sign(help, ',')) break;
    if (!grammar.is(help, 'auxiliaries')) continue;
    if (grammar.language.passives.has(grammar.tokens[help]?.lower ?? '')) return doneBy(grammar, help, at, make);
    const before = phraseBefore(grammar, help, limit);
    const behind = phraseAfter(grammar, help + 1, Math.min(at, sentence.last));
    if (before && !(behind && opensWithAdverbial(grammar, before.first, limit))) return make(before, 'before');
    return behind ? make(behind, 'after') : null;
  }
  return undefined;
}

/** "wurde von Jane Doe als „…“ bezeichnet": who did it. */
function doneBy(grammar: Grammar, help: number, cue: number, make: Make): Attribution | null {
  for (let at = help + 1; at < cue; at++) {
    if (!grammar.language.agents.has(grammar.tokens[at]?.lower ?? '')) continue;
    const source = phraseAfter(grammar, at + 1, cue);
    return source && make(source, 'before');
  }
  return null;
}

/** In a verb-second clause: is the phrase before the verb only a time or a place? */
function opensWithAdverbial(grammar: Grammar, first: number, limit: number): boolean {
  if (grammar.is(first, 'objectMarkers')) return true;
  for (let at = first - 1; at >= Math.max(limit, first - 20) && grammar.word(at); at--) {
    if (grammar.is(at, 'conjunctions') || grammar.is(at, 'comparatives')) return false;
    if (grammar.is(at, 'prepositions')) return true;
  }
  return false;
}
