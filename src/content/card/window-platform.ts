import type { Platform } from '@floating-ui/core';

/**
 * What the placing library asks of a browser, for a card that is fixed to the window and that no ancestor clips.
 *
 * `@floating-ui/dom` answers for every way to nest elements, in seven times the code.
 */
export const windowPlatform: Platform = {
  getElementRects: ({ reference, floating }) => {
    const { x, y, width, height } = reference.getBoundingClientRect();
    return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...sizeOf(floating) } };
  },
  getDimensions: sizeOf,
  getClippingRect: () => {
    // Zoomed in with two fingers, the part that is seen is smaller than the window.
    const { offsetLeft: x, offsetTop: y, width, height } = visualViewport ?? WHOLE;
    return { x, y, width, height };
  },
  isElement: (value) => value instanceof Element,
  isRTL: (element: Element) => getComputedStyle(element).direction === 'rtl',
};

const WHOLE = {
  offsetLeft: 0,
  offsetTop: 0,
  get width() {
    return innerWidth;
  },
  get height() {
    return innerHeight;
  },
};

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): { width: number; height: number } {
  return { width: offsetWidth, height: offsetHeight };
}

/** Call when the words or the card may stand elsewhere now, and once at once, until the signal. */
export function watchPlace(words: Element | null, card: Element, update: () => void, signal: AbortSignal): void {
  addEventListener('scroll', update, { capture: true, passive: true, signal });
  addEventListener('resize', update, { signal });
  visualViewport?.addEventListener('resize', update, { signal });
  // In the next frame: a card that changes its own size would have the page told of a loop.
  const sizes = new ResizeObserver(() => requestAnimationFrame(update));
  // The page as a whole grows where something comes in above the words.
  for (const element of [card, words, document.documentElement, document.body]) if (element) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  update();
}
