import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDemoEvents } from '../../demo/make-events.ts';
import { cardText, chooseReach, clickWords, highlights, marks } from './reader-steps.ts';
import { type Name, type Rig, startRig, until } from './rig.ts';

const demo = path.resolve(import.meta.dirname, '../../demo');
const article = readFileSync(path.join(demo, 'article.html'), 'utf8');
const front = readFileSync(path.join(demo, 'front.html'), 'utf8');
const ARTICLE = 'http://ardley-ledger.example/2026/11/18/inspectors-knock-first';
const FRONT = 'http://ardley-ledger.example/';
const OFF = 'http://other-paper.example/story';

describe.each<Name>(['chromium', 'firefox'])('in %s', (name) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await startRig(name);
    rig.sites.page(ARTICLE, article);
    rig.sites.page(FRONT, front);
    rig.sites.page(OFF, article);
  });
  afterAll(() => rig?.close());

  test('a tab that was open before its site was switched on is marked without a reload', async () => {
    const page = await rig.open(ARTICLE);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await highlights(page)).toEqual({});
    const { first } = await makeDemoEvents();
    expect(await rig.call('import-events', { events: first })).toEqual({ taken: first.length, refused: [] });
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
    expect(Object.keys(await marks(page))).toContain('obelus-contested-light');
    await page.close();
  });

  test('an article shows its marks, and a click its card', async () => {
    const page = await rig.open(ARTICLE);
    const found = await marks(page);
    console.log(found);
    const tab = await rig.tabOf(ARTICLE);
    await clickWords(page, 'Inspections have fallen by half');
    const text = await until(() => cardText(rig, tab), 'the card');
    console.log(text);
    expect(text).toContain('Weir Street Desk');
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(rig, tab)) === null, 'the card to close');
    await page.close();
  });
});
