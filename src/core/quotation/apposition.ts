import { type Grammar, isNominal, type Phrase } from './grammar.ts';
import { behindMarks } from './neighbours.ts';

const SEGMENTS = 7;
const DASH = /^[—–―]$|^--$/;

function isDash(grammar: Grammar, at: number): boolean {
  const token = grammar.tokens[at];
  return token?.kind === 'sign' && DASH.test(token.text);
}

/** The phrase that an apposition, closed by the comma at `comma`, belongs to. */
export function hostBefore(grammar: Grammar, comma: number, limit: number): Phrase | null {
  const segments: Phrase[] = [];
  let last = comma;
  const floor = Math.max(limit, comma - 70);
  for (let at = comma - 1; at >= floor && segments.length < SEGMENTS; at--) {
    const boundary = grammar.sign(at, ';') || grammar.sign(at, ':') || grammar.quote(at);
    if (boundary || grammar.sign(at, ',') || isDash(grammar, at)) {
      if (last > at + 1) segments.push({ first: at + 1, last });
      last = at;
      if (boundary) break;
    }
    if (at === floor && last > at && !boundary) segments.push({ first: at, last });
  }
  const leading = leadingName(grammar, segments, limit);
  if (leading) return leading;
  let fallback: Phrase | null = null;
  let single: Phrase | null = null;
  for (const segment of segments) {
    const bare = withoutOpening(grammar, segment);
    if (!bare) continue;
    if (grammar.pronoun(bare.first) && bare.last === bare.first + 1) return bare;
    if (isName(grammar, bare)) {
      if (bare.last - bare.first > 1) return bare;
      single ??= bare;
    } else if (single && grammar.capital(bare.first) && namesRelative(grammar, bare)) {
      // "Jones and her husband, Tom, said"
      return bare;
    } else if (isHost(grammar, bare)) {
      if (grammar.capital(bare.first) || grammar.honorific(bare.first)) {
        if (!single) return bare;
      }
      fallback = bare;
    }
  }
  return single ?? fallback;
}

/**
 * "“…,” Jane Doe, a chemist at the Institute for Water, Soil and Air, said": the name that opens the clause, whatever
 * names its appositions have; a surname alone where an apposition of its own is next.
 */
function leadingName(grammar: Grammar, segments: readonly Phrase[], limit: number): Phrase | null {
  const first = segments.at(-1);
  const next = segments.at(-2);
  if (!first || !next || (first.first !== limit && !grammar.quote(first.first - 1))) return null;
  const bare = withoutOpening(grammar, first);
  if (!bare || !isName(grammar, bare) || grammar.is(bare.first, 'times')) return null;
  const titled = grammar.tokens[next.first]?.possessive || grammar.role(next.first);
  return bare.last - bare.first > 1 || titled ? bare : null;
}

/** "Jones and her husband" */
function namesRelative(grammar: Grammar, { first, last }: Phrase): boolean {
  return (
    last - first > 3 && grammar.role(last - 1) && grammar.is(last - 2, 'possessives') && grammar.is(last - 3, 'ands')
  );
}

function withoutOpening(grammar: Grammar, { first, last }: Phrase): Phrase | null {
  let from = first;
  const small = (at: number): boolean =>
    grammar.is(at, 'ands') ||
    grammar.adverb(at) ||
    grammar.is(at, 'that') ||
    // "while Jones, a Democrat, said"; where the verb stands last, no clause goes on behind it.
    (!grammar.language.verbSecond && grammar.is(at, 'conjunctions')) ||
    // "in what Jones, a Democrat, called"
    (grammar.is(at, 'prepositions') && grammar.is(at + 1, 'asked')) ||
    grammar.is(at, 'comparatives') ||
    // "adding that her father"
    (grammar.language.cues.has(grammar.tokens[at]?.lower ?? '') && grammar.is(at + 1, 'that'));
  // "First author Jane Doe", but "but General Jane Doe"
  while (from < last && small(from) && !(grammar.adverb(from) && grammar.role(from + 1))) from++;
  return from < last ? { first: from, last } : null;
}

/** Only capital words, titles and roles, the last of them a name. */
function isName(grammar: Grammar, { first, last }: Phrase): boolean {
  for (let at = first; at < last; at++) {
    if (grammar.tokens[at]?.possessive) return false;
    if (!grammar.capital(at) && !grammar.honorific(at) && !grammar.is(at, 'particles')) return false;
  }
  return (
    grammar.capital(last - 1) && !grammar.role(last - 1) && !/-/.test(grammar.tokens[last - 1]?.text.slice(0, 3) ?? '')
  );
}

/** A phrase without a verb that can carry an apposition. */
function isHost(grammar: Grammar, { first, last }: Phrase): boolean {
  // "R-Ohio": a party and a state.
  const alone = last - first === 1 || (last - first === 2 && !grammar.word(last - 1));
  if (alone && /^\p{Lu}-/u.test(grammar.tokens[first]?.text ?? '')) return false;
  const preposition = grammar.is(first, 'prepositions') && !grammar.is(first, 'articles');
  if (preposition || grammar.is(first, 'relatives') || grammar.is(first, 'conjunctions')) return false;
  if (grammar.is(first, 'times') || !grammar.word(first)) return false;
  // "First author Ada Jones"
  const named =
    grammar.capital(first) ||
    grammar.honorific(first) ||
    isNominal(grammar, first) ||
    (grammar.role(first + 1) && grammar.capital(last - 1));
  if (!named && !behindMarks(grammar, first)) return false;
  for (let at = first; at < last; at++) {
    if (grammar.is(at, 'auxiliaries') || grammar.is(at, 'relatives')) return false;
    const cue = grammar.language.cues.get(grammar.tokens[at]?.lower ?? '');
    // A form that is a noun too may open the phrase.
    if (cue?.form === 'finite' && !grammar.tokens[at]?.capital && (at > first || !cue.beside)) return false;
  }
  return true;
}
