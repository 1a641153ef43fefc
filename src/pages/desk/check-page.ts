import { holdsQuote } from '../../core/anchoring/holds-quote.ts';
import { isSamePage } from '../../core/matching/same-page.ts';
import type { Annotation } from '../../core/model/annotation.ts';
import type { Missing } from '../../messaging/visit-calls.ts';
import type { PageWords } from './open-pages.ts';

/** Whether a page that an annotation names still holds the words that it names it for; nothing where it is about another page. */
export function checkPage(
  annotation: string,
  { target, sources }: Pick<Annotation, 'target' | 'sources'>,
  at: string,
  { text, canonical }: PageWords,
): (Missing & { readonly held: boolean })[] {
  const isHere = (url: string) => isSamePage(url, at) || (canonical !== null && isSamePage(url, canonical));
  return [
    ...(target && isHere(target.url)
      ? [{ annotation, url: target.url, what: 'quotation' as const, held: holdsQuote(text, target.selector.exact) }]
      : []),
    ...sources.flatMap(({ url, excerpt }) =>
      excerpt && isHere(url) ? [{ annotation, url, what: 'excerpt' as const, held: holdsQuote(text, excerpt) }] : [],
    ),
  ];
}
