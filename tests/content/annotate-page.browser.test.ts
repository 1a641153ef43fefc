import { afterEach, expect, test, vi } from 'vitest';
import { annotatePage } from '../../src/content/annotate-page.ts';
import type { WorkerCalls } from '../../src/messaging/contract.ts';

type ReadText = WorkerCalls['read-text'];

const { fake } = vi.hoisted(() => {
  const fake = {
    asked: [] as { bare?: string }[],
    /** What the hidden page says, and the worker. */
    hidden: (_: unknown): void => undefined,
    worker: (_: unknown): void => undefined,
  };
  const events = { addListener: () => undefined, removeListener: () => undefined };
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'own',
      getURL: () => 'chrome-extension://own/',
      onMessage: events,
      connect: () => ({
        postMessage: ({ id }: { id: number }) => {
          const heard = fake.hidden;
          fake.hidden = (reply) => heard({ id, reply });
        },
        disconnect: () => undefined,
        onMessage: { addListener: (hear: (message: unknown) => void) => (fake.hidden = hear) },
        onDisconnect: events,
      }),
      sendMessage: ({ request }: { request: { bare?: string } }) => {
        fake.asked.push(request);
        return new Promise((resolve) => (fake.worker = (reply) => resolve({ reply })));
      },
    },
  });
  return { fake };
});

const FILLER = 'The council of Low Marsh met for the third time this week and heard the harbour master at length. ';
const CITED = 'Harbour Act 1923';

/** What the hidden page and the worker say alike: one law is explained. */
function explained(text: string): ReadText['reply'] {
  const start = text.indexOf(CITED);
  const settings = { reach: 'all', markStyle: 'underline', markKinds: {}, siteMarks: {}, openOnHover: false } as const;
  const mention = { mention: 'citation', type: 'act', id: 'uk/act/1923', text: CITED } as const;
  const seen = { mention: { ...mention, start, end: start + CITED.length }, sentence: '' };
  return {
    mentions: [{ ...seen, key: 'a', selector: { exact: CITED, prefix: '', suffix: '' } }],
    findings: [],
    explanations: { a: { id: 'uk/act/1923', name: CITED, text: '', link: null, changes: [] } },
    corrected: [],
    settings: {
      ...settings,
      ...{ sites: [], sitesOff: [], printMarks: false, publisher: '', pausedSince: null, badge: false },
      ...{ hiddenPublishers: [], hiddenStandings: [] },
    },
  };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 30));
const ending = new AbortController();
afterEach(() => ending.abort());

test('marks wait for the worker, who brings the rules that paint them, where the hidden page answered first', async () => {
  document.body.innerHTML = `<main><article><h1>Ferry or bridge</h1>${`<p>${FILLER.repeat(6)}</p>`.repeat(4)}<p>It rests on the ${CITED}.</p></article></main>`;
  const life = { signal: ending.signal, stop: () => ending.abort(), restart: () => undefined };
  const running = annotatePage(document, life);
  await vi.waitFor(() => expect(fake.asked).toHaveLength(1));
  expect(fake.asked[0]?.bare).toBe('article');
  const text = document.querySelector('article')?.innerText ?? '';
  fake.hidden(explained(text));
  await running;
  await turn();
  expect(CSS.highlights.size).toBe(0);
  fake.worker(explained(text));
  await turn();
  expect([...CSS.highlights.keys()]).toEqual(['obelus-citation-light']);
});
