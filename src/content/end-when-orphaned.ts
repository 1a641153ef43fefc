import { browser } from '../messaging/browser.ts';

/**
 * `focus` comes to the window when its tab comes to the front, and to what in it is focused. None of `scroll` and the pointer's own: to
 * hear of those a page tells its compositor, and draws a frame. Nor `visibilitychange`, which costs more to listen for than all of these.
 */
const SIGNS_OF_A_READER = ['focus', 'mouseover', 'scrollend', 'keydown'] as const;

/**
 * End the app when the extension was removed, switched off or updated under the open page.
 *
 * Nothing tells a content script so; it is looked up when the reader next does anything.
 */
export function endWhenOrphaned(stop: () => void, signal: AbortSignal): void {
  const check = () => {
    if (!isConnected()) stop();
  };
  for (const sign of SIGNS_OF_A_READER) addEventListener(sign, check, { capture: true, passive: true, signal });
}

function isConnected(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
