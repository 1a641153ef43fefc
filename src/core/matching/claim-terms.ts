import { guessLanguage } from '../text/guess-language.ts';
import { tokenize } from '../text/tokens.ts';

/** What of a claim is indexed. */
export interface ClaimWords {
  readonly text: string;
  readonly title?: string;
  readonly variants?: readonly string[];
  readonly speaker?: string | null;
  readonly lang?: string | null;
}

/** The terms by which a claim is found, repetitions included: its text, variants, headline and speaker's name. */
export function claimTerms(claim: ClaimWords): string[] {
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
