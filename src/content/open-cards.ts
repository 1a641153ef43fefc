import { browser, callWorker } from '../messaging/browser.ts';
import { type CardView, toCardView } from '../parts/card-view.ts';
import { localDay } from '../parts/local-day.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import { type OpenCard, showCard } from './card/show-card.ts';
import type { Marks } from './marks/draw-marks.ts';
import { sideOf } from './marks/page-side.ts';

/** The one card that may be open in a page. */
export interface Cards {
  /** Scroll to a mention and open its card, or show it in the open one; `false` when its words are gone. It takes the focus, unless told not to. */
  open(key: string, options?: { readonly focus: boolean }): boolean;
  close(): void;
  /** Key of the mention whose card is open. */
  current(): string | null;
  /** Show what is known by now. */
  refresh(): void;
}

/** Open, change and close the card of a page. */
export function openCards(page: AnnotatedPage, marks: Marks, signal: AbortSignal): Cards {
  let card: OpenCard | null = null;
  /** Annotations of which "not this statement" was said since the page was opened, by mention. */
  const dismissed = new Map<string, readonly string[]>();

  const viewOf = (key: string) => {
    const entry = page.entryOf(key);
    return entry ? toCardView(entry, { report: page, today: localDay(new Date()) }) : null;
  };
  const open = (key: string, { focus } = { focus: true }): boolean => {
    const view = viewOf(key);
    const range = page.rangeOf(key);
    if (!view || !range) return false;
    bringIntoView(range);
    if (card) card.show(view, range);
    else card = showCard(view, range, handlers, signal, { scheme: sideOf(elementOf(range), new Map()), focus });
    marks.select(key);
    tell(key);
    return true;
  };
  const hide = ({ key, notes }: CardView) => {
    const exact = page.entryOf(key)?.seen.selector.exact;
    const annotations = notes.map(({ id }) => id);
    if (exact === undefined || annotations.length === 0) return;
    dismissed.set(key, annotations);
    // The worker has every open page ask again, and this one shows what is left.
    callWorker('dismiss', { exact, annotations }).catch(() => dismissed.delete(key));
  };
  const handlers = {
    onStep(by: 1 | -1) {
      const next = marks.next(card?.key ?? null, by);
      if (next !== null) open(next);
    },
    onGo: (key: string) => void open(key),
    // A private window leaves no trace on disk, so nothing could be remembered there.
    ...(browser.extension.inIncognitoContext ? {} : { onNotThis: hide }),
    undoOf(key: string) {
      const exact = page.entryOf(key)?.seen.selector.exact;
      const annotations = dismissed.get(key);
      if (exact === undefined || !annotations) return null;
      return () => {
        dismissed.delete(key);
        callWorker('undo-dismissal', { exact, annotations }).catch(() => dismissed.set(key, annotations));
      };
    },
    onClose() {
      card = null;
      marks.select(null);
      tell(null);
    },
  };
  return {
    open,
    close: () => card?.close(),
    current: () => card?.key ?? null,
    refresh() {
      const view = card && viewOf(card.key);
      const range = card && page.rangeOf(card.key);
      if (card && view && range) card.show(view, range);
      else card?.close();
    },
  };
}

/** Tell the panel beside the page which card is open; where there is none, nobody listens. */
function tell(key: string | null): void {
  callWorker('card-shown', { key }).catch(() => undefined);
}

/** Scroll only when the words are out of sight, and then to the middle. */
function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  scrollTo({ top: scrollY + top - innerHeight / 3, behavior: 'instant' });
}

/** The element whose ground the words stand on: the card is light or dark as the page is there. */
function elementOf({ startContainer }: Range): Element {
  return startContainer.parentElement ?? document.documentElement;
}
