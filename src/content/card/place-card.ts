import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/core';
import type { CardHost } from './card-host.ts';
import { watchPlace, windowPlatform } from './window-platform.ts';

/** What a card stands beside: the words of a mark. */
export type Anchor = Range | (() => readonly DOMRect[]);

const sheetBelow = 760;
/** Of the window's height: at most, and at least where the page cannot scroll further. */
const sheetHeight = 0.72;
const sheetFloor = 0.4;
const gap = 8;
const edge = 8;

/** Keep the card beside its words while the page scrolls and resizes, until the signal. */
export function placeCard(card: CardHost, anchor: Anchor, signal: AbortSignal): void {
  const virtual = { getBoundingClientRect: () => column(anchor) };
  const words = anchor instanceof Range ? anchor.startContainer.parentElement : null;
  let first = true;
  const update = () => {
    if (signal.aborted) return;
    const sheet = window.innerWidth <= sheetBelow;
    const wasSheet = card.surface.classList.contains('sheet');
    card.surface.classList.toggle('sheet', sheet);
    if (sheet) {
      if (first || !wasSheet) {
        asSheet(card);
        showAbove(card, anchor);
      }
    } else {
      void beside(card, virtual, signal);
    }
    first = false;
  };
  watchPlace(words, card.host, update, signal);
}

function asSheet({ host, surface }: CardHost): void {
  put(host, { left: '0px', top: 'auto', bottom: '0px' });
  surface.style.setProperty('--card-height', `${Math.floor(window.innerHeight * sheetHeight)}px`);
}

/** Scroll the page only as far as the sheet would hide the words; where it ends too soon, the sheet gives way. */
function showAbove({ host, surface }: CardHost, anchor: Anchor): void {
  const below = () => bounds(anchor).bottom + 2 * gap - (window.innerHeight - host.offsetHeight);
  const hidden = below();
  if (hidden > 0) window.scrollBy(0, Math.min(hidden, Math.max(0, bounds(anchor).top - 2 * gap)));
  const still = below();
  if (still > 0) {
    const height = Math.max(host.offsetHeight - still, window.innerHeight * sheetFloor);
    surface.style.setProperty('--card-height', `${Math.floor(height)}px`);
  }
}

async function beside(card: CardHost, virtual: { getBoundingClientRect(): DOMRect }, signal: AbortSignal) {
  const { host, surface } = card;
  const words = virtual.getBoundingClientRect();
  const room = 320 + gap + edge;
  const sides = window.innerWidth - words.right >= room || words.left >= room;
  const placements: Placement[] = sides ? ['right-start', 'left-start'] : ['bottom-start', 'top-start'];
  const [placement = 'bottom-start', ...fallbackPlacements] = placements;
  const { x, y } = await computePosition(virtual, host, {
    strategy: 'fixed',
    platform: windowPlatform,
    placement,
    middleware: [
      offset(gap),
      flip({ fallbackPlacements, padding: edge, crossAxis: false }),
      size({
        padding: edge,
        apply({ availableHeight, rects }) {
          // Beside the words a tall card moves up instead of shrinking; above or below it may not cover them.
          const tallest = window.innerHeight - 2 * edge;
          const height = sides ? tallest : Math.max(Math.min(availableHeight, tallest), Math.min(240, tallest));
          surface.style.setProperty('--card-height', `${Math.floor(rects ? height : tallest)}px`);
        },
      }),
      shift({ padding: edge, crossAxis: true }),
    ],
  });
  if (!signal.aborted) put(host, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px`, bottom: 'auto' });
}

function put(host: HTMLElement, place: Readonly<Record<'left' | 'top' | 'bottom', string>>): void {
  for (const [name, value] of Object.entries(place)) {
    if (host.style.getPropertyValue(name) !== value) host.style.setProperty(name, value, 'important');
  }
}

/** The words' lines, as wide as the column they stand in: the card then covers no text beside them. */
function column(anchor: Anchor): DOMRect {
  const words = bounds(anchor);
  const block = anchor instanceof Range ? blockOf(anchor) : null;
  if (!block) return words;
  const { left, right } = block.getBoundingClientRect();
  return new DOMRect(left, words.top, Math.max(right, words.right) - left, words.height);
}

function blockOf(range: Range): Element | null {
  const inside = range.commonAncestorContainer;
  let element = inside instanceof Element ? inside : inside.parentElement;
  while (element && getComputedStyle(element).display === 'inline') element = element.parentElement;
  return element === document.body || element === document.documentElement ? null : element;
}

function bounds(anchor: Anchor): DOMRect {
  if (anchor instanceof Range) return anchor.getBoundingClientRect();
  const rects = anchor();
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  if (rects.length === 0) return new DOMRect();
  return new DOMRect(
    left,
    top,
    Math.max(...rects.map((rect) => rect.right)) - left,
    Math.max(...rects.map((rect) => rect.bottom)) - top,
  );
}
