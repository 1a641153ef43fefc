import type { Detector, DetectorPlace } from './detector-place.ts';
import { inOrder } from './in-order.ts';

const PAGE = 'src/detector/keeper.html';
/** A page that a worker began to make before it was stopped is looked for so often, with so many ms between. */
const LOOKS = 40;
const PAUSE = 50;

/** What the worker knows of the extension's open pages. */
interface OwnPage {
  readonly id: string;
  readonly url: string;
  postMessage(message: null, transfer: readonly MessagePort[]): void;
}
declare const clients: { matchAll(query: { includeUncontrolled: true }): Promise<readonly OwnPage[]> };

/** Keep the detector in Chromium's hidden page, which stays when the worker is stopped. */
export function hiddenPage(): DetectorPlace {
  // There can be one, and to make it takes a while.
  const inTurn = inOrder();
  const ids = new WeakMap<Detector, string>();
  return {
    open: () =>
      inTurn(async () => {
        const page = await findOrMake();
        const detector: Detector = { take: (port) => page.postMessage(null, [port]) };
        ids.set(detector, page.id);
        return detector;
      }),
    abandon: (detector) =>
      inTurn(async () => {
        const page = await find();
        if (page && page.id === ids.get(detector)) await chrome.offscreen.closeDocument().catch(() => undefined); // it closed itself
      }),
  };
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
          justification: 'Finds quotations and citations in articles.',
        })
        .catch((error: unknown) => {
          failure = error;
        });
  }
  throw failure;
}
