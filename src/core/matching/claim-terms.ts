import { guessLanguage } from '../text/guess-language.ts';
import { tokenize } from '../text/tokens.ts';
import type { IndexedClaim } from './claim-index.ts';

/** The terms by which a claim is found, repetitions included: its text, variants, headline and speaker's name. */
export function claimTerms(claim: IndexedClaim): string[] {
  const language = guessLanguage(claim.text, claim.lang) ?? 'en';
  const parts = [claim.text, ...(claim.variants ?? []), claim.title ?? '', claim.speaker ?? ''];
  return parts.flatMap((part) => termsOf(part, language));
}

/** The content terms of a text, in order. */
export function termsOf(text: string, language: string | null): string[] {
  return tokenize(text, language)
    .filter((token) => !token.common)
    .map((token) => token.stem);
}
