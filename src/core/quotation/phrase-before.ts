import { hostBefore } from './apposition.ts';
import { type Grammar, isNominal, isTitle, type Phrase } from './grammar.ts';
import { behindMarks } from './neighbours.ts';
import { leadsToName } from './phrase-after.ts';

const LONGEST = 24;
const JOINS = /^[-‑/&.'’#@]$/;

/** The noun phrase that ends before token `end`; `limit` is the first token it may have. */
export function phraseBefore(grammar: Grammar, end: number, limit: number): Phrase | null {
  let at = end - 1;
  for (;;) {
    const start = at;
    while (at >= limit && (grammar.is(at, 'auxiliaries') || grammar.adverb(at)) && !grammar.pronoun(at)) at--;
    at = skipTime(grammar, at, limit);
    // "Jeanne Doe l’a dit": an object, as no phrase ends with an article.
    if (at >= limit && grammar.language.interrupts && grammar.is(at, 'articles')) at--;
    if (at === start) break;
  }
  if (at < limit) return null;
  if (grammar.sign(at, ',') || /^(?:[—–―]|--)$/.test(grammar.tokens[at]?.text ?? ''))
    return hostBefore(grammar, at, limit);
  const chunk = chunkBefore(grammar, at, limit);
  const better =
    chunk && (obtained(grammar, chunk, limit) ?? represents(grammar, chunk, limit) ?? writes(grammar, chunk));
  return better ?? chunk;
}

/** "the letter Jane Doe wrote", "the purchases Mr. Doe wants": only the name, where a text or things stand before it. */
function writes(grammar: Grammar, { first, last }: Phrase): Phrase | null {
  if (grammar.language.capitalNouns || !isNominal(grammar, first)) return null;
  let name = last;
  while (name > first + 1 && (grammar.capital(name - 1) || grammar.honorific(name - 1))) name--;
  const noun = name - 1;
  if (name === last || noun === first || !grammar.word(noun) || grammar.role(noun) || grammar.is(noun, 'particles'))
    return null;
  return grammar.is(noun, 'documents') || grammar.plural(noun) ? { first: name, last } : null;
}

/** "a letter obtained by the paper": the phrase before the participle, where `agent` is only who did it. */
function obtained(grammar: Grammar, { first }: Phrase, limit: number): Phrase | null {
  const { agents, verbEnding, verbSecond } = grammar.language;
  if (verbSecond) return null;
  const participle = grammar.tokens[first - 2];
  if (!agents.has(grammar.tokens[first - 1]?.lower ?? '') || participle?.kind !== 'word') return null;
  if (
    !(verbEnding?.test(participle.lower) || grammar.is(first - 2, 'verbs')) ||
    first - 3 < limit ||
    !grammar.word(first - 3)
  )
    return null;
  return grammar.is(first - 3, 'auxiliaries') || grammar.adverb(first - 3)
    ? null
    : chunkBefore(grammar, first - 3, limit);
}

/** "a lawyer representing the family of Jones": the phrase before the verb, where no preposition makes it a place. */
function represents(grammar: Grammar, { first }: Phrase, limit: number): Phrase | null {
  const noun = first - 2;
  if (!grammar.gerund(first - 1) || noun < limit || !grammar.word(noun) || grammar.capital(noun)) return null;
  if (grammar.capital(first) && !grammar.role(noun)) return null;
  const small = ['auxiliaries', 'determiners', 'possessives', 'prepositions', 'conjunctions', 'ands'] as const;
  if (small.some((kind) => grammar.is(noun, kind)) || grammar.verb(noun) || grammar.adverb(noun)) return null;
  const whole = chunkBefore(grammar, noun, limit);
  return whole && !grammar.is(whole.first - 1, 'prepositions') ? whole : null;
}

/** Go back over "on Tuesday", "last week"; stays where no time stands. */
function skipTime(grammar: Grammar, at: number, limit: number): number {
  if (!grammar.is(at, 'times')) return at;
  let from = at;
  for (let steps = 0; steps < 4 && from > limit; steps++) {
    if (grammar.is(from, 'prepositions') || grammar.capital(from)) break;
    from--;
  }
  if (grammar.is(from, 'prepositions')) return from - 1;
  const before = at - 1;
  if (grammar.is(before, 'determiners') || grammar.is(before, 'noNames')) return before - 1;
  return grammar.tokens[at]?.capital ? at - 1 : at;
}

/** The phrase whose last token is `end`. */
function chunkBefore(grammar: Grammar, end: number, limit: number): Phrase | null {
  if (grammar.pronoun(end)) return { first: end, last: end + 1 };
  const { tokens, language } = grammar;
  let first = end + 1;
  const floor = Math.max(limit, end - LONGEST);
  for (let at = end; at >= floor; at--) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'quote') {
      if (!isTitle(grammar, at)) break;
      first = at;
      continue;
    }
    if (token.kind === 'sign') {
      if (token.text === ')') {
        const open = openBracket(grammar, at, floor);
        if (open < 0) break;
        at = open;
        continue;
      }
      if (JOINS.test(token.text)) continue;
      // "chairman, owner and president Jane Doe"
      if (at < end && token.text === ',' && grammar.role(at - 1) && grammar.role(at + 1)) continue;
      break;
    }
    if (grammar.is(at, 'conjunctions') || grammar.is(at, 'relatives') || grammar.is(at, 'auxiliaries')) break;
    if (grammar.is(at, 'ands')) {
      const joined = grammar.capital(at - 1) && (grammar.capital(at + 1) || grammar.honorific(at + 1));
      // "chemist and study author Jane Doe"
      const roles = grammar.role(at - 1) && leadsToName(grammar, at + 1);
      if (joined || roles || (at > floor && nominalList(grammar, at))) continue;
      break;
    }
    if (isPlainVerb(grammar, at, end)) break;
    if (
      at < end &&
      language.cues.get(token.lower)?.form === 'finite' &&
      !token.capital &&
      !grammar.is(at - 1, 'determiners')
    )
      break;
    // "Prosecutors say Jones told": another clause.
    const says = language.cues.get(token.lower);
    if (at < end && says?.form === 'base' && says.speech && !says.beside && !token.capital && grammar.plural(at - 1))
      break;
    if (grammar.is(at, 'ofs') && !(grammar.is(at, 'determiners') && !grammar.capital(at - 1))) {
      if (at === end) break;
      continue;
    }
    if (grammar.is(at, 'prepositions')) break;
    if (grammar.pronoun(at)) break;
    first = at;
    const opens = grammar.is(at, 'determiners') || grammar.is(at, 'possessives');
    // "Jones and her colleagues"
    const paired = grammar.is(at, 'possessives') && grammar.is(at - 1, 'ands') && grammar.capital(at - 2);
    if (opens && !paired && !grammar.is(at - 1, 'ofs')) break;
    if (paired) at--;
  }
  while (
    first <= end &&
    (grammar.adverb(first) ||
      (grammar.is(first, 'noNames') &&
        !isNominal(grammar, first) &&
        !(first === end && /^others?$/.test(grammar.tokens[end]?.lower ?? ''))))
  )
    first++;
  if (first > end) return null;
  return nominal(grammar, { first, last: end + 1 });
}

