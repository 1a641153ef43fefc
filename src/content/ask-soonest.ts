import { browser, callWorker, isChromium } from '../messaging/browser.ts';
import type { Question, WorkerCalls } from '../messaging/contract.ts';
import { type Numbered, type NumberedReply, QUESTIONS } from '../messaging/questions.ts';

type Reply<Q extends Question> = WorkerCalls[Q]['reply'];

/**
 * Asks the worker, and where there is one Chromium's hidden page, and takes the answer that comes first.
 *
 * @param onWorker called when the worker's own comes: then what it does beside answering is done or under way
 */
export type AskSoonest = <Q extends Question>(
  call: Q,
  request: WorkerCalls[Q]['request'],
  onWorker: (reply: Reply<Q>) => void,
) => Promise<Reply<Q>>;

/** How long the hidden page may take before the worker is asked, in milliseconds; less where it leaves the answer to that, or is gone. */
const HEAD_START = 300;

/** A question that was asked and that the worker has not answered yet. */
interface Asked {
  hear(reply: NumberedReply['reply']): void;
  askWorker(): void;
}

/**
 * Open the way to ask, until the signal.
 *
 * A message waits until the browser has started a stopped worker, whoever else would hear it. What goes over a port that was
 * opened before does not. To start the worker takes the processor from those who answer: the hidden page hands the question on to
 * it, once it has answered.
 */
export function openQuestions(signal: AbortSignal): AskSoonest {
  const waiting = new Map<number, Asked>();
  let last = 0;
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  const close = () => {
    port?.disconnect();
    port = null;
  };
  const open = () => {
    if (port) return;
    const opened = browser.runtime.connect({ name: QUESTIONS });
    opened.onMessage.addListener((message) => {
      const { id, reply } = message as NumberedReply; // nothing but the hidden page is at the other end
      waiting.get(id)?.hear(reply);
    });
    opened.onDisconnect.addListener(() => {
      // Nobody was there, or is any more; unread, the browser writes so into the console.
      void browser.runtime.lastError;
      if (port !== opened) return;
      port = null;
      for (const { askWorker } of waiting.values()) askWorker();
    });
    port = opened;
  };
  const reach = (question?: Numbered) => {
    try {
      open();
      if (question) port?.postMessage(question);
    } catch {
      port = null; // cut off from the extension, as the worker's call will tell
    }
  };
  const hasHiddenPage = isChromium();
  if (hasHiddenPage) {
    reach();
    signal.addEventListener('abort', close);
    // The browser keeps no page for the way back that has a port open.
    addEventListener('pagehide', close, { signal });
  }
  return <Q extends Question>(call: Q, request: WorkerCalls[Q]['request'], onWorker: (reply: Reply<Q>) => void) =>
    new Promise<Reply<Q>>((resolve, reject) => {
      const id = ++last;
      let later: ReturnType<typeof setTimeout> | undefined;
      let isAsked = false;
      const askWorker = () => {
        clearTimeout(later);
        if (isAsked) return;
        isAsked = true;
        if (signal.aborted) reject(signal.reason);
        else
          callWorker<Q>(call, request)
            .then((reply) => {
              onWorker(reply);
              resolve(reply);
            }, reject)
            .finally(() => waiting.delete(id));
      };
      const hear = (reply: NumberedReply['reply']) => {
        if (!reply) return askWorker();
        clearTimeout(later);
        if (!isAsked) waiting.delete(id);
        isAsked = true; // by the hidden page
        resolve(reply as Reply<Q>); // by its number
      };
      waiting.set(id, { hear, askWorker });
      const isOpen = port !== null;
      if (hasHiddenPage) reach({ id, call, request } satisfies Numbered<Q> as Numbered);
      if (isOpen && port) later = setTimeout(() => askWorker(), HEAD_START);
      else askWorker();
    });
}
