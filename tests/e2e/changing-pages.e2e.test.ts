import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardText, clickWords, highlights } from './reader-steps.ts';
import type { Name, Rig } from './rig.ts';
import { until } from './until.ts';
import { contested, listed, SAID, settled, startWire } from './wire.ts';
import { articleBody, articlePage, frontPage, said } from './wire-pages.ts';

const LIVE = 'http://wire.example/live';
const FRONT = 'http://wire.example/';

describe.each<Name>(['chromium', 'firefox'])('pages that change in %s', (name) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await startWire(name);
    rig.sites.page(LIVE, articlePage(articleBody('Ferry or bridge')));
    rig.sites.page(FRONT, frontPage());
  });
  afterAll(() => rig?.close());

  const read = async (url: string) => {
    const page = await rig.open(url);
    return { page, tab: await settled(rig, url) };
  };

  test('what arrives later is read and marked, and joins the popup’s list', async () => {
    const { page, tab } = await read(LIVE);
    expect(await contested(page)).toBe(0);
    await page.evaluate((html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html), said(SAID));
    await until(async () => (await contested(page)) === 1, 'the new mark');
    const words = await listed(rig, tab);
    expect(words.filter((exact) => exact.includes(SAID))).toHaveLength(1);
    await clickWords(page, SAID);
    expect(await until(() => cardText(rig, tab), 'the card')).toContain('Contested');
    await page.close();
  });

  test('a mark whose words are taken away goes, and comes back with them', async () => {
    const { page } = await read(LIVE);
    await page.evaluate((html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html), said(SAID));
    await until(async () => (await contested(page)) === 1, 'the mark');
    await page.evaluate(() => document.querySelector('article p:last-child')?.remove());
    await until(async () => (await contested(page)) === 0, 'the mark to go');
    await page.evaluate((html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html), said(SAID));
    await until(async () => (await contested(page)) === 1, 'the mark to come back');
    await page.close();
  });

  test('an article that is put where a front page was, without loading, is read', async () => {
    const { page } = await read(FRONT);
    expect(await highlights(page)).toEqual({});
    await page.evaluate(
      (html) => {
        history.pushState(null, '', '/story-1');
        setTimeout(() => {
          document.body.innerHTML = html;
        }, 300);
      },
      articleBody('Ferry or bridge', said(SAID)),
    );
    await until(async () => (await contested(page)) === 1, 'the mark');
    await page.evaluate(
      (html) => {
        history.pushState(null, '', '/story-2');
        document.body.innerHTML = html;
      },
      articleBody('Another story', said('We have never asked for a bridge')),
    );
    await until(async () => (await contested(page)) === 0, 'the marks of the other article to go');
    const tab = await rig.tabOf('http://wire.example/story-2');
    await until(async () => (await listed(rig, tab))[0]?.includes('We have never asked'), 'the other article');
    await page.close();
  });
});
