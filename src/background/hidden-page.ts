import type { Settings } from '../messaging/contract.ts';
import type { ThreadName, ToHiddenPage } from '../messaging/threads.ts';
import { inOrder } from './in-order.ts';
import type { Thread, ThreadPlace } from './thread-place.ts';

const PAGE = 'src/hidden/keeper.html';
/** A page that a worker began to make before it was stopped is looked for so often, with so many ms between. */
const LOOKS = 40;
const PAUSE = 50;
/** How long it may take to forget settings, in ms, before it is done away with: it would answer by those of before. */
const PATIENCE = 3000;

/** What the worker knows of the extension's open pages. */
interface OwnPage {
  readonly id: string;
  readonly url: string;
  postMessage(message: ToHiddenPage, transfer: readonly MessagePort[]): void;
}
declare const clients: { matchAll(query: { includeUncontrolled: true }): Promise<readonly OwnPage[]> };

/**
 * Keep the threads in Chromium's hidden page, which stays when the worker is stopped.
 *
 * @param onFirst called with each page the first time this worker finds it
 */
export function hiddenPage(onFirst = () => {}): Readonly<Record<ThreadName, ThreadPlace>> {
  // There can be one, and to make it takes a while.
  const inTurn = inOrder();
  const ids = new WeakMap<Thread, string>();
  const met = new Set<string>();
  const place = (name: ThreadName): ThreadPlace => ({
    open: () =>
      inTurn(async () => {
        const page = await findOrMake();
        const thread: Thread = { take: (port) => page.postMessage(name, [port]) };
        ids.set(thread, page.id);
        if (!met.has(page.id)) onFirst();
        met.add(page.id);
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

/** Tell the hidden page, where there is one, by which settings it answers pages. */
export async function tellHiddenPage(settings: Settings): Promise<void> {
  (await find())?.postMessage({ settings }, []);
}

/** Have the hidden page answer nobody until it is told settings again. */
export async function silenceHiddenPage(): Promise<void> {
  const page = await find();
  if (!page) return;
  const { port1: port, port2: theirs } = new MessageChannel();
  const taken = await new Promise<boolean>((resolve) => {
    const late = setTimeout(resolve, PATIENCE, false);
    port.onmessage = () => {
      clearTimeout(late);
      resolve(true);
    };
    page.postMessage({ settings: null }, [theirs]);
  });
  port.close();
  if (!taken) await chrome.offscreen.closeDocument().catch(() => undefined); // it closed itself
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
