import type { ThreadName } from '../messaging/threads.ts';
import { inOrder } from './in-order.ts';
import type { Thread, ThreadPlace } from './thread-place.ts';

const PAGE = 'src/detector/keeper.html';
/** A page that a worker began to make before it was stopped is looked for so often, with so many ms between. */
const LOOKS = 40;
const PAUSE = 50;

/** What the worker knows of the extension's open pages. */
interface OwnPage {
  readonly id: string;
  readonly url: string;
  postMessage(message: ThreadName, transfer: readonly MessagePort[]): void;
}
declare const clients: { matchAll(query: { includeUncontrolled: true }): Promise<readonly OwnPage[]> };

/** Keep the threads in Chromium's hidden page, which stays when the worker is stopped. */
export function hiddenPage(): Readonly<Record<ThreadName, ThreadPlace>> {
  // There can be one, and to make it takes a while.
  const inTurn = inOrder();
  const ids = new WeakMap<Thread, string>();
  const place = (name: ThreadName): ThreadPlace => ({
    open: () =>
      inTurn(async () => {
        const page = await findOrMake();
        const thread: Thread = { take: (port) => page.postMessage(name, [port]) };
        ids.set(thread, page.id);
        return thread;
      }),
    abandon: (thread) =>
      inTurn(async () => {
        const page = await find();
        if (page && page.id === ids.get(thread)) await chrome.offscreen.closeDocument().catch(() => undefined); // it closed itself
      }),
  });
  return { detector: place('detector'), matcher: place('matcher') };
}

async function find(): Promise<OwnPage | undefined> {
  const pages = await clients.matchAll({ includeUncontrolled: true });
  return pages.find(({ url }) => url.endsWith(PAGE));
}

async function findOrMake(): Promise<OwnPage> {
  let failure: unknown;
  for (let look = 0; look < LOOKS; look++) {
    const page = await find();
    if (page) return page;
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    else
      await chrome.offscreen
        .createDocument({
          url: PAGE,
          reasons: [chrome.offscreen.Reason.WORKERS],
          justification: 'Finds quotations and citations in articles, and what is known of them.',
        })
        .catch((error: unknown) => {
          failure = error;
        });
  }
  throw failure;
}
