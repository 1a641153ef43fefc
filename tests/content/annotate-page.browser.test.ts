import { afterEach, expect, test, vi } from 'vitest';
import { annotatePage } from '../../src/content/annotate-page.ts';
import type { WorkerCalls } from '../../src/messaging/contract.ts';

type ReadText = WorkerCalls['read-text'];

const { fake } = vi.hoisted(() => {
  const fake = {
    asked: [] as { bare?: true }[],
    posted: 0,
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
          fake.posted++;
          const heard = fake.hidden;
          fake.hidden = (reply) => heard({ id, reply });
        },
        disconnect: () => undefined,
        onMessage: { addListener: (hear: (message: unknown) => void) => (fake.hidden = hear) },
        onDisconnect: events,
      }),
      sendMessage: ({ request }: { request: { bare?: true } }) => {
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

const ending = new AbortController();
afterEach(() => ending.abort());

/** The line that the rules give to a mark on the law's words. */
const line = () => {
  const words = document.querySelector('article p:last-child');
  return words && getComputedStyle(words, '::highlight(obelus-citation-light)').textDecorationLine;
};

test('marks stand with their rules once the hidden page answered, and neither before', async () => {
  document.body.innerHTML = `<main><article><h1>Ferry or bridge</h1>${`<p>${FILLER.repeat(6)}</p>`.repeat(4)}<p>It rests on the ${CITED}.</p></article></main>`;
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  const life = { signal: ending.signal, stop: () => ending.abort(), restart: () => undefined };
  const running = annotatePage(document, life);
  await vi.waitFor(() => expect(fake.posted).toBe(1));
  expect(document.adoptedStyleSheets).toEqual([own]);
  const text = document.querySelector('article')?.innerText ?? '';
  fake.hidden(explained(text));
  await running;
  expect([...CSS.highlights.keys()]).toEqual(['obelus-citation-light']);
  expect(line()).toBe('underline');
  expect(fake.asked[0]?.bare).toBeUndefined();
  // The page sets its list anew, and takes away a mark that stood in no part of it.
  document.adoptedStyleSheets = [own];
  document.querySelector('article p')?.remove();
  await vi.waitFor(() => expect(line()).toBe('underline'));
  ending.abort();
  expect(document.adoptedStyleSheets).toEqual([own]);
  expect(CSS.highlights.size).toBe(0);
});
