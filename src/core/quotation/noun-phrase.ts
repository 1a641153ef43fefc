import type { Language } from './language.ts';
import type { Token } from './read-passages.ts';

/** Tokens `first` to before `last`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const LONGEST = 24;
const SEGMENTS = 7;
const DASH = /^[—–―]$|^--$/;
const JOINS = /^[-‑/&.'’#@]$/;

/** What the phrase rules ask about a token. */
export class Grammar {
  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly language: Language,
  ) {}

  is(
    at: number,
    kind:
      | 'auxiliaries'
      | 'infinitives'
      | 'comparatives'
      | 'whether'
      | 'turns'
      | 'reportive'
      | 'objectMarkers'
      | 'articles'
      | 'determiners'
      | 'possessives'
      | 'prepositions'
      | 'ofs'
      | 'conjunctions'
      | 'ands'
      | 'relatives'
      | 'roles'
      | 'times'
      | 'noNames'
      | 'particles'
      | 'that'
      | 'documents'
      | 'bodies',
  ): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && this.language[kind].has(token.lower);
  }

  word(at: number): boolean {
    return this.tokens[at]?.kind === 'word';
  }

  sign(at: number, text: string): boolean {
    const token = this.tokens[at];
    return token?.kind === 'sign' && token.text === text;
  }

  quote(at: number): boolean {
    return this.tokens[at]?.kind === 'quote';
  }

  adverb(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return false;
    const { adverbs, adverbEnding } = this.language;
    return adverbs.has(token.lower) || (adverbEnding !== null && !token.capital && adverbEnding.test(token.lower));
  }

  pronoun(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && !token.possessive && this.language.pronouns.has(token.lower);
  }

  capital(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && token.capital && !this.language.noNames.has(token.lower);
  }

  honorific(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && token.capital && this.language.honorifics.has(token.lower);
  }

  plural(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && this.language.pluralEnding.test(token.lower);
  }

  /** A small word that can only be a verb. */
  verb(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || token.capital) return false;
    const { verbs, verbEnding, cues } = this.language;
    return (
      verbs.has(token.lower) || (verbEnding?.test(token.lower) ?? false) || cues.get(token.lower)?.form === 'finite'
    );
  }

  role(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return false;
    const { roles, roleEnding } = this.language;
    return roles.has(token.lower) || (roleEnding?.test(token.lower) ?? false);
  }
}

/** The noun phrase that ends before token `end`; `limit` is the first token it may have. */
export function phraseBefore(grammar: Grammar, end: number, limit: number): Phrase | null {
  let at = end - 1;
  for (;;) {
    const start = at;
    while (at >= limit && (grammar.is(at, 'auxiliaries') || grammar.adverb(at)) && !grammar.pronoun(at)) at--;
    at = skipTime(grammar, at, limit);
    if (at === start) break;
  }
  if (at < limit) return null;
  if (grammar.sign(at, ',') || isDash(grammar, at)) return hostBefore(grammar, at, limit);
  return chunkBefore(grammar, at, limit);
}

function isDash(grammar: Grammar, at: number): boolean {
  const token = grammar.tokens[at];
  return token?.kind === 'sign' && DASH.test(token.text);
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
      break;
    }
    if (grammar.is(at, 'conjunctions') || grammar.is(at, 'relatives') || grammar.is(at, 'auxiliaries')) break;
    if (grammar.is(at, 'ands')) {
      const joined = grammar.capital(at - 1) && (grammar.capital(at + 1) || grammar.honorific(at + 1));
      if (joined || (at > floor && nominalList(grammar, at))) continue;
      break;
    }
    if (
      at < end &&
      language.cues.get(token.lower)?.form === 'finite' &&
      !token.capital &&
      !grammar.is(at - 1, 'determiners')
    )
      break;
    if (grammar.is(at, 'ofs') && !(grammar.is(at, 'determiners') && !grammar.capital(at - 1))) {
      if (at === end) break;
      continue;
    }
    if (grammar.is(at, 'prepositions')) break;
    if (grammar.pronoun(at)) break;
    first = at;
    const opens = grammar.is(at, 'determiners') || grammar.is(at, 'possessives');
    if (opens && !grammar.is(at - 1, 'ofs')) break;
  }
  while (first <= end && (grammar.adverb(first) || (grammar.is(first, 'noNames') && !isNominal(grammar, first))))
    first++;
  if (first > end) return null;
  return nominal(grammar, { first, last: end + 1 });
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
  if (from < last) return { first: from, last };
  const plural = grammar.plural(last - 1) && !grammar.language.capitalNouns;
  return plural || (grammar.tokens[first]?.kind === 'number' && last - first > 1) ? { first, last } : null;
}

