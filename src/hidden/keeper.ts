// Chromium's hidden page: it holds the threads, which outlive the worker that way, hands them the worker's ports, and
// answers pages from them, so that no page waits for a stopped worker.
import './threads.ts';
import { browser, callWorker } from '../messaging/browser.ts';
import type { Settings } from '../messaging/contract.ts';
import { QUESTIONS } from '../messaging/questions.ts';
import { type Sender, senderKind } from '../messaging/router.ts';
import type { ToHiddenPage } from '../messaging/threads.ts';
import { answerAsked } from './answer-asked.ts';
import { askAhead } from './ask-ahead.ts';
import { threads } from './threads.ts';

/**
 * How long the threads are kept when nobody asks them, in milliseconds.
 *
 * Longer than most articles are read, so that the next one finds them; then the browser has its memory back.
 */
const KEPT = 5 * 60_000;

// The next question makes new ones.
for (const thread of Object.values(threads)) thread.addEventListener('error', () => window.close());

let closing: ReturnType<typeof setTimeout> | undefined;
/** As the worker told them; until then, and while they change, it alone answers. */
let settings: Settings | null = null;

function stay(): void {
  clearTimeout(closing);
  closing = setTimeout(() => window.close(), KEPT);
}

navigator.serviceWorker.addEventListener('message', ({ data: message, ports }: MessageEvent<ToHiddenPage>) => {
  if (typeof message === 'string') {
    stay();
    threads[message].postMessage(null, [...ports]);
  } else {
    settings = message.settings;
    for (const port of ports) port.postMessage(null);
  }
});
navigator.serviceWorker.startMessages();
stay();

const own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };
browser.runtime.onConnect.addListener((port) => {
  const sender: Sender | undefined = port.sender;
  const tab = sender?.tab?.id;
  if (port.name !== QUESTIONS || !sender || tab === undefined || senderKind(sender, own) !== 'page')
    return port.disconnect();
  const leaves = new AbortController();
  port.onDisconnect.addListener(() => leaves.abort());
  port.onMessage.addListener(async (message) => {
    stay();
    const id = typeof message === 'object' && message !== null && 'id' in message ? message.id : null;
    const ask = askAhead(threads, leaves.signal);
    const answered = await answerAsked(message, ask, () => settings);
    if (leaves.signal.aborted) return;
    port.postMessage({ id, reply: answered?.reply ?? null });
    if (!answered) return;
    // The page has what it waits for. What else comes of it is the worker's.
    callWorker('page-answered', { tab, asked: answered.asked }).catch(() => undefined);
  });
});
