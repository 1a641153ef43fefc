import type { Annotation } from '../model/annotation.ts';
import { isOnSite, isSamePage } from './same-page.ts';

/** Whether an annotation may be shown on a page: not on its own page, nor on one of its sources, nor on a site that its publisher excludes. */
export function mayMark(
  { sources, origin, excludes = [] }: Pick<Annotation, 'sources' | 'origin' | 'excludes'>,
  pageUrl: string,
): boolean {
  const own = [...sources, ...(origin ? [origin] : [])];
  return !own.some(({ url }) => isSamePage(url, pageUrl)) && !excludes.some((site) => isOnSite(pageUrl, site));
}
