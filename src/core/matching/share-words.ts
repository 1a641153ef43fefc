import type { Token } from '../text/tokens.ts';
import type { Prepared, PreparedClaim, PreparedStatement } from './prepare.ts';
import { wordWeight } from './word-weight.ts';

/** The content words that a statement and a wording share, their weights added up by kind. */
export interface SharedWords {
  readonly words: number;
  readonly names: number;
  /** How many of the shared words are no names. */
  readonly sharedWords: number;
  readonly inQuote: number;
  readonly numbers: number;
  /** How many numbers the wording has, shared or not. */
  readonly claimNumbers: number;
  /** Stems in both. */
  readonly shared: readonly string[];
  /** Stems of the wording alone. */
  readonly missing: readonly string[];
}

/** Tell what a statement and a wording of a claim have in common. */
export function shareWords(statement: PreparedStatement, claim: PreparedClaim, wording: Prepared): SharedWords {
  const { sentence, quote } = statement;
  // German writes every noun with a capital.
  const capitalsTell = claim.lang !== 'de';
  const found = { words: 0, names: 0, sharedWords: 0, inQuote: 0, numbers: 0, claimNumbers: 0 };
  const shared: string[] = [];
  const missing: string[] = [];
  for (const [stem, token] of wording.content) {
    if (token.number) found.claimNumbers++;
    const here = sentence.content.get(stem) ?? quote.content.get(stem);
    if (!here) {
      missing.push(stem);
      continue;
    }
    const weight = wordWeight(stem);
    shared.push(stem);
    if (quote.content.has(stem)) found.inQuote += weight;
    if (token.number) found.numbers += weight;
    const named = capitalsTell && isName(here, token, sentence.titled, wording.titled);
    if (named || claim.speakerStems.includes(stem)) found.names += weight;
    else {
      found.words += weight;
      found.sharedWords++;
    }
  }
  return { ...found, shared, missing };
}

function isName(here: Token, there: Token, hereTitled: boolean, thereTitled: boolean): boolean {
  if (here.number) return false;
  // What only one of them writes with care tells by its own capitals.
  if (hereTitled !== thereTitled) return hereTitled ? there.capital && !there.opens : here.capital && !here.opens;
  return (here.capital && (there.capital || !here.opens)) || (there.capital && !there.opens);
}
