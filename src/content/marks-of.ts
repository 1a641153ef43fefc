import { markStyleOf } from '../messaging/mark-style.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import { lineOfEntry } from './line-of-entry.ts';
import type { Mark } from './marks/standing.ts';

/** The marks of a page whose words stand in it now, each in the style that the reader chose for its kind and for the site. */
export function marksOf({ entries, settings, rangeOf }: AnnotatedPage, host: string): Mark[] {
  return entries.flatMap((entry) => {
    const line = lineOfEntry(entry);
    const { key } = entry.seen;
    const range = line && rangeOf(key);
    return range ? [{ key, range, line, style: markStyleOf(settings, host, line) }] : [];
  });
}
