import type { ThreadName } from '../messaging/threads.ts';

/** The threads: made before everything else, so that the browser reads their code while the rest of the page's is run. */
export const threads = {
  matcher: new Worker('/matcher/matcher.js'),
  detector: new Worker('/detector/detector.js'),
} satisfies Record<ThreadName, Worker>;
