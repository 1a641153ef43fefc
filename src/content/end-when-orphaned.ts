import { browser } from '../messaging/browser.ts';

/** None of `scroll` and the pointer's own: to hear of those a page tells its compositor, and draws a frame. */
const SIGNS_OF_A_READER = ['visibilitychange', 'mouseover', 'scrollend', 'keydown', 'focusin'] as const;

/**
 * End the app when the extension was removed, switched off or updated under the open page.
 *
 * Nothing tells a content script so; it is looked up when the reader next does anything.
 */
export function endWhenOrphaned(stop: () => void, signal: AbortSignal): void {
  const check = () => {
    if (!isConnected()) stop();
  };
  for (const sign of SIGNS_OF_A_READER)
    document.addEventListener(sign, check, { capture: true, passive: true, signal });
}

function isConnected(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
