import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings, WorkerCalls } from '../../src/messaging/contract.ts';
import { QUESTIONS } from '../../src/messaging/questions.ts';
import type { Rig } from './rig.ts';
import { until } from './until.ts';
import { marked, SAID, startWire } from './wire.ts';
import { articleBody, articlePage, said } from './wire-pages.ts';

const URL = 'http://wire.example/ferry';
const PLAIN = 'http://wire.example/plain';
/** How long nobody answers before it counts as no answer, in ms. */
const SILENCE = 1500;

const article = { text: `“${SAID},” said Bela Thorne.`, lang: 'en' };
const facts = { url: URL, title: 'Ferry', publishedOn: null, lang: 'en' };
const reading = { call: 'read-text', request: { facts, article, part: 0 } };

type Read = WorkerCalls['read-text']['reply'];

describe('Chromium’s hidden page', () => {
  let rig: Rig;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    rig = await startWire('chromium');
    rig.sites.page(URL, articlePage(`${articleBody('Ferry or bridge', said(SAID))}<iframe src="/frame"></iframe>`));
    rig.sites.page('http://wire.example/frame', '<!doctype html><title>A frame</title>');
    rig.sites.page(PLAIN, articlePage(articleBody('Nothing is known of this', '')));
    page = await rig.open(URL);
    await marked(page, 1);
    tab = await rig.tabOf(URL);
  });
  afterAll(() => rig?.close());

  /** Ask it alone, as the app of a page does; `null` where it says nothing. */
  const ask = (message: object): Promise<Read | null> => rig.beside(tab, asking(message));
  const askWorker = (message: object): Promise<{ reply: Read }> =>
    rig.beside(tab, `api.runtime.sendMessage(${JSON.stringify(message)})`);
  const change = (settings: Partial<Settings>) => rig.call('change-settings', { change: settings });
  const workers = () => rig.browser.targets().filter((target) => target.type() === 'service_worker');

  test('says the same as the worker, byte for byte', async () => {
    const read = await ask(reading);
    expect(read?.findings).toHaveLength(1);
    expect(JSON.stringify(read)).toBe(JSON.stringify((await askWorker(reading)).reply));
    const looking = { call: 'look-up', request: { facts, mentions: read?.mentions } };
    expect(JSON.stringify(await ask(looking))).toBe(JSON.stringify((await askWorker(looking)).reply));
  });

  test('hands on to the worker what it answered, also to a stopped one, which keeps it for the popup', async () => {
    await rig.own('api.storage.session.clear()');
    await rig.stopWorker();
    expect((await ask(reading))?.findings).toHaveLength(1);
    await until(() => workers().length > 0, 'the worker to be started');
    const state = await until(async () => {
      const now = await rig.call('get-page', { tab });
      return now.is === 'read' && now;
    }, 'the worker to keep it');
    expect(state.report.entries).toHaveLength(1);
  });

  test('what the worker hears of a later part twice is listed once', async () => {
    const part = { ...reading, call: 'read-text', request: { ...reading.request, part: 1 } } as const;
    for (let time = 0; time < 2; time++) await rig.call('page-answered', { tab, asked: part });
    const state = await rig.call('get-page', { tab });
    const keys = state.is === 'read' ? state.report.entries.map(({ seen: { key } }) => key) : [];
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });

  test('tells a page nothing of what is only near a statement, which popup and panel list', async () => {
    const near = 'The ferry has not carried more people than the bridge';
    const asked = {
      ...reading,
      request: { facts, article: { text: `“${near},” said Bela Thorne.`, lang: 'en' }, part: 0 },
    };
    const read = await ask(asked);
    expect(read).toMatchObject({ mentions: [{ selector: { exact: `${near},` } }], findings: [] });
    expect((await askWorker(asked)).reply).toEqual(read);
    const state = await rig.call('get-page', { tab });
    expect(
      state.is === 'read' && state.report.entries.map(({ findings }) => findings.map(({ level }) => level)),
    ).toEqual([['related']]);
  });

  test('answers by settings that were changed just before, also when the worker was stopped since', async () => {
    const hiddenStandings = ['contested'] as const;
    await change({ hiddenStandings });
    const during = await ask(reading);
    await rig.stopWorker();
    const after = await ask(reading);
    for (const reply of [during, after]) expect(reply).toMatchObject({ findings: [], settings: { hiddenStandings } });
    await change({ hiddenStandings: [] });
    expect((await ask(reading))?.findings).toHaveLength(1);
  });

  test('a page that has no marks yet has them drawn when its first comes while the worker is stopped', async () => {
    const plain = await rig.open(PLAIN);
    const plainTab = await rig.tabOf(PLAIN);
    await until(async () => (await rig.call('get-page', { tab: plainTab })).is === 'read', 'the page');
    await rig.stopWorker();
    await plain.evaluate(
      (html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html),
      said(SAID),
    );
    await marked(plain, 1);
    const line = () =>
      plain.evaluate(
        () =>
          getComputedStyle(
            document.querySelector('article p:last-child') ?? document.body,
            '::highlight(obelus-contested-light)',
          ).textDecorationLine,
      );
    await until(async () => (await line()) === 'underline', 'the line');
    // The worker has heard of it, too.
    await until(async () => {
      const state = await rig.call('get-page', { tab: plainTab });
      return state.is === 'read' && state.report.entries.some(({ findings }) => findings.length > 0);
    }, 'what the popup shows');
    await plain.close();
  });

  test.each<[string, object]>([
    ['what has another shape', { ...reading, request: { facts, article: 'text' } }],
    ['another call', { call: 'get-settings', request: null }],
  ])('does not answer %s', async (_, message) => {
    expect(await ask(message)).toBeNull();
  });

  test('answers neither a frame nor a page of the extension', async () => {
    const inFrame = `(await api.scripting.executeScript({ target: { tabId: ${tab}, allFrames: true }, func: () => {
      const api = chrome;
      ${asking(reading).slice(1, -1)}
    } })).map(({ frameId, result }) => frameId === 0 ? 'top' : result)`;
    expect(await rig.own(inFrame)).toEqual(['top', null]);
    expect(await rig.own(`(() => ${asking(reading)})()`)).toBeNull();
  });

  test('answers nothing while all is paused, and again when it is resumed', async () => {
    await change({ pausedSince: '2026-03-01T09:00:00.000Z' });
    expect(await ask(reading)).toBeNull();
    await rig.stopWorker();
    expect(await ask(reading)).toBeNull();
    await change({ pausedSince: null });
    expect((await ask(reading))?.settings.pausedSince).toBeNull();
  });

  test('is asked anew by an open page after it was closed', async () => {
    const open = await rig.open(PLAIN);
    const openTab = await rig.tabOf(PLAIN);
    await until(async () => (await rig.call('get-page', { tab: openTab })).is === 'read', 'the page');
    await rig.own('api.offscreen.closeDocument()');
    await rig.stopWorker();
    const add = (html: string) =>
      open.evaluate((more) => document.querySelector('article')?.insertAdjacentHTML('beforeend', more), html);
    await add(said(SAID));
    await marked(open, 1);
    await rig.stopWorker();
    await add(`<p>It was said once more: “${SAID},” said Bela Thorne on Friday at the quay.</p>`);
    await marked(open, 2);
    await open.close();
  });

  test('has no settings of before when everything was deleted', async () => {
    await change({ markStyle: 'highlight' });
    expect((await ask(reading))?.settings.markStyle).toBe('highlight');
    // Access to the sites goes, too: what asks then is there already.
    await rig.beside(
      tab,
      `{ document.addEventListener('ask-again', async () => {
        const reply = await (() => ${asking(reading)})();
        document.documentElement.dataset.told = JSON.stringify(reply && [reply.findings.length, reply.settings.markStyle]);
      }); return true; }`,
    );
    await rig.call('delete-everything', null);
    await page.evaluate(() => document.dispatchEvent(new Event('ask-again')));
    const told = await until(() => page.evaluate(() => document.documentElement.dataset.told), 'what it says');
    expect(JSON.parse(told)).toEqual([0, 'underline']);
  });
});

/** Asks over a port that stays open, as the app's does; `null` after a silence, or when the port was closed. */
function asking(message: object): string {
  return `{ return (() => new Promise((resolve) => {
    const open = () => {
      const port = api.runtime.connect({ name: ${JSON.stringify(QUESTIONS)} });
      port.onDisconnect.addListener(() => { void api.runtime.lastError; globalThis.asked?.(null); globalThis.testPort = null; });
      port.onMessage.addListener(({ reply }) => globalThis.asked?.(reply));
      return port;
    };
    globalThis.asked = resolve;
    globalThis.testPort ??= open();
    globalThis.testPort.postMessage({ id: 1, ...${JSON.stringify(message)} });
    setTimeout(resolve, ${SILENCE}, null);
  }))(); }`;
}
