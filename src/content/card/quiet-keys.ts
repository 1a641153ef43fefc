const kinds = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'wheel'] as const;

/** Keep what is typed in the card from the page's own handlers; Esc closes the card wherever the focus is. */
export function quietKeys(host: HTMLElement, onEscape: () => void, signal: AbortSignal): void {
  for (const kind of kinds) {
    host.addEventListener(kind, (event) => event.stopPropagation(), { signal, passive: true });
  }
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      if (event.composedPath().includes(host)) {
        event.stopPropagation();
        event.preventDefault();
      }
      onEscape();
    },
    { capture: true, signal },
  );
}
