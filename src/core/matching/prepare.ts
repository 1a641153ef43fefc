import { guessLanguage } from '../text/guess-language.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { IndexedClaim } from './claim-index.ts';
import { isAnybody } from './compare-speakers.ts';
import { datesIn, firstDateIn, type NamedDate } from './dates.ts';
import { once } from './once.ts';
import { type PlacedWords, placesOf } from './places-of.ts';
import { type Statement, statementTerms } from './retrieve.ts';
import { hashTerm } from './term-hash.ts';
import { wordWeight } from './word-weight.ts';

/** A text made ready for comparison. */
export interface Prepared {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where each stem stands among the tokens, ascending. */
  readonly places: PlacedWords['places'];
  /** The words that carry matter, by stem. */
  readonly content: ReadonlyMap<string, Token>;
  /** The weights of `content`, added. */
  readonly weight: number;
  /** Every word, those of grammar included, with how often it stands there. */
  readonly words: ReadonlyMap<string, { readonly token: Token; readonly count: number }>;
  /** Written like a headline, nearly every word with a capital: a capital does not tell a name. */
  readonly titled: boolean;
}

/** A statement made ready, once for all the claims it is compared with. */
export interface PreparedStatement {
  readonly sentence: Prepared;
  /** The words between marks; the sentence where nothing is marked. */
  readonly quote: Prepared;
  readonly marked: boolean;
  /** Written as a post, with handles, tags or links, rather than spoken. */
  readonly posted: boolean;
  readonly speaker: string | null;
  readonly speakerStems: ReadonlySet<string>;
  readonly dates: readonly NamedDate[];
  /** `null`: neither declared nor to be guessed. */
  readonly lang: string | null;
  /** What it is searched by: `statementTerms`. */
  readonly terms: readonly number[];
}

/** A claim made ready. */
export interface PreparedClaim {
  readonly wordings: readonly Prepared[];
  readonly title: Prepared;
  readonly speaker: string | null;
  /** The speaker's name without its grammar words, in order. */
  readonly speakerStems: readonly string[];
  /** The speaker's name to tell sources apart by; empty for nobody in particular. */
  readonly source: string;
  readonly date: NamedDate | null;
  readonly lang: string | null;
}

const signOfPost = /(?:^|[\s("“.])[@#]\p{L}|https?:\/\/|\b(?:pic\.twitter\.com|t\.co)\//u;

export function prepareStatement(statement: Statement): PreparedStatement {
  const ofText = guessLanguage(statement.text, statement.lang);
  const lang = guessLanguage(statement.quote ?? '', null) ?? ofText;
  const sentence = prepare(statement.text, lang);
  const words = statement.quote?.trim() ? statement.quote : null;
  const quote = words === statement.text ? sentence : words === null ? null : prepare(words, lang);
  const speakerStems = new Set(stemsOf(statement.speaker, lang));
  const dates = once(() => [...datesIn(statement.text), ...datesIn(statement.date ?? '')]);
  const terms = once(() =>
    // Claims are indexed in the language of their whole text; where the quotation is in no other one, its words are found already.
    (ofText ?? 'en') === (lang ?? 'en')
      ? [...new Set([...sentence.content.keys(), ...speakerStems])].map(hashTerm)
      : statementTerms(statement),
  );
  return {
    sentence,
    quote: quote ?? sentence,
    marked: quote !== null,
    // Most statements are compared with nothing that is near them.
    get posted() {
      return signOfPost.test(statement.text);
    },
    speaker: statement.speaker,
    speakerStems,
    get dates() {
      return dates();
    },
    lang,
    get terms() {
      return terms();
    },
  };
}

/** @param lang the language of the claim's text, where it was guessed before */
export function prepareClaim(claim: IndexedClaim, lang = guessLanguage(claim.text, claim.lang)): PreparedClaim {
  const speaker = claim.speaker ?? null;
  const speakerStems = stemsOf(speaker, lang);
  const title = once(() => prepare(claim.title ?? '', lang));
  const date = once(() => firstDateIn(claim.date ?? ''));
  return {
    wordings: [claim.text, ...(claim.variants ?? [])].map((wording) => prepare(wording, lang)),
    // Most claims are told to be nothing to the statement by their wordings alone.
    get title() {
      return title();
    },
    speaker,
    speakerStems,
    get source() {
      return isAnybody(speaker) ? '' : speakerStems.join(' ');
    },
    get date() {
      return date();
    },
    lang,
  };
}

function prepare(text: string, language: string | null): Prepared {
  const tokens = tokenize(text, language ?? 'en');
  const content = new Map<string, Token>();
  let weight = 0;
  for (const token of tokens) {
    if (token.common) continue;
    const known = content.get(token.stem);
    if (!known) weight += wordWeight(token.stem);
    // Inside a sentence a capital says more than at its start.
    if (!known || (known.opens && !token.opens)) content.set(token.stem, token);
  }
  const places = once(() => placesOf(tokens));
  const words = once(() => countWords(tokens));
  return {
    text,
    tokens,
    get places() {
      return places();
    },
    content,
    weight,
    get words() {
      return words();
    },
    titled: isTitled(tokens),
  };
}

function countWords(tokens: readonly Token[]): Prepared['words'] {
  const words = new Map<string, { token: Token; count: number }>();
  for (const token of tokens) {
    const key = token.common ? `_${token.word}` : token.stem;
    const counted = words.get(key);
    if (counted) counted.count++;
    else words.set(key, { token, count: 1 });
  }
  return words;
}

/** How many words, and which share of them with a capital, make a headline. */
const fewestTitled = 5;
const mostlyTitled = 0.75;

function isTitled(tokens: readonly Token[]): boolean {
  let told = 0;
  let capitals = 0;
  for (const { common, number, word, capital } of tokens) {
    if (common || number || word.length <= 2) continue;
    told++;
    if (capital) capitals++;
  }
  return told >= fewestTitled && capitals >= mostlyTitled * told;
}

function stemsOf(name: string | null, language: string | null): string[] {
  return tokenize(name ?? '', language ?? 'en').flatMap((token) => (token.common ? [] : [token.stem]));
}
