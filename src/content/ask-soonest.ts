import { browser, callWorker } from '../messaging/browser.ts';
import type { WorkerCalls } from '../messaging/contract.ts';
import { type Numbered, type NumberedReply, QUESTIONS, type Question } from '../messaging/questions.ts';

type Reply<Q extends Question> = WorkerCalls[Q]['reply'];

/**
 * Asks the worker, and where there is one Chromium's hidden page, and takes the answer that comes first.
 *
 * @param onWorker called when the worker's own comes, first or second: then what it does beside answering is done or under way
 */
export type AskSoonest = <Q extends Question>(
  call: Q,
  request: WorkerCalls[Q]['request'],
  onWorker: (reply: Reply<Q>) => void,
) => Promise<Reply<Q>>;

/**
 * Open the way to ask, until the signal.
 *
 * A message waits until the browser has started a stopped worker, whoever else would hear it. What goes over a port that was
 * opened before does not.
 */
export function openQuestions(signal: AbortSignal): AskSoonest {
  const waiting = new Map<number, (reply: NumberedReply['reply']) => void>();
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
      waiting.get(id)?.(reply);
    });
    opened.onDisconnect.addListener(() => {
      // Nobody was there, or is any more; unread, the browser writes so into the console.
      void browser.runtime.lastError;
      if (port === opened) port = null;
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
  // Firefox has no hidden page.
  const isChromium = browser.runtime.getURL('').startsWith('chrome-extension:');
  if (isChromium) {
    reach();
    signal.addEventListener('abort', close);
    // The browser keeps no page for the way back that has a port open.
    addEventListener('pagehide', close, { signal });
  }
  return <Q extends Question>(call: Q, request: WorkerCalls[Q]['request'], onWorker: (reply: Reply<Q>) => void) => {
    const id = ++last;
    const beside = new Promise<Reply<Q>>((resolve) => {
      waiting.set(id, (reply) => resolve(reply as Reply<Q>)); // by its number
      if (isChromium) reach({ id, call, request } satisfies Numbered<Q> as Numbered);
    });
    const worker = callWorker(call, request).then((reply) => {
      onWorker(reply);
      return reply;
    });
    return Promise.race([beside, worker]).finally(() => waiting.delete(id));
  };
}
