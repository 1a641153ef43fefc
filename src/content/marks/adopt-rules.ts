import { type Ink, marksCss } from './marks.css.ts';
import { type Anchored, partAround, pathOf } from './part-around.ts';

/** The rules that paint the marks of a page. */
export interface Rules {
  /** Have rules stand for these highlights too, and all of them reach these marks. */
  need(inks: Iterable<Ink>, marks: Iterable<Anchored>): void;
}

/**
 * Put the rules beside the page's own sheets, until the signal: no policy of the page keeps them out, no node of it changes, and what
 * is painted with them is styled in the same turn.
 *
 * Only those that are needed: before its first mark a page has none, and can tell nothing from them. They stand on the smallest part
 * of the page that holds the marks, and follow it.
 */
export function adoptRules(signal: AbortSignal): Rules {
  /** By name. */
  const known = new Map<string, Ink>();
  let sheet: CSSStyleSheet | null = null;
  let part: Element | null = null;
  let on = '';
  const stand = (marks: Iterable<Anchored>, more = false): void => {
    part = partAround(marks, part);
    observer.disconnect();
    if (!part) return;
    const path = pathOf(part);
    if (path !== on || more) {
      on = path;
      sheet?.replaceSync(marksCss(on, known.values()));
    }
    for (let up = part.parentElement; up; up = up.parentElement) observer.observe(up, { childList: true });
  };
  // A page may wrap what holds the marks, or put it elsewhere: heard before it is painted there.
  const observer = new MutationObserver(() => stand([]));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  return {
    need(inks, marks) {
      const { size } = known;
      for (const ink of inks) known.set(ink.name, ink);
      sheet ??= new CSSStyleSheet();
      stand(marks, known.size > size);
      // A page that sets its list anew leaves out what it does not know.
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    },
  };
}
