import { type Grammar, isNominal, isTitle, type Phrase } from './grammar.ts';

const LONGEST = 24;
const JOINS = /^[-‑/&.'’#@]$/;
/** "43-year-old Jane Doe" */
const AGED = /^\d+[-‑]\p{L}/u;

/** The noun phrase that begins at token `start`, behind adverbs; `limit` is the token it must end before. */
export function phraseAfter(grammar: Grammar, start: number, limit: number): Phrase | null {
  let first = start;
  while (first < limit && grammar.adverb(first) && !grammar.capital(first)) first++;
  const opening = grammar.tokens[first];
  if (first >= limit || (opening?.kind !== 'word' && !AGED.test(opening?.text ?? ''))) return null;
  if (grammar.pronoun(first)) return { first, last: first + 1 };
  const { language } = grammar;
  // Where an article looks like a preposition (Portuguese "a"), a phrase may open with it.
  if (grammar.is(first, 'prepositions') && !grammar.is(first, 'articles')) return null;
  if (grammar.is(first, 'conjunctions') || grammar.is(first, 'that')) return null;
  let last = first;
  const ceiling = Math.min(limit, first + LONGEST);
  for (let at = first; at < ceiling; at++) {
    const token = grammar.tokens[at];
    if (!token) break;
    if (token.kind === 'quote') {
      if (!isTitle(grammar, at)) break;
      last = at + 1;
      continue;
    }
    if (token.kind === 'sign') {
      if (JOINS.test(token.text)) continue;
      if (token.text === '(' && at > first) {
        const close = closeBracket(grammar, at, ceiling);
        if (close < 0) break;
        at = close;
        continue;
      }
      break;
    }
    if (grammar.is(at, 'conjunctions') || grammar.is(at, 'relatives') || grammar.is(at, 'auxiliaries')) break;
    if (at > first && nounBefore(grammar, at) && (grammar.is(at, 'times') || grammar.verb(at))) break;
    if (at > first + 1 && grammar.verb(at) && grammar.adverb(at - 1) && nounBefore(grammar, at - 1)) break;
    if (grammar.is(at, 'ands')) {
      if (at === first || language.cues.has(grammar.tokens[at + 1]?.lower ?? '')) break;
      const joins = grammar.capital(at + 1) || grammar.honorific(at + 1) || grammar.is(at + 1, 'determiners');
      if (!joins && !(grammar.role(at - 1) && leadsToName(grammar, at + 1))) break;
      continue;
    }
    if (grammar.is(at, 'ofs') && !(at === first && grammar.is(at, 'determiners'))) {
      if (at === first || isHearer(grammar, first, at)) break;
      const tight = language.ties.has(token.lower);
      if (!tight && (grammar.capital(at - 1) || at - first > 6)) break;
      continue;
    }
    if ((grammar.is(at, 'prepositions') && at > first) || (at > first && grammar.pronoun(at))) break;
    // An article behind a noun opens another phrase.
    const another = grammar.is(at, 'articles') || grammar.is(at, 'possessives');
    if (another && at > first && last === at) break;
    last = at + 1;
  }
  while (last > first && grammar.adverb(last - 1) && !grammar.capital(last - 1)) last--;
  return last > first && opensLikeNoun(grammar, first, last) ? { first, last } : null;
}

/** "sagte Ada Jones der Zeitung": behind a bare name, the article of a paper opens another phrase. */
function isHearer(grammar: Grammar, first: number, at: number): boolean {
  if (!grammar.is(at, 'articles') || !grammar.capital(first) || grammar.is(first, 'determiners')) return false;
  if (!grammar.quote(at + 1) && !grammar.titled(at + 1)) return false;
  for (let name = first; name < at; name++) if (!grammar.capital(name) || grammar.role(name)) return false;
  return true;
}

/** "ecologist and study leader Ada Jones": a role follows, and a name behind it. */
export function leadsToName(grammar: Grammar, from: number): boolean {
  let at = from;
  while (at < from + 3 && grammar.word(at) && !grammar.role(at)) at++;
  return grammar.role(at) && grammar.capital(at + 1);
}

/** A title, a name, an article or a plural opens the phrase, or one follows a few adjectives. */
function opensLikeNoun(grammar: Grammar, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + 4); at++) {
    if (grammar.capital(at) || grammar.honorific(at) || grammar.role(at) || isNominal(grammar, at)) return true;
    if (
      at === first &&
      ((grammar.plural(at) && !grammar.language.capitalNouns) || grammar.tokens[at]?.kind === 'number')
    )
      return true;
  }
  return grammar.plural(last - 1) && !grammar.language.capitalNouns;
}

/** A verb can stand here: the token before it is a noun or a name, not an article or an adjective's place. */
function nounBefore(grammar: Grammar, at: number): boolean {
  return (
    grammar.capital(at - 1) ||
    !(grammar.is(at - 1, 'determiners') || grammar.is(at - 1, 'possessives') || grammar.adverb(at - 1))
  );
}

function closeBracket(grammar: Grammar, open: number, ceiling: number): number {
  for (let at = open + 1; at < Math.min(ceiling, open + 12); at++) if (grammar.sign(at, ')')) return at;
  return -1;
}
