import type { Marks } from './marks/draw-marks.ts';
import type { Cards } from './open-cards.ts';

/** What a click is for already. */
const PRESSABLE = 'a[href],button,input,select,textarea,label,summary,video,audio,[role="button"],[contenteditable]';

/** Open a mark's card on a plain click; links, buttons, selections and clicks with a modifier stay the page's. */
export function openOnClick(marks: Marks, cards: Cards, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
        return;
      if (event.target instanceof Element && event.target.closest(PRESSABLE)) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const key = marks.at(event.clientX, event.clientY);
      if (key !== null) cards.open(key);
    },
    { signal },
  );
}
