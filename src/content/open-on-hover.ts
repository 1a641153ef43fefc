import type { Marks } from './marks/draw-marks.ts';
import type { Cards } from './open-cards.ts';

/** How long the pointer rests before anything happens, in ms. */
const REST = 400;

/**
 * Where the reader switched it on, open the card of a mark that the mouse rests on, and close it when it rests elsewhere.
 *
 * Such a card takes no focus. One that was opened by a click, or has the focus by now, stays until it is closed.
 *
 * To be called once it is switched on: to hear of each move costs a page a frame.
 */
export function openOnHover(marks: Marks, cards: Cards, isOn: () => boolean, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let opened: string | null = null;

  const rest = (x: number, y: number, inCard: boolean): void => {
    const current = cards.current();
    const isOurs = current !== null && current === opened && document.activeElement?.localName !== 'obelus-card';
    if (inCard || signal.aborted || !isOn() || (current !== null && !isOurs)) return;
    const key = marks.at(x, y);
    if (key === current) return;
    opened = key;
    if (key === null) cards.close();
    else cards.open(key, { focus: false });
  };
  document.addEventListener(
    'pointermove',
    ({ isTrusted, pointerType, buttons, clientX, clientY, target }) => {
      clearTimeout(resting);
      if (!isOn() || !isTrusted || pointerType !== 'mouse' || buttons !== 0) return;
      const inCard = target instanceof Element && target.localName === 'obelus-card';
      resting = setTimeout(rest, REST, clientX, clientY, inCard);
    },
    { passive: true, signal },
  );
  // What is clicked is wanted: it stays.
  document.addEventListener('click', () => (opened = null), { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(resting), { once: true });
}
