import { type Attribution, borrowed } from './attribution.ts';
import type { Sentence } from './cut-sentences.ts';
import { recital } from './find-recital.ts';
import { finite, type Make, perfect } from './find-subject.ts';
import { unknownVerb } from './find-unknown-verb.ts';
import { type Grammar, isTitle, type Phrase } from './grammar.ts';
import type { CueWord } from './language.ts';
import { backOverAdverbs, closes, closesAfterAdverbs, standsBehindQuote } from './neighbours.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';

// Words between a passive and the marks.
const NEAR = 8;

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
      according(grammar, at, limit, sentence) ??
      recital(grammar, at, sentence) ??
      verb(grammar, at, limit, sentence, out) ??
      unknownVerb(grammar, at, limit, sentence) ??
      noun(grammar, at, limit);
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
  if (
    grammar.is(at - 1, 'articles') ||
    grammar.is(at - 1, 'possessives') ||
    (grammar.tokens[at - 1]?.possessive && !grammar.pronoun(at - 1))
  )
    return null;
  if (word.behind && !word.behind.has(grammar.tokens[at - 1]?.lower ?? '')) return null;
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
  if (isAdjective(grammar, at, before) || isNaming(grammar, at, limit)) return null;
  if (word.beside && !standsOut(grammar, at, before, word)) return null;
  if (word.form === 'participle') {
    // "heard Jane Doe saying", "recalled him saying": whoever stands straight before.
    if (before === at - 1 && before > limit) {
      if (grammar.capital(before)) return make(phraseBefore(grammar, at, limit), 'before');
      const lower = grammar.tokens[before]?.lower ?? '';
      // "a sign saying", but "issued a statement saying"
      if (grammar.is(before, 'documents')) {
        const paper = phraseBefore(grammar, at, limit);
        // "after the paper’s editorial telling him to"
        const owned = paper && grammar.tokens.slice(paper.first, paper.last).some(({ possessive }) => possessive);
        return (paper && !owned && issuer(grammar, paper, limit, sentence, earlier, make)) || make(paper, 'before');
      }
      // ", with several experts warning that", but "met with experts warning that"
      const several = grammar.plural(before) ? phraseBefore(grammar, at, limit) : null;
      if (several && grammar.is(several.first - 1, 'accompanying') && grammar.sign(several.first - 2, ','))
        return make(several, 'before');
      const object = grammar.language.genderWords.has(lower) && !grammar.pronoun(before);
      if (object && !grammar.adverb(before)) return make({ first: before, last: at }, 'before');
    }
    const tied = grammar.pronoun(before) && grammar.tokens[before]?.possessive === true;
    const own = (grammar.is(before, 'auxiliaries') || tied) && !grammar.language.verbSecond;
    return own
      ? make(phraseBefore(grammar, at, limit), 'before')
      : make(borrowed(grammar, at, sentence, earlier), 'borrowed');
  }
  if (word.form === 'perfect') return perfect(grammar, at, limit, sentence, make) ?? null;
  if (word.form === 'base') {
    if (grammar.language.infinitives.has(grammar.tokens[before]?.lower ?? '')) {
      return word.speech ? make(borrowed(grammar, at, sentence, earlier), 'borrowed') : null;
    }
    const source = phraseBefore(grammar, at, limit);
    const helped = grammar.is(before, 'auxiliaries') || grammar.pronoun(before);
    if (!helped && !(word.speech && (grammar.plural(before) || (source && isSeveral(grammar, source))))) return null;
    return make(source, 'before');
  }
  const passive = grammar.language.passives.has(grammar.tokens[before]?.lower ?? '');
  const doer = passive || !word.speech ? agent(grammar, at, sentence) : null;
  if (passive || doer) return doer && make(doer, 'after');
  if (grammar.language.verbSecond && closes(grammar, at + 1)) {
    const helped = perfect(grammar, at, limit, sentence, make);
    if (helped !== undefined) return helped;
  }
  return finite(grammar, at, limit, sentence, earlier, make);
}

