import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rig } from './rig.ts';
import { until } from './until.ts';
import { marked, SAID, startWire } from './wire.ts';
import { articleBody, articlePage, said } from './wire-pages.ts';

const URL = 'http://wire.example/painting';
const STORY = articleBody('Ferry or bridge', said(SAID));
/** Puts the story’s words anew into the page, in other elements. */
const MOVE = `const { innerHTML } = document.querySelector('article');
document.querySelector('main').innerHTML = '<div>' + innerHTML + '</div>'; document.querySelector('main').replaceWith(document.querySelector('main > div'));`;

/** The line that the rules give to a mark on an element. */
const line = (page: Page, selector: string) =>
  page.evaluate((where) => {
    const element = document.querySelector(where);
    return element && getComputedStyle(element, '::highlight(obelus-contested-light)').textDecorationLine;
  }, selector);

// Firefox tells no page what rules give to a highlight.
describe('the rules that paint marks in chromium', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startWire('chromium');
    rig.sites.page(URL, articlePage(STORY));
  });
  afterAll(() => rig?.close());

  test('reach what holds the marks and nothing around it', async () => {
    const page = await rig.open(URL);
    await marked(page, 1);
    await until(async () => (await line(page, 'article p')) === 'underline', 'the rules');
    expect(await line(page, 'article p a')).toBe('underline');
    for (const around of ['article', 'h1', 'nav a']) expect(await line(page, around)).toBe('none');
    await page.close();
  });

  test('follow an article that the page puts into other elements', async () => {
    const page = await rig.open(URL);
    await marked(page, 1);
    await page.evaluate(MOVE);
    await until(async () => (await line(page, 'p')) === 'underline', 'the rules');
    await marked(page, 1);
    await page.close();
  });
});
