import { annotatePage } from './annotate-page.ts';
import { clearTraces } from './clear-traces.ts';

declare global {
  /** The running app of this page, in the extension's own world, where the page cannot see it. */
  var obelusApp: AbortController | undefined;
}

/** Start the app; an earlier one, perhaps of the version before an update, gives way. */
function start(): void {
  globalThis.obelusApp?.abort();
  const running = new AbortController();
  const { signal } = running;
  const stop = () => running.abort();
  globalThis.obelusApp = running;
  clearTraces(document);
  const address = location.href;
  const restart = () => {
    stop();
    // At another address the gate judges first whether it is an article.
    if (withoutFragment(location.href) === withoutFragment(address)) start();
  };
  annotatePage(document, { signal, stop, restart }).catch((error: unknown) => {
    // The page went, and nobody waits for what was under way.
    if (signal.aborted) return;
    // What is half drawn is worse than nothing; the popup tells that no answer came.
    stop();
    throw error;
  });
}

const withoutFragment = (url: string): string => url.replace(/#(?!!).*/s, '');

start();
