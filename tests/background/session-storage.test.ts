import { beforeEach, expect, test, vi } from 'vitest';
import { makeForm } from '../fixtures/annotations.ts';

/** What the browser gives all of the session's storage together, in characters here. */
const QUOTA = 4_000;

/** The session's storage: every answer comes in a turn of its own, and what is too much is refused. */
function makeSession() {
  const kept = new Map<string, string>();
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  const read = (wanted: string | null) =>
    Object.fromEntries(
      [...kept].filter(([key]) => wanted === null || key === wanted).map(([k, v]) => [k, JSON.parse(v)]),
    );
  return {
    async get(wanted: string | null) {
      await turn();
      return read(wanted);
    },
    async set(items: Record<string, unknown>) {
      await turn();
      const next = new Map([...kept, ...Object.entries(items).map(([k, v]) => [k, JSON.stringify(v)] as const)]);
      if ([...next.values()].join('').length > QUOTA) throw new Error('quota exceeded');
      for (const [key, value] of next) kept.set(key, value);
    },
    async remove(keys: string | readonly string[]) {
      await turn();
      for (const key of [keys].flat()) kept.delete(key);
    },
    async clear() {
      await turn();
      kept.clear();
    },
  };
}

async function start() {
  vi.resetModules();
  vi.stubGlobal('chrome', { storage: { session: makeSession() }, tabs: { get: async () => ({ url: page }) } });
  return {
    ...(await import('../../src/background/tab-pages.ts')),
    ...(await import('../../src/background/memory-drafts.ts')),
    ...(await import('../../src/background/asked.ts')),
    database: new (await import('../../src/store/database.ts')).Database(),
  };
}

const page = 'https://ledger.example/story';
const large = (url: string, size: number) => ({ is: 'failed', url, code: 'x'.repeat(size) }) as const;
const draft = (id: string, summary = '') => ({ id, at: '2026-11-22T10:00:00Z', form: makeForm({ summary }) });
let worker: Awaited<ReturnType<typeof start>>;
const drafts = async () => {
  const { 'private-drafts': kept } = await chrome.storage.session.get(null);
  return ((kept ?? []) as readonly { id: string }[]).map(({ id }) => id).sort();
};

beforeEach(async () => {
  worker = await start();
});

test('when what tabs show fills the storage, drafts of private windows and words that were asked about stay', async () => {
  await worker.keepDraft(worker.database, draft('private'), true);
  await worker.rememberAsked(1, 'annotate', {
    facts: { url: page, title: '', publishedOn: null, lang: null },
    words: 'a',
  });
  await worker.rememberTabPage(2, large('https://fen.example/', 1_500));
  await worker.rememberTabPage(3, large(page, 2_000));
  expect(await worker.recallTabPage(3, page)).not.toBeNull();
  expect(await worker.recallTabPage(2, 'https://fen.example/')).toBeNull();
  expect(await drafts()).toEqual(['private']);
  expect(await worker.recallAsked(1, 'annotate')).toMatchObject({ words: 'a' });
});

test('a draft of a private window is kept, whatever tabs show beside it', async () => {
  await worker.rememberTabPage(2, large(page, 3_500));
  await worker.keepDraft(worker.database, draft('private', 'y'.repeat(500)), true);
  expect(await drafts()).toEqual(['private']);
});

test('drafts of private windows that are kept or forgotten at once are each kept or forgotten', async () => {
  await worker.keepDraft(worker.database, draft('old'), true);
  await Promise.all([
    worker.keepDraft(worker.database, draft('one'), true),
    worker.forgetMemoryDraft('old'),
    worker.keepDraft(worker.database, draft('two'), true),
  ]);
  expect(await drafts()).toEqual(['one', 'two']);
});

test('drafts of two private windows that type the same one stay apart', async () => {
  const since = draft('one').at;
  await worker.keepDraft(worker.database, draft('one', 'begun'), true);
  const typed = (words: string, minute: number) => ({ ...draft('one', words), at: `2026-11-22T10:0${minute}:00Z` });
  expect(await worker.keepDraft(worker.database, typed('here', 1), true, { id: 'here', since })).toBe('one');
  expect(await worker.keepDraft(worker.database, typed('there', 2), true, { id: 'there', since })).toBe('one~there');
  await worker.forgetMemoryDraft('one', { id: 'there', since });
  expect(await drafts()).toEqual(['one']);
});
