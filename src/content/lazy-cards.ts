import { callWorker } from '../messaging/browser.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import type { Marks } from './marks/draw-marks.ts';
import type { Cards, openCards } from './open-cards.ts';

declare global {
  /** What content/cards.js brings; in the extension's own world, where the page cannot see it. */
  var obelusCards: typeof openCards | undefined;
}

/** The cards of a page, whose script comes with the first one that is opened: most pages are read without any. */
export function lazyCards(page: AnnotatedPage, marks: Marks, signal: AbortSignal): Cards {
  let cards: Cards | null = null;
  /** The card to open when the script is there; the last one asked for. */
  let wanted: Parameters<Cards['open']> | null = null;

  const load = async (): Promise<void> => {
    try {
      await callWorker('load-cards', null);
    } catch {
      // The extension was updated or removed, and the app ends; or the tab closes.
    }
    const next = wanted;
    wanted = null;
    if (signal.aborted) return;
    cards ??= globalThis.obelusCards?.(page, marks, signal) ?? null;
    if (next) cards?.open(...next);
  };
  return {
    open(...card) {
      if (cards) return cards.open(...card);
      const [key] = card;
      if (!page.entryOf(key) || !page.rangeOf(key)) return false;
      const isComing = wanted !== null;
      wanted = card;
      if (!isComing) void load();
      return true;
    },
    close() {
      wanted = null;
      cards?.close();
    },
    current: () => (cards ? cards.current() : (wanted?.[0] ?? null)),
    refresh: () => cards?.refresh(),
  };
}
