import { type Grammar, isTitle, type Phrase, phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { Sentence } from './read-passages.ts';

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

/** The reporting clauses of a sentence, in text order. */
export function findAttributions(grammar: Grammar, sentence: Sentence): Attribution[] {
  const out: Attribution[] = [];
  let limit = sentence.first;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = grammar.tokens[at];
    if (!token) break;
    if ((token.kind === 'quote' && !isTitle(grammar, at)) || token.text === ';') limit = at + 1;
    if (token.kind !== 'word') continue;
    const attribution =
      according(grammar, at, limit, sentence) ?? verb(grammar, at, limit, sentence, out) ?? noun(grammar, at, limit);
    if (!attribution) continue;
    out.push(attribution);
    at = Math.max(at, attribution.cueEnd - 1);
  }
  return out;
}

function according(grammar: Grammar, at: number, limit: number, sentence: Sentence): Attribution | null {
  const { accordingTo, accordingBehind, thus } = grammar.language;
  const { tokens } = grammar;
  const lower = tokens[at]?.lower ?? '';
  for (const phrase of accordingTo) {
    if (phrase[0] !== lower || !phrase.every((word, offset) => tokens[at + offset]?.lower === word)) continue;
    const cueEnd = at + phrase.length;
    const source = phraseAfter(grammar, cueEnd, sentence.last);
    if (!source) return null;
    return { cue: at, cueEnd, source, by: 'according', speech: true, first: at, last: source.last };
  }
  if (accordingBehind.has(lower)) {
    const source = phraseBefore(grammar, at, limit);
    if (source)
      return { cue: at, cueEnd: at + 1, source, by: 'according', speech: true, first: source.first, last: at + 1 };
  }
  if (thus.has(lower) && (grammar.sign(at - 1, ',') || standsBehindQuote(grammar, at))) {
    const source = phraseAfter(grammar, at + 1, sentence.last);
    const whole = source && (standsBehindQuote(grammar, at) || closesAfterAdverbs(grammar, source.last));
    if (source && whole)
      return { cue: at, cueEnd: at + 1, source, by: 'after', speech: true, first: at, last: source.last };
  }
  return null;
}

function verb(
  grammar: Grammar,
  at: number,
  limit: number,
  sentence: Sentence,
  earlier: readonly Attribution[],
): Attribution | null {
  const token = grammar.tokens[at];
  const word = token && grammar.language.cues.get(token.lower);
  if (!token || !word || token.possessive || (token.capital && at > sentence.first)) return null;
  if (grammar.is(at - 1, 'articles') || grammar.is(at - 1, 'possessives') || grammar.tokens[at - 1]?.possessive)
    return null;
  if (word.particles && !hasParticle(grammar, at, sentence, word.particles)) return null;
  const make: Make = (source, by) => ({
    cue: at,
    cueEnd: at + 1,
    source,
    by,
    speech: word.speech,
    first: source && by !== 'borrowed' ? Math.min(at, source.first) : at,
    last: source && by !== 'borrowed' ? Math.max(at + 1, source.last) : at + 1,
  });
  const before = backOverAdverbs(grammar, at - 1);
  if (isAdjective(grammar, at, before)) return null;
  if (word.beside && !standsOut(grammar, at, before)) return null;
  if (word.form === 'participle') {
    if (before === at - 1 && grammar.capital(before) && before > limit)
      return make(phraseBefore(grammar, at, limit), 'before');
    const own = grammar.is(before, 'auxiliaries') && !grammar.language.verbSecond;
    return own
      ? make(phraseBefore(grammar, at, limit), 'before')
      : make(borrowed(grammar, at, sentence, earlier), 'borrowed');
  }
  if (word.form === 'perfect') return perfect(grammar, at, limit, sentence, make) ?? null;
  if (word.form === 'base') {
    if (grammar.language.infinitives.has(grammar.tokens[before]?.lower ?? '')) {
      return word.speech ? make(borrowed(grammar, at, sentence, earlier), 'borrowed') : null;
    }
    const helped = grammar.is(before, 'auxiliaries') || grammar.pronoun(before);
    if (!helped && !(word.speech && grammar.plural(before))) return null;
    return make(phraseBefore(grammar, at, limit), 'before');
  }
  if (grammar.language.passives.has(grammar.tokens[before]?.lower ?? '')) return null;
  if (grammar.language.verbSecond && closes(grammar, at + 1)) {
    const helped = perfect(grammar, at, limit, sentence, make);
    if (helped !== undefined) return helped;
  }
  return finite(grammar, at, limit, sentence, earlier, make);
}

/** A form that may be a noun counts only with a clear subject, or beside marked words. */
function standsOut(grammar: Grammar, at: number, before: number): boolean {
  const next = grammar.tokens[at + 1];
  if (next === undefined || /^[.;):]$/.test(next.text) || next.kind === 'quote' || grammar.is(at + 1, 'that'))
    return true;
  if (next.text === ',' && grammar.quote(at + 2)) return true;
  if (grammar.pronoun(before) || grammar.is(before, 'auxiliaries') || grammar.is(before, 'infinitives')) return true;
  return grammar.capital(before) && !grammar.is(at + 1, 'ofs') && !grammar.is(at + 1, 'comparatives');
}

type Make = (source: Phrase | null, by: Attribution['by']) => Attribution;

