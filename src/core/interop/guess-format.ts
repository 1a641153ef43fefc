import type { Format } from '../model/imported.ts';
import { looksLikePage } from './page/read-page.ts';

const COMMENTS = /^(?:[\s\ufeff]|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)+/;

/**
 * Guess a file's format from its beginning, and where that says nothing from its name.
 *
 * @returns `null` when it looks like none
 */
export function guessFormat(name: string, head: string): Format | null {
  const begun = head.slice(0, 20_000).replace(COMMENTS, '');
  if (/^[\s\ufeff]*[[{]/.test(begun)) {
    if (/"kind"\s*:\s*"(?:publish|revise|retract|reply|delegate)"/.test(begun) && /"previous"\s*:/.test(begun))
      return 'pack';
    if (/ClaimReview|DataFeed/.test(begun)) return 'claimreview';
    if (/anno\.jsonld|TextQuoteSelector|"type"\s*:\s*"Annotation/.test(begun)) return 'web-annotation';
    return /\.(?:pack|jsonl)$/i.test(name) && !/\.json$/i.test(name) ? 'pack' : 'claimreview';
  }
  if (looksLikePage(begun)) return 'claimreview';
  if (/\.(?:csv|tsv)$/i.test(name) || /^[^\n]*[,;\t|][^\n]*\n/.test(begun)) return 'csv';
  return null;
}
