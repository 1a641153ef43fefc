import { h, render } from 'preact';
import { Card } from '../../parts/card.tsx';
import type { CardView } from '../../parts/card-view.ts';
import { addCardHost } from './card-host.ts';
import { closeOnClickOutside } from './close-on-click-outside.ts';
import { copyText } from './copy-text.ts';
import { rememberFocus } from './keep-focus.ts';
import { type Anchor, placeCard } from './place-card.ts';
import { quietKeys } from './quiet-keys.ts';

export interface CardHandlers {
  /** The previous or the next mark was asked for; answer with `OpenCard.show`. */
  readonly onStep: (by: 1 | -1) => void;
  /** The card is gone, by the reader's wish or by the signal. */
  readonly onClose: () => void;
  /** Another place of the article was asked for; answer with `OpenCard.show`. */
  readonly onGo?: (key: string) => void;
  /** "Not this statement"; without it the button is absent. */
  readonly onNotThis?: (view: CardView) => void;
  /** What takes back "not this statement" for a mention of which it was just said; otherwise `null`. */
  readonly undoOf?: (key: string) => (() => void) | null;
}

export interface CardOptions {
  /** What the page looks like; `null` or absent: what the reader's system prefers. */
  readonly scheme?: 'light' | 'dark' | null;
  /** Whether it takes the focus; it does where nothing is said. */
  readonly focus?: boolean;
}

/** A card that stands in the page. */
export interface OpenCard {
  /** Key of the mention it is about. */
  readonly key: string;
  /** For tests: a page can never reach it. */
  readonly root: ShadowRoot;
  /** Show another card in the same place; the focus stays on the button that was pressed. */
  show(view: CardView, anchor: Anchor): void;
  /** Remove the card and give the focus back. */
  close(): void;
}

/**
 * Open a card beside its words.
 *
 * It is the one thing Obelus adds to a page: outside its layout, closed to its scripts as far as the browser closes it, gone with the signal.
 */
export function showCard(
  view: CardView,
  anchor: Anchor,
  handlers: CardHandlers,
  signal: AbortSignal,
  { scheme = null, focus: takesFocus = true }: CardOptions = {},
): OpenCard {
  const focus = rememberFocus();
  const card = addCardHost(scheme);
  const { host, root, surface } = card;
  const open = new AbortController();
  let placed = new AbortController();
  let shown = view;
  let beside = anchor;

  const close = () => {
    if (open.signal.aborted) return;
    const hadFocus = root.activeElement !== null;
    open.abort();
    placed.abort();
    render(null, surface);
    host.remove();
    if (hadFocus) focus.restore(beside instanceof Range ? beside : null);
    handlers.onClose();
  };
  const { onStep, onGo, onNotThis, undoOf } = handlers;
  const show = (next: CardView, place: Anchor) => {
    if (open.signal.aborted) return;
    if (next.key !== shown.key) root.querySelector('.card-body')?.scrollTo(0, 0);
    shown = next;
    beside = place;
    const onUndo = undoOf?.(next.key);
    const on = {
      onClose: close,
      onStep,
      ...(onGo ? { onGo } : {}),
      ...(onUndo ? { onUndo } : {}),
      ...(onNotThis ? { onNotThis: () => onNotThis(shown) } : {}),
      onCopyLink: (address: string) => copyText(address, root),
    };
    render(h(Card, { view: next, on, role: 'dialog' }), surface);
    placed.abort();
    placed = new AbortController();
    placeCard(card, beside, placed.signal);
  };

  // Firefox gives a page the elements that events begin at, closed or not: it may press nothing there itself.
  const refuse = (event: Event) => !event.isTrusted && event.stopImmediatePropagation();
  root.addEventListener('click', refuse, { capture: true, signal: open.signal });
  quietKeys(host, close, open.signal);
  closeOnClickOutside(host, () => shown.key, close, open.signal);
  signal.addEventListener('abort', close, { once: true, signal: open.signal });
  show(view, anchor);
  // A ring around what has just appeared says nothing; the first Tab shows where the focus is.
  if (takesFocus) root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true, focusVisible: false });
  if (signal.aborted) close();
  return {
    get key() {
      return shown.key;
    },
    root,
    show,
    close,
  };
}