function finite(
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
    const clause = grammar.is(behind.last, 'auxiliaries') || grammar.verb(behind.last);
    return clause ? make(borrowed(grammar, at, sentence, earlier), 'borrowed') : make(behind, 'after');
  }
  if (grammar.is(at - 1, 'ands')) {
    const shared = borrowed(grammar, at, sentence, earlier);
    if (shared) return make(shared, 'borrowed');
  }
  const before = phraseBefore(grammar, at, limit) ?? namedByMarks(grammar, at);
  const { verbSecond } = grammar.language;
  if (verbSecond && behind && grammar.pronoun(behind.first)) return make(behind, 'after');
  if (before && verbSecond && behind && opensWithAdverbial(grammar, before.first, limit)) return make(behind, 'after');
  // "…, said NP.": the comma closes the content, not an apposition.
  const inverted =
    behind &&
    grammar.sign(at - 1, ',') &&
    closes(grammar, behind.last) &&
    !grammar.quote(behind.last) &&
    !grammar.language.addressed.has(grammar.tokens[at]?.lower ?? '');
  if (inverted && !grammar.plural(behind.first)) return make(behind, 'after');
  if (before) return make(before, 'before');
  if (behind && (verbSecond || at === sentence.first || (grammar.sign(at - 1, ',') && closes(grammar, behind.last)))) {
    return make(behind, 'after');
  }
  // The subject stands before an apposition that has marks of its own in it.
  if (grammar.sign(at - 1, ',') && !standsBehindQuote(grammar, at))
    return make(firstSubject(grammar, sentence, at), 'borrowed');
  return make(null, 'before');
}

/** "heißt es": no subject follows. */
function impersonal(grammar: Grammar, at: number): boolean {
  const next = grammar.tokens[at + 1];
  return next !== undefined && grammar.language.dummies.has(next.lower);
}

/** "“…”, schrieb “Name”": the marks hold the name itself. */
function marksBehind(grammar: Grammar, at: number): Phrase | null {
  const token = grammar.tokens[at + 1];
  const named = standsBehindQuote(grammar, at) && token?.kind === 'quote' && token.capital && token.text === '';
  return named && token.end - token.start < 50 ? { first: at + 1, last: at + 2 } : null;
}

/** "As “Name” reports": the marks hold the name itself. */
function namedByMarks(grammar: Grammar, at: number): Phrase | null {
  const quoted = grammar.quote(at - 1) && grammar.is(at - 2, 'comparatives');
  return quoted ? { first: at - 1, last: at } : null;
}

function closesAfterAdverbs(grammar: Grammar, from: number): boolean {
  let at = from;
  while (grammar.adverb(at)) at++;
  return closes(grammar, at);
}

/** "den neu formulierten Satz": the verb form stands as an adjective before a noun. */
function isAdjective(grammar: Grammar, at: number, before: number): boolean {
  if (!grammar.language.capitalNouns || !grammar.capital(at + 1)) return false;
  return (
    /te[nmrs]?$/.test(grammar.tokens[at]?.lower ?? '') &&
    (grammar.is(before, 'determiners') || grammar.is(before, 'possessives'))
  );
}

function closes(grammar: Grammar, at: number): boolean {
  return grammar.tokens[at]?.kind !== 'word';
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

/** "hat … gesagt": the subject belongs to the auxiliary. */
function perfect(
  grammar: Grammar,
  at: number,
  limit: number,
  sentence: Sentence,
  make: Make,
): Attribution | null | undefined {
  for (let help = at - 1; help >= Math.max(limit, at - 25); help--) {
    if (grammar.sign(help, ',')) break;
    if (!grammar.is(help, 'auxiliaries')) continue;
    if (grammar.language.passives.has(grammar.tokens[help]?.lower ?? '')) return null;
    const before = phraseBefore(grammar, help, limit);
    const behind = phraseAfter(grammar, help + 1, Math.min(at, sentence.last));
    if (before && !(behind && opensWithAdverbial(grammar, before.first, limit))) return make(before, 'before');
    return behind ? make(behind, 'after') : null;
  }
  return undefined;
}

function hasParticle(grammar: Grammar, at: number, { last }: Sentence, particles: ReadonlySet<string>): boolean {
  for (let look = at + 1; look < Math.min(last, at + 40); look++) {
    if (particles.has(grammar.tokens[look]?.lower ?? '')) return true;
  }
  return false;
}

/** "her claim that", "Smith’s promise": a noun of speaking with its owner before it. */
function noun(grammar: Grammar, at: number, limit: number): Attribution | null {
  const { language, tokens } = grammar;
  const lower = tokens[at]?.lower ?? '';
  if (!language.cueNouns.has(lower)) return null;
  for (let owner = at - 1; owner >= Math.max(limit, at - 4); owner--) {
    const token = tokens[owner];
    if (token?.kind !== 'word') return null;
    const own = grammar.is(owner, 'possessives');
    if (!own && !token.possessive) continue;
    const source = own ? { first: owner, last: owner + 1 } : phraseBefore(grammar, owner + 1, limit);
    if (!source) return null;
    return { cue: at, cueEnd: at + 1, source, by: 'noun', speech: false, first: source.first, last: at + 1 };
  }
  return null;
}

/** "saying", "and said", "to say": the subject of the clause before. */
function borrowed(grammar: Grammar, at: number, sentence: Sentence, earlier: readonly Attribution[]): Phrase | null {
  const own = earlier.findLast(
    (attribution) => attribution.source && attribution.by !== 'noun' && !isRelative(grammar, attribution.source),
  );
  return own?.source ?? firstSubject(grammar, sentence, at);
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

function backOverAdverbs(grammar: Grammar, from: number): number {
  let at = from;
  while (at >= 0 && grammar.adverb(at)) at--;
  return at;
}

/** A comma, a dash, an adverb or a helping verb. */
function isSmall(grammar: Grammar, at: number): boolean {
  return /^[,—–―-]$/.test(grammar.tokens[at]?.text ?? '') || grammar.adverb(at) || grammar.is(at, 'auxiliaries');
}

function standsBehindQuote(grammar: Grammar, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && !grammar.quote(before) && isSmall(grammar, before)) before--;
  return grammar.quote(before);
}
