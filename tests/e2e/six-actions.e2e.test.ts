import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, servePages } from './demo-pages.ts';
import { chooseReach, highlights, pressPen } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

const SAID = 'Fewer than 30 of our members were ever fined';
const guide = readFileSync('docs/moderators.md', 'utf8');
const messagesIn = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const messages = messagesIn('en');

describe('the guide for moderators', () => {
  test.each([
    { language: 'en', text: guide, besides: ['One annotation'] },
    { language: 'de', text: readFileSync('docs/moderators.de.md', 'utf8'), besides: [] },
  ])('names nothing to press that is not on a screen, in $language', ({ language, text, besides }) => {
    const texts = new Set(Object.values(messagesIn(language)).map(({ message }) => message));
    const named = [...text.matchAll(/(?<![*\w])\*{1,2}([^*\n]+)\*{1,2}(?![*\w])/g)].map(([, words]) => words ?? '');
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((words) => !texts.has(words))).toEqual(besides);
  });
});

describe.each<Name>(['chromium', 'firefox'])('from the open page to a published annotation in %s', (name) => {
  let rig: Rig;
  let page: Page;
  beforeAll(async () => {
    rig = await startRig(name);
    servePages(rig);
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
    page = await rig.open(ARTICLE);
    const tab = await rig.tabOf(ARTICLE);
    await until(async () => (await rig.call('get-page', { tab })).is === 'read', 'the page to be read');
  });
  afterAll(() => rig?.close());

  test('takes at most six actions beyond typing summary and source, by the words of the guide', async () => {
    const actions: string[] = [];
    const act = async <Done>(what: string, how: () => Promise<Done>): Promise<Done> => {
      actions.push(what);
      return how();
    };
    const popup = await act('press the toolbar button', async () => {
      if (name === 'chromium') await rig.pressToolbarButton(page);
      const tab = await rig.tabOf(ARTICLE);
      // Only Chromium lets a test press the button itself; the same page is opened by its address elsewhere.
      if (name === 'firefox') return rig.openOwn(`pages/popup/popup.html?tab=${tab}`);
      return until(async () => {
        const target = rig.browser.targets().find((one) => one.url().includes('/pages/popup/'));
        return target ? target.asPage() : null;
      }, 'the popup');
    });
    await popup.waitForSelector('.item');
    await act('press the pen beside the statement', () => pressPen(popup, SAID));
    await popup.waitForSelector('#quotation');
    const value = (id: string) => popup.$eval(`#${id}`, (field) => (field as HTMLInputElement).value);
    expect(await value('quotation')).toContain(SAID);
    expect(await value('speaker')).toBe('Rosalind Tew');
    await act('choose a status', () => popup.select('#status', 'contested'));
    await popup.type('#summary', 'The report counts 130 members who were fined.');
    await popup.type('#source-url-0', 'https://records.example/report');
    await popup.type('#source-title-0', 'Report to the members');
    if ((await value('publisher').catch(() => 'known')) === '')
      await act('say under which name, the first time', () => popup.type('#publisher', 'Fen Fact Desk'));
    await act('press Publish', () =>
      popup.$$eval(
        'button',
        (all, words) => all.find(({ textContent }) => textContent?.trim() === words)?.click(),
        messages.publish?.message ?? '',
      ),
    );
    await until(async () => (await highlights(page))['obelus-contested-light'] === 1, 'the mark in the open page');
    process.stdout.write(`${name}: ${actions.length} actions: ${actions.join('; ')}\n`);
    expect(actions.length).toBeLessThanOrEqual(6);
    expect((await rig.call('list-rows', { after: null })).rows).toHaveLength(1);
  });
});
