import { highlightNames } from './marks/marks.css.ts';

/** Remove what an earlier version of the extension may have left in the page: its highlights and its card. */
export function clearTraces(document: Document): void {
  // By name, not by looking through them: in Firefox those of a script that was cut off are dead, and cannot be looked at.
  if (CSS.highlights.size > 0) for (const name of highlightNames()) CSS.highlights.delete(name);
  for (const card of document.querySelectorAll('obelus-card')) card.remove();
}
