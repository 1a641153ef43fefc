import { annotatePage } from './annotate-page.ts';
import { clearTraces } from './clear-traces.ts';
import { endWhenOrphaned } from './end-when-orphaned.ts';

declare global {
  /** The running app of this page, in the extension's own world, where the page cannot see it. */
  var obelusApp: AbortController | undefined;
}

// One app a page: an earlier one, perhaps of the version before an update, gives way.
globalThis.obelusApp?.abort();
const running = new AbortController();
globalThis.obelusApp = running;
clearTraces(document);
endWhenOrphaned(running);
annotatePage(document, running).catch((error: unknown) => {
  // What is half drawn is worse than nothing; the popup tells that no answer came.
  running.abort();
  throw error;
});