/** Marked words that name what stands before them: "the magazine “…”". */
export function isTitle(grammar: Grammar, quote: number): boolean {
  const token = grammar.tokens[quote];
  if (token?.kind !== 'quote' || !token.capital || token.text !== '' || token.end - token.start > 60) return false;
  const before = grammar.tokens[quote - 1];
  if (before?.kind !== 'word' || before.possessive) return false;
  if (grammar.language.capitalNouns && grammar.is(quote - 1, 'articles')) return true;
  const { titled, documents } = grammar.language;
  return (
    titled.has(before.lower) ||
    documents.has(before.lower) ||
    (grammar.language.capitalNouns && before.capital && !grammar.is(quote - 1, 'noNames'))
  );
}

/** "voters and lawmakers": both sides are plain nouns behind the same start. */
function nominalList(grammar: Grammar, and: number): boolean {
  const before = grammar.tokens[and - 2];
  return before !== undefined && (grammar.is(and - 2, 'determiners') || grammar.is(and - 2, 'possessives'));
}

function isNominal(grammar: Grammar, at: number): boolean {
  return grammar.is(at, 'determiners') || grammar.is(at, 'possessives') || grammar.pronoun(at);
}

function openBracket(grammar: Grammar, close: number, floor: number): number {
  for (let at = close - 1; at >= Math.max(floor, close - 12); at--) if (grammar.sign(at, '(')) return at;
  return -1;
}

/** The phrase that an apposition, closed by the comma at `comma`, belongs to. */
function hostBefore(grammar: Grammar, comma: number, limit: number): Phrase | null {
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
  let fallback: Phrase | null = null;
  let single: Phrase | null = null;
  for (const segment of segments) {
    const bare = withoutOpening(grammar, segment);
    if (!bare) continue;
    if (grammar.pronoun(bare.first) && bare.last === bare.first + 1) return bare;
    if (isName(grammar, bare)) {
      if (bare.last - bare.first > 1) return bare;
      single ??= bare;
    } else if (isHost(grammar, bare)) {
      if (grammar.capital(bare.first) || grammar.honorific(bare.first)) {
        if (!single) return bare;
      }
      fallback = bare;
    }
  }
  return single ?? fallback;
}

function withoutOpening(grammar: Grammar, { first, last }: Phrase): Phrase | null {
  let from = first;
  while (from < last && (grammar.is(from, 'ands') || grammar.adverb(from) || grammar.is(from, 'that'))) from++;
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
  if (
    (grammar.is(first, 'prepositions') && !grammar.is(first, 'articles')) ||
    grammar.is(first, 'relatives') ||
    grammar.is(first, 'conjunctions')
  )
    return false;
  if (grammar.is(first, 'times') || !grammar.word(first)) return false;
  if (!grammar.capital(first) && !grammar.honorific(first) && !isNominal(grammar, first)) return false;
  for (let at = first; at < last; at++) {
    if (grammar.is(at, 'auxiliaries') || grammar.is(at, 'relatives')) return false;
    const cue = at > first ? grammar.language.cues.get(grammar.tokens[at]?.lower ?? '') : undefined;
    if (cue?.form === 'finite' && !grammar.tokens[at]?.capital) return false;
  }
  return true;
}

/** The noun phrase that begins at token `start`, behind adverbs; `limit` is the token it must end before. */
export function phraseAfter(grammar: Grammar, start: number, limit: number): Phrase | null {
  let first = start;
  while (first < limit && grammar.adverb(first) && !grammar.capital(first)) first++;
  if (first >= limit || !grammar.word(first)) return null;
  if (grammar.pronoun(first)) return { first, last: first + 1 };
  const { language } = grammar;
  if (grammar.is(first, 'prepositions') || grammar.is(first, 'conjunctions') || grammar.is(first, 'that')) return null;
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
    if (grammar.is(at, 'ands')) {
      if (at === first || language.cues.has(grammar.tokens[at + 1]?.lower ?? '')) break;
      if (!grammar.capital(at + 1) && !grammar.honorific(at + 1) && !grammar.is(at + 1, 'determiners')) break;
      continue;
    }
    if (grammar.is(at, 'ofs') && !(at === first && grammar.is(at, 'determiners'))) {
      if (at === first) break;
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
