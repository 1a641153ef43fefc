import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openQuestions } from '../../src/content/ask-soonest.ts';

type Listener = (message?: unknown) => void;

const { plug } = vi.hoisted(() => {
  const plug: { chrome: Record<string, unknown> } = { chrome: {} };
  vi.stubGlobal('chrome', { runtime: new Proxy({}, { get: (_, name: string) => plug.chrome[name] }) });
  vi.stubGlobal('addEventListener', () => undefined);
  return { plug };
});

/** A browser whose worker and hidden page answer when they are let. */
function chromium({ scheme = 'chrome-extension', cutOff = false } = {}) {
  const ports: { posted: { id: number; call: string }[]; say: Listener; end: Listener; closed: boolean }[] = [];
  const workers: { answer(reply: unknown): void; fail(): void }[] = [];
  const messages: unknown[] = [];
  plug.chrome = {
    getURL: () => `${scheme}://own/`,
    lastError: undefined,
    connect() {
      if (cutOff) throw new Error('Extension context invalidated.');
      const heard: Listener[] = [];
      const ended: Listener[] = [];
      const port = {
        posted: [] as { id: number; call: string }[],
        closed: false,
        say: (message: unknown) => heard.map((hear) => hear(message)),
        end: () => ended.map((hear) => hear()),
      };
      ports.push(port);
      return {
        postMessage: (message: { id: number; call: string }) => port.posted.push(message),
        disconnect: () => {
          port.closed = true;
        },
        onMessage: { addListener: (hear: Listener) => heard.push(hear) },
        onDisconnect: { addListener: (hear: Listener) => ended.push(hear) },
      };
    },
    sendMessage(message: { request: unknown }) {
      messages.push(message.request);
      return new Promise((resolve, reject) =>
        workers.push({ answer: (reply) => resolve({ reply }), fail: () => reject(new Error('no worker')) }),
      );
    },
  };
  return { ports, workers, messages };
}

const running = () => new AbortController();
const request = { facts: { url: 'https://paper.example/', title: '', publishedOn: null, lang: null }, mentions: [] };
const by = (name: string) => ({ findings: [], explanations: {}, corrected: [], settings: name });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the hidden page’s answer counts where it comes first, and the worker is not asked', async () => {
  const { ports, workers } = chromium();
  const heard: unknown[] = [];
  const asked = openQuestions(running().signal)('look-up', request, (reply) => heard.push(reply));
  expect(ports).toHaveLength(1);
  expect(ports[0]?.posted).toEqual([{ id: 1, call: 'look-up', request }]);
  expect(workers).toHaveLength(0);
  ports[0]?.say({ id: 1, reply: by('page') });
  expect(await asked).toEqual(by('page'));
  await vi.advanceTimersByTimeAsync(1000);
  ports[0]?.end();
  expect(workers).toHaveLength(0);
  expect(heard).toEqual([]);
});

test.each<[string, (hidden: { say: Listener; end: Listener } | undefined) => void]>([
  ['when the hidden page leaves the answer to it', (hidden) => hidden?.say({ id: 1, reply: null })],
  ['when the hidden page goes', (hidden) => hidden?.end()],
  ['after a while, whatever the hidden page does', () => vi.advanceTimersByTime(300)],
])('the worker is asked %s, and only once', async (_, happen) => {
  const { ports, workers, messages } = chromium();
  const asked = openQuestions(running().signal)('look-up', request, () => {});
  expect(workers).toHaveLength(0);
  happen(ports[0]);
  expect(messages).toEqual([request]);
  workers[0]?.answer(by('worker'));
  expect(await asked).toEqual(by('worker'));
  ports[0]?.say({ id: 1, reply: by('late') });
  vi.advanceTimersByTime(1000);
  expect(workers).toHaveLength(1);
});

test('an app that ended meanwhile asks nobody', async () => {
  const { workers } = chromium();
  const app = running();
  const asked = openQuestions(app.signal)('look-up', request, () => {});
  app.abort();
  vi.advanceTimersByTime(1000);
  await expect(asked).rejects.toThrow('aborted');
  expect(workers).toHaveLength(0);
});

test('the worker’s counts where it comes first, and what comes later is nobody’s', async () => {
  const { ports, workers } = chromium();
  const ask = openQuestions(running().signal);
  const first = ask('look-up', request, () => {});
  vi.advanceTimersByTime(300);
  workers[0]?.answer(by('worker'));
  expect(await first).toEqual(by('worker'));
  const second = ask('look-up', request, () => {});
  ports[0]?.say({ id: 1, reply: by('late') });
  ports[0]?.say({ id: 2, reply: by('page') });
  expect(await second).toEqual(by('page'));
});

test('a worker that fails after the hidden page answered harms nobody', async () => {
  const { ports, workers } = chromium();
  const asked = openQuestions(running().signal)('look-up', request, () => {});
  vi.advanceTimersByTime(300);
  ports[0]?.say({ id: 1, reply: by('page') });
  workers[0]?.fail();
  expect(await asked).toEqual(by('page'));
});

test('a port whose other end has gone is opened anew with the next question, and the worker asked at once', () => {
  const { ports, workers } = chromium();
  const ask = openQuestions(running().signal);
  ports[0]?.end();
  void ask('look-up', request, () => {});
  expect(ports).toHaveLength(2);
  expect(ports[1]?.posted).toHaveLength(1);
  expect(workers).toHaveLength(1);
});

test('the port is closed with the app', () => {
  const { ports } = chromium();
  const app = running();
  openQuestions(app.signal);
  app.abort();
  expect(ports.map(({ closed }) => closed)).toEqual([true]);
});

test.each([
  ['Firefox, which has no hidden page', { scheme: 'moz-extension' }],
  ['an app that was cut off from the extension', { cutOff: true }],
])('in %s only the worker is asked', async (_, kind) => {
  const { ports, workers } = chromium(kind);
  const asked = openQuestions(running().signal)('look-up', request, () => {});
  workers[0]?.answer(by('worker'));
  expect(await asked).toEqual(by('worker'));
  expect(ports).toEqual([]);
});
