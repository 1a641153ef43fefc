// A plain script: it runs on every page of the sites that are on, so it carries neither library nor message contract.
import { isArticle } from './is-article.ts';

declare global {
  /** Ends the gate's watch over this page; in the extension's own world, where the page cannot see it. */
  var obelusGate: { abort(): void } | undefined;
}

/** How long a page may take to put an article where another page was: looks, and ms between them. */
const LOOKS = 10;
const PAUSE = 300;

let address = '';
let waiting: ReturnType<typeof setTimeout> | undefined;

const withoutFragment = (url: string): string => url.replace(/#(?!!).*/s, '');

function look(looksLeft: number): void {
  const article = isArticle(document);
  // The article of a page that changes without loading comes some time after its address.
  if (!article && looksLeft > 0) waiting = setTimeout(look, PAUSE, looksLeft - 1);
  else tell(article);
}

function tell(article: boolean, back = false): void {
  try {
    // The worker has nothing to say; a page that closes meanwhile is no error.
    chrome.runtime.sendMessage({ call: 'gate-seen', request: { article, back } }).catch(() => undefined);
  } catch {
    // Cut off from an extension that was updated or removed: its successor runs a gate of its own.
  }
}

function onMove(): void {
  const now = location.href;
  if (withoutFragment(now) === withoutFragment(address)) return;
  address = now;
  clearTimeout(waiting);
  waiting = setTimeout(look, PAUSE, LOOKS);
}

function start(): void {
  address = location.href;
  const earlier = globalThis.obelusGate;
  // A page that is no article wakes nobody, unless somebody asks: the worker puts the gate in again then.
  if (earlier) look(0);
  else if (isArticle(document)) tell(true);
  earlier?.abort();
  addEventListener('pagehide', onHide);
  const moves = 'navigation' in globalThis ? globalThis.navigation : null;
  if (moves) moves.addEventListener('navigatesuccess', onMove);
  else addEventListener('popstate', onMove);
  // No controller with a signal: a page pays for each kind of object that it has not made before.
  globalThis.obelusGate = {
    abort() {
      removeEventListener('pagehide', onHide);
      removeEventListener('pageshow', onShow);
      removeEventListener('popstate', onMove);
      moves?.removeEventListener('navigatesuccess', onMove);
    },
  };
}

/** Only then: every page is shown once, and to hear of it costs each the event's object. */
function onHide({ persisted }: PageTransitionEvent): void {
  if (persisted) addEventListener('pageshow', onShow);
}

/** Back from the browser's cache: the site may have been switched off meanwhile. */
function onShow({ persisted }: PageTransitionEvent): void {
  if (persisted) tell(isArticle(document), true);
}

// A page that the browser loads ahead is not in front yet, and may never be.
if ('prerendering' in document && document.prerendering)
  document.addEventListener('prerenderingchange', start, { once: true });
else start();