/** "was described as “…” by Jane Doe", "dubbed “…” by sailors": who did it stands straight behind the marks. */
function agent(grammar: Grammar, cue: number, { last }: Sentence): Phrase | null {
  for (let at = cue + 1; at < Math.min(last, cue + NEAR); at++) {
    if (!grammar.quote(at)) continue;
    return grammar.language.agents.has(grammar.tokens[at + 1]?.lower ?? '') ? phraseAfter(grammar, at + 2, last) : null;
  }
  return null;
}

/** "The office issued a statement saying": who issues it speaks, where the verb says so. */
function issuer(
  grammar: Grammar,
  { first }: Phrase,
  limit: number,
  sentence: Sentence,
  earlier: readonly Attribution[],
  make: Make,
): Attribution | null {
  const own = grammar.is(first, 'possessives');
  if (grammar.is(first - 1, 'prepositions') || own)
    return make(borrowed(grammar, first, sentence, earlier), 'borrowed');
  if (!grammar.language.issuing.has(grammar.tokens[first - 1]?.lower ?? '')) return null;
  const subject = phraseBefore(grammar, first - 1, limit);
  return make(subject ?? borrowed(grammar, first, sentence, earlier), 'before');
}

/** "Files from the agency", "critics of the plan today": the head of the phrase is a plural. */
function isSeveral(grammar: Grammar, { first, last }: Phrase): boolean {
  for (let at = first; at < last; at++) {
    if (grammar.is(at, 'articles') || grammar.is(at, 'possessives')) continue;
    if (at > first && grammar.is(at, 'ofs')) return grammar.plural(at - 1);
  }
  // "the two"
  return grammar.plural(last - 1) || (last - first > 1 && grammar.is(last - 1, 'determiners'));
}

/** A form that may be a noun counts only with a clear subject, or beside marked words. */
function standsOut(grammar: Grammar, at: number, before: number, word: CueWord): boolean {
  const next = grammar.tokens[at + 1];
  if (next === undefined || /^[.;):]$/.test(next.text) || next.kind === 'quote' || grammar.is(at + 1, 'that'))
    return true;
  if (next.text === ',' && (grammar.quote(at + 2) || word.form === 'base')) return true;
  if (standsBehindQuote(grammar, at)) return true;
  if (grammar.pronoun(before) || grammar.is(before, 'auxiliaries') || grammar.is(before, 'infinitives')) return true;
  // "many Northern states"
  if (grammar.is(before - 1, 'determiners') && grammar.plural(at)) return false;
  return grammar.capital(before) && !grammar.is(at + 1, 'ofs') && !grammar.is(at + 1, 'comparatives');
}

/** "den neu formulierten Satz": the verb form stands as an adjective before a noun. */
function isAdjective(grammar: Grammar, at: number, before: number): boolean {
  if (!grammar.language.capitalNouns || !grammar.capital(at + 1)) return false;
  return (
    /te[nmrs]?$/.test(grammar.tokens[at]?.lower ?? '') &&
    (grammar.is(before, 'determiners') || grammar.is(before, 'possessives'))
  );
}

/** "in a class called “…”": a participle gives an object its name. */
function isNaming(grammar: Grammar, at: number, limit: number): boolean {
  if (!grammar.quote(at + 1) || !grammar.language.soCalled.has(grammar.tokens[at]?.lower ?? '')) return false;
  const named = phraseBefore(grammar, at, limit);
  if (!named) return false;
  if (grammar.titled(at - 1) || grammar.is(at - 1, 'documents')) return true;
  if (grammar.capital(named.last - 1) || grammar.pronoun(named.first)) return false;
  return (
    grammar.verb(named.first - 1) ||
    (grammar.is(named.first - 1, 'prepositions') && !grammar.is(named.first - 1, 'conjunctions'))
  );
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