/** "renovation made", "published a column": a verb that no article or adjective's place makes a part of the phrase. */
function isPlainVerb(grammar: Grammar, at: number, end: number): boolean {
  if (grammar.is(at - 1, 'determiners') || grammar.is(at - 1, 'possessives')) return false;
  const { lower = '', capital = true } = grammar.tokens[at] ?? {};
  if (capital) return false;
  return grammar.language.verbs.has(lower) || (at < end && grammar.verb(at) && grammar.is(at + 1, 'determiners'));
}

/** A phrase that opens like a noun phrase; small words before a bare name are cut off. */
function nominal(grammar: Grammar, { first, last }: Phrase): Phrase | null {
  if (last - first === 1 && grammar.language.capitalNouns && grammar.is(first, 'articles')) return null;
  if (isNominal(grammar, first) || grammar.capital(first) || grammar.honorific(first) || grammar.role(first))
    return { first, last };
  let from = first;
  while (
    from < last &&
    !grammar.capital(from) &&
    !grammar.honorific(from) &&
    !grammar.role(from) &&
    !isNominal(grammar, from)
  )
    from++;
  // "“…,” marine ecologist Ada Jones said": nothing but the phrase stands behind the marks.
  if (from < last) return { first: behindMarks(grammar, first) ? first : from, last };
  const plural = grammar.plural(last - 1) && !grammar.language.capitalNouns;
  return plural || (grammar.tokens[first]?.kind === 'number' && last - first > 1) ? { first, last } : null;
}

/** "voters and lawmakers": both sides are plain nouns behind the same start. */
function nominalList(grammar: Grammar, and: number): boolean {
  const before = grammar.tokens[and - 2];
  return before !== undefined && (grammar.is(and - 2, 'determiners') || grammar.is(and - 2, 'possessives'));
}

function openBracket(grammar: Grammar, close: number, floor: number): number {
  for (let at = close - 1; at >= Math.max(floor, close - 12); at--) if (grammar.sign(at, '(')) return at;
  return -1;
}
