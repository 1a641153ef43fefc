// Chromium's hidden page: it holds the threads, which outlive the worker that way, and hands them the worker's ports.
import { answerMessages, browser } from '../messaging/browser.ts';
import type { ThreadCall, ThreadName, ThreadSign } from '../messaging/threads.ts';
import { beginAhead } from './begin-ahead.ts';

/**
 * How long the threads are kept when nobody asks them, in milliseconds.
 *
 * Longer than most articles are read, so that the next one finds them; then the browser has its memory back.
 */
const KEPT = 5 * 60_000;

const threads = {
  detector: new Worker('/detector/detector.js'),
  matcher: new Worker('/matcher/matcher.js'),
} satisfies Record<ThreadName, Worker>;
// The next question makes new ones.
for (const thread of Object.values(threads)) thread.addEventListener('error', () => window.close());

let closing: ReturnType<typeof setTimeout> | undefined;

function stay(): void {
  clearTimeout(closing);
  closing = setTimeout(() => window.close(), KEPT);
}

navigator.serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<ThreadName>) => {
  stay();
  threads[data].postMessage(null, [...ports]);
});
navigator.serviceWorker.startMessages();
stay();

const own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };
answerMessages((message, sender) => {
  void beginAhead(message, sender, own, askAhead);
  return undefined;
});

function askAhead<Question extends object, Reply>(thread: ThreadName, question: Question): Promise<Reply | null> {
  const { port1: port, port2: theirs } = new MessageChannel();
  threads[thread].postMessage(null, [theirs]);
  port.postMessage({ ahead: question } satisfies ThreadCall<Question>);
  return new Promise((resolve) => {
    port.onmessage = ({ data: sign }: MessageEvent<ThreadSign<Reply>>) => {
      if (sign === 'at-work') return;
      port.close();
      resolve('reply' in sign ? sign.reply : null);
    };
  });
}
