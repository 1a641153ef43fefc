const PAUSE = 250;

/** Tell when the page may have turned from light to dark: by the system, or by a class on its outermost elements. */
export function watchSide(onTurn: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // Some pages write to these attributes on every scroll.
  const soon = (): void => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      onTurn();
    }, PAUSE);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body])
    if (element) observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
  });
}
