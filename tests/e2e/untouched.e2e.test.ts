import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDemoEvents } from '../../demo/make-events.ts';
import { ARTICLE, ELSEWHERE, servePages } from './demo-pages.ts';
import { cardText, chooseReach, marks } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

/** Words inside a mark, across its edge, around it, and outside of any. */
const SOUGHT = ['ever fined', 'Fewer than 30 of our members were ever fined', 'fined', 'said', 'the'];

/** All that a reader can take from a page: its text, what selecting and copying give, and where searching leads. */
async function taken(page: Page) {
  return page.evaluate((sought) => {
    const { body } = document;
    const selection = getSelection();
    if (!selection) throw new Error('no selection');
    const held = (range: Range) => {
      selection.removeAllRanges();
      selection.addRange(range);
      const copied = document.createElement('div');
      copied.append(selection.getRangeAt(0).cloneContents());
      return { text: selection.toString(), html: copied.innerHTML };
    };
    const around = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range;
    };
    // From the middle of each paragraph into the middle of the next, so that selections begin and end inside marks.
    const paragraphs = [...document.querySelectorAll('p')];
    const parts = paragraphs.slice(1).map((paragraph, at) => {
      const range = document.createRange();
      const [from, to] = [paragraphs[at]?.firstChild ?? paragraph, paragraph.firstChild ?? paragraph];
      range.setStart(from, Math.floor((from.textContent?.length ?? 0) / 2) * Number(from.nodeType === 3));
      range.setEnd(to, Math.floor((to.textContent?.length ?? 0) / 2) * Number(to.nodeType === 3));
      return held(range);
    });
    const whole = held(around(body));
    selection.removeAllRanges();
    const find: (words: string) => boolean = Reflect.get(window, 'find').bind(window);
    const found = sought.flatMap((words) => {
      selection.removeAllRanges();
      const places: string[] = [];
      while (places.length < 12 && find(words) && selection.rangeCount > 0) {
        const { startContainer, startOffset, endOffset } = selection.getRangeAt(0);
        const place = `${words}: ${startContainer.textContent?.slice(0, 40)} ${startOffset}–${endOffset}`;
        if (places.includes(place)) break;
        places.push(place);
      }
      return places;
    });
    selection.removeAllRanges();
    const html = body.outerHTML;
    return { html, textContent: body.textContent, innerText: body.innerText, whole, parts, found };
  }, SOUGHT);
}

describe.each<Name>(['chromium', 'firefox'])('a page with marks in %s', (name) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await startRig(name);
    servePages(rig);
    await rig.call('import-events', { events: (await makeDemoEvents()).first });
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
  });
  afterAll(() => rig?.close());

  test('gives the same text, selection, copy and search results, byte for byte, as one without', async () => {
    const without = await taken(await rig.open(ELSEWHERE));
    expect(without.whole.text.length).toBeGreaterThan(1000);
    expect(without.parts.length).toBeGreaterThan(5);
    expect(without.found.length).toBeGreaterThan(5);
    const page = await rig.open(ARTICLE);
    await marks(page);
    expect(await taken(page)).toEqual(without);

    const tab = await rig.tabOf(ARTICLE);
    await rig.callTab(tab, 'step-mark', { by: 1 });
    await until(() => cardText(rig, tab), 'the card');
    const { found: _, ...rest } = without;
    expect(await taken(page)).toMatchObject(rest);
  });
});
