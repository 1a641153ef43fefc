import type { Language } from './language.ts';
import type { Token } from './tokenize.ts';

/** Tokens `first` to before `last`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

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
      | 'accompanying'
      | 'comparatives'
      | 'whether'
      | 'asked'
      | 'passives'
      | 'turns'
      | 'reportive'
      | 'hearsay'
      | 'objectMarkers'
      | 'articles'
      | 'indefinites'
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
      | 'verbs'
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
    // "he’s" is "he is".
    return token?.kind === 'word' && this.language.pronouns.has(token.lower);
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

  /** "representing", as in "a lawyer representing Jones". */
  gerund(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || token.capital) return false;
    return (this.language.gerundEnding?.test(token.lower) ?? false) && !this.language.times.has(token.lower);
  }

  /** A noun before a name in marks: "magazine". */
  titled(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return false;
    const { titled, titledEnding } = this.language;
    return titled.has(token.lower) || (titledEnding?.test(token.lower) ?? false);
  }

  role(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return false;
    const { roles, roleEnding } = this.language;
    return roles.has(token.lower) || (roleEnding?.test(token.lower) ?? false);
  }
}

/** An article, a possessive or a pronoun opens the phrase. */
export function isNominal(grammar: Grammar, at: number): boolean {
  return grammar.is(at, 'determiners') || grammar.is(at, 'possessives') || grammar.pronoun(at);
}

/** Marked words that name what stands before them: "the magazine “…”". */
export function isTitle(grammar: Grammar, quote: number): boolean {
  const token = grammar.tokens[quote];
  if (token?.kind !== 'quote' || !token.capital || token.text !== '' || token.end - token.start > 60) return false;
  const before = grammar.tokens[quote - 1];
  if (before?.kind !== 'word' || before.possessive) return false;
  if (grammar.language.capitalNouns && grammar.is(quote - 1, 'articles')) return true;
  return (
    grammar.titled(quote - 1) ||
    grammar.is(quote - 1, 'documents') ||
    (grammar.language.capitalNouns && before.capital && !grammar.is(quote - 1, 'noNames'))
  );
}
