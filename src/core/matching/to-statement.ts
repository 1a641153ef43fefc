import type { PageFacts, SeenMention } from '../model/page.ts';
import type { Statement } from './retrieve.ts';

/** A quotation as the matcher sees it; `null` for citations and for marked words that nobody says. */
export function toStatement({ mention, selector, sentence }: SeenMention, facts: PageFacts): Statement | null {
  if (mention.mention !== 'quotation' || !mention.attributed) return null;
  return {
    text: sentence,
    quote: selector.exact,
    speaker: mention.speaker?.canonical ?? mention.speaker?.text ?? null,
    lang: facts.lang,
    date: facts.publishedOn,
  };
}
