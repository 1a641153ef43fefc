import { browser } from '../messaging/browser.ts';
import { detectIn } from './detect.ts';
import type { DetectorPlace } from './detector-place.ts';
import { hiddenPage } from './hidden-page.ts';
import { ownThread } from './own-thread.ts';

const place: DetectorPlace =
  import.meta.env.MODE === 'firefox'
    ? ownThread(
        () => new Worker(browser.runtime.getURL('detector/detector.js')),
        // Firefox counts from the last call of its API, whoever still waits for an answer.
        () => void browser.runtime.getPlatformInfo(),
      )
    : hiddenPage();

/** Find the mentions of a text, in this browser's way. */
export const detect = detectIn(place);

/** Have the detector ready when the text comes: it is made while the page is being read. */
export function readyDetector(): void {
  place.open().catch(() => undefined); // who asks it is told
}
