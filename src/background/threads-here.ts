import type { SeenMention } from '../core/model/page.ts';
import { browser } from '../messaging/browser.ts';
import type {
  ClaimQuestion,
  Decisions,
  Known,
  MentionsQuestion,
  TextQuestion,
  ThreadName,
} from '../messaging/threads.ts';
import { askIn } from './ask-thread.ts';
import { hiddenPage } from './hidden-page.ts';
import { ownThread } from './own-thread.ts';
import { inTurn, tellSettings } from './settle.ts';
import type { ThreadPlace } from './thread-place.ts';

const places: Readonly<Record<ThreadName, ThreadPlace>> =
  import.meta.env.MODE === 'firefox'
    ? { detector: inThread('detector/detector.js'), matcher: inThread('matcher/matcher.js') }
    : // It answers pages itself, once it knows the settings.
      hiddenPage(() => void inTurn(tellSettings).catch(() => undefined));

function inThread(file: string): ThreadPlace {
  return ownThread(
    () => new Worker(browser.runtime.getURL(file)),
    // Firefox counts from the last call of its API, whoever still waits for an answer.
    () => void browser.runtime.getPlatformInfo(),
  );
}

/** Find the mentions of a text, in this browser's way. */
export const detect = askIn<TextQuestion, readonly SeenMention[]>(places.detector);

/** Say what is known of mentions. */
export const knowMentions = askIn<MentionsQuestion, Known>(places.matcher);

/** Decide what a claim would be to statements. */
export const decideOn = askIn<ClaimQuestion, Decisions>(places.matcher);

/** Have the threads ready when the text comes: they are made while the page is being read. */
export function readyThreads(): void {
  for (const place of Object.values(places)) place.open().catch(() => undefined); // who asks one is told
}
