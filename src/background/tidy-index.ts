import { browser } from '../messaging/browser.ts';
import type { Database } from '../store/database.ts';
import { indexProgress } from '../store/index-progress.ts';
import { indexStep } from '../store/merge-segments.ts';
import { tellOpenPages } from './follow-settings.ts';

/** What a page needs comes first: ms until the first step, and between two. */
const rest = 1000;
const pause = 20;

let tidying: Promise<void> | null = null;

/**
 * Do in idle time what is left to do for the index: build what is missing, merge what is in pieces.
 *
 * In steps: a worker that is stopped loses one at most, and the next one that answers a page goes on.
 */
export function tidySoon(database: Database): void {
  if (tidying) return;
  tidying = tidy(database)
    .catch(() => undefined) // a full disk: the index answers from what it has
    .finally(() => {
      tidying = null;
    });
}

async function tidy(database: Database): Promise<void> {
  await wait(rest);
  const { rebuilding } = await indexProgress(database);
  while (await indexStep(database)) {
    // A call to the browser tells it that the worker is at work: without one it is stopped after half a minute.
    await browser.runtime.getPlatformInfo();
    await wait(pause);
  }
  // Pages were answered from a part of the index.
  if (rebuilding) tellOpenPages();
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
