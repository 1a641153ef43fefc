import { browser } from '../../messaging/browser.ts';

/** A page in a tab, as it can be read when asked for. */
export interface OpenPage {
  readonly url: string;
  /** `null` where the browser lets nobody read it, or it is gone. */
  readonly read: () => Promise<PageWords | null>;
}

export interface PageWords {
  /** All text of the page and its frames. */
  readonly text: string;
  /** The address that the page gives for itself; `null` when it gives none. */
  readonly canonical: string | null;
}

/**
 * Hear of every page that is open, and of each that is loaded from now on; returns what ends it.
 *
 * The browser tells the addresses of tabs on the sites that Obelus may read, and of no others. Private windows are left alone.
 */
export function followPages(on: (page: OpenPage) => void): () => void {
  const hear = ({ id, url, incognito, status }: { id?: number; url?: string; incognito: boolean; status?: string }) => {
    if (id !== undefined && url && /^https?:/.test(url) && !incognito && status === 'complete')
      on({ url, read: () => readTab(id) });
  };
  const onUpdated = (_: number, change: { status?: string }, tab: Parameters<typeof hear>[0]) => {
    if (change.status === 'complete') hear(tab);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.query({}).then(
    (tabs) => tabs.forEach(hear),
    () => undefined,
  );
  return () => browser.tabs.onUpdated.removeListener(onUpdated);
}

async function readTab(tab: number): Promise<PageWords | null> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: readWords });
    const words = frames.map(({ result }) => result as PageWords | null); // what `readWords` returns
    return { text: words.map((one) => one?.text ?? '').join('\n'), canonical: words[0]?.canonical ?? null };
  } catch {
    return null;
  }
}

/** Runs in the page, by itself: nothing outside it is there. */
function readWords(): PageWords {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof Element && /^(script|style|noscript|template)$/i.test(node.localName)) return;
    for (const child of node.childNodes) walk(child);
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
  };
  walk(document.documentElement);
  const link = document.querySelector('link[rel=canonical]');
  return { text: parts.join(''), canonical: link instanceof HTMLLinkElement && link.href ? link.href : null };
}
