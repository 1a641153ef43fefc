import type { PageText } from './page-text.ts';
import { type More, readMore, sameWords } from './read-more.ts';

/** What a page may do after it was read. */
export interface PageEvents {
  /** Blocks came, or came again in other nodes. */
  onMore(more: More): void;
  /** Words of the article were removed or changed: marks may have lost theirs. */
  onLoss(): void;
  /** The page shows something else now in place of the article: judge and read it anew. Called once; nothing follows. */
  onOther(): void;
}

/** A page that never rests is looked at this often, less often the longer a look takes. */
const PAUSE = 400;
/** Beyond this many changed nodes the root itself is read. */
const MANY = 2000;

/** What is heard of a page. Of attributes those that hide a part of it and show it again, which need no new words. */
const OBSERVED = { childList: true, characterData: true, subtree: true, attributeFilter: ['hidden', 'open'] };

/** How many blocks are asked whether they still stand, and how much of each. */
const ASKED = 8;
const BEGINNING = 24;

/**
 * Whether most of an article has left the page. The address tells nothing: endless pages change it while one scrolls,
 * and applications change it before or after they show something else.
 */
function isGone(page: PageText): boolean {
  if (!page.root.isConnected) return true;
  const { blocks = [] } = page.article;
  const step = Math.max(1, Math.floor(blocks.length / ASKED));
  const asked = blocks.filter((_, index) => index % step === 0);
  const standing = asked.filter(({ start, end }) => page.toRange({ start, end: Math.min(end, start + BEGINNING) }));
  return asked.length > 0 && standing.length * 2 < asked.length;
}

/** Watch a page that was read, until the signal ends it. */
export function watchPage(page: PageText, events: PageEvents, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { root } = page;
  let known: Set<string> | undefined;
  const changed = new Set<Node>();
  /** Elements without a shadow tree that may get one: asked for it whenever the page changes. */
  const bare = new Set<Element>();
  let lost = false;
  let pause = PAUSE;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const take = (records: readonly MutationRecord[]): void => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type !== 'childList') {
        lost ||= type === 'characterData';
        changed.add(target);
        continue;
      }
      lost ||= removedNodes.length > 0;
      for (const node of addedNodes)
        if (node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.TEXT_NODE) changed.add(node);
    }
    if (changed.size <= MANY) return;
    changed.clear();
    changed.add(root);
  };

  const look = (): void => {
    waiting = undefined;
    if (signal.aborted) return;
    if (lost && isGone(page)) {
      stop();
      events.onOther();
      return;
    }
    const started = performance.now();
    // Not before the page changes: most of them do not while they are read.
    known ??= new Set(page.article.blocks?.map(({ start, end }) => sameWords(page.article.text.slice(start, end))));
    if (lost) events.onLoss();
    lost = false;
    for (const host of bare)
      if (host.shadowRoot) {
        bare.delete(host);
        changed.add(host);
      } else if (!host.isConnected) bare.delete(host);
    const more = readMore(page, changed, known);
    changed.clear();
    watchIn(more.hosts);
    const { text, blocks } = more.fresh?.article ?? { text: '', blocks: [] };
    for (const { start, end } of blocks ?? []) known.add(sameWords(text.slice(start, end)));
    if (more.fresh || more.again) events.onMore(more);
    pause = Math.max(PAUSE, (performance.now() - started) * 20);
  };

  const soon = (): void => {
    waiting ??= setTimeout(look, pause);
  };
  const observer = new MutationObserver((records) => {
    take(records);
    soon();
  });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(waiting);
  };
  signal.addEventListener('abort', stop, { once: true });
  const observe = (tree: Node): void => observer.observe(tree, OBSERVED);
  // An observer does not see into shadow trees by itself, nor that an element gets one.
  const watchIn = (hosts: readonly Element[]): void => {
    for (const host of hosts)
      if (host.shadowRoot) observe(host.shadowRoot);
      else bare.add(host);
  };
  observe(root.ownerDocument);
  watchIn(page.hosts);
}
