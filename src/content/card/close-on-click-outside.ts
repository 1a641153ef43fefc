/**
 * Close the card on a plain click beside it.
 *
 * Selecting text does not close it, and a click on another mark shows that mark's card instead.
 */
export function closeOnClickOutside(
  host: HTMLElement,
  shownKey: () => string,
  close: () => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.composedPath().includes(host)) return;
      const before = shownKey();
      // After every other handler of this click: one of them may show another card.
      setTimeout(() => {
        if (!signal.aborted && shownKey() === before && document.getSelection()?.isCollapsed !== false) close();
      });
    },
    { capture: true, signal },
  );
}
