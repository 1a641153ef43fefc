import type { Line, On, Side } from './marks.css.ts';
import { marksCss } from './marks.css.ts';

/** The rules that paint the marks of a page. */
export interface Rules {
  /** Have the rules stand for these lines too, on these sides of light and dark. */
  need(lines: Iterable<Line>, sides: Iterable<Side>): void;
}

/**
 * Put the rules beside the page's own sheets, until the signal: no policy of the page keeps them out, no node of it changes, and what
 * is painted with them is styled in the same turn.
 *
 * Only those that are needed: before its first mark a page has none, and can tell nothing from them.
 */
export function adoptRules(where: () => On, signal: AbortSignal): Rules {
  const lines = new Set<Line>();
  const sides = new Set<Side>();
  let sheet: CSSStyleSheet | null = null;
  let on: On | null = null;
  signal.addEventListener('abort', () => {
    if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  return {
    need(moreLines, moreSides) {
      const before = lines.size + sides.size;
      for (const line of moreLines) lines.add(line);
      for (const side of moreSides) sides.add(side);
      const now = where();
      if (!sheet || on !== now || lines.size + sides.size > before) {
        sheet ??= new CSSStyleSheet();
        on = now;
        sheet.replaceSync(marksCss(on, [...lines], [...sides]));
      }
      // A page that sets its list anew leaves out what it does not know.
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    },
  };
}
