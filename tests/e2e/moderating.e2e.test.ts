import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeForm } from '../fixtures/annotations.ts';
import { ARTICLE, servePages } from './demo-pages.ts';
import { cardText, chooseReach, clickWords, highlights, pause, pressPen } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

const SAID = 'Fewer than 30 of our members were ever fined';

describe.each<Name>(['chromium', 'firefox'])('moderating in %s', (name) => {
  let rig: Rig;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    rig = await startRig(name);
    servePages(rig);
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
    page = await rig.open(ARTICLE);
    tab = await rig.tabOf(ARTICLE);
    await until(async () => (await rig.call('get-page', { tab })).is === 'read', 'the page to be read');
  });
  afterAll(() => rig?.close());

  const openPopup = async () => {
    const popup = await rig.openOwn(`pages/popup/popup.html?tab=${tab}`);
    await popup.waitForSelector('.item, form');
    return popup;
  };
  const openForm = async (words: string) => {
    const popup = await openPopup();
    await popup.waitForSelector('.item, #quotation');
    // A draft typed just before is open already.
    if (await popup.$('#quotation')) return popup;
    await pressPen(popup, words);
    await popup.waitForSelector('#quotation');
    return popup;
  };
  const fill = async (popup: Page, fields: Readonly<Record<string, string>>) => {
    for (const [id, value] of Object.entries(fields)) {
      await popup.focus(`#${id}`);
      await popup.type(`#${id}`, value);
    }
  };
  const fieldOf = (popup: Page, id: string) =>
    popup.$eval(`#${id}`, (field) => (field as HTMLInputElement | HTMLTextAreaElement).value);
  const press = (popup: Page, words: string) =>
    popup.$$eval(
      'button',
      (buttons, wanted) => {
        const button = buttons.find(({ textContent }) => textContent?.trim() === wanted);
        if (!button)
          throw new Error(`no button “${wanted}” among ${buttons.map((one) => one.textContent).join(' | ')}`);
        button.click();
      },
      words,
    );

  test('the popup says what was found, in a sentence and a list', async () => {
    const popup = await openPopup();
    await popup.waitForSelector('.item');
    expect(await popup.$eval('.sum', (sum) => sum.textContent)).toMatch(/statements/);
    expect(await popup.$$eval('.item', (items) => items.length)).toBeGreaterThan(15);
    await popup.close();
  });

  test('the form comes prefilled with quotation, speaker, page and date', async () => {
    const popup = await openForm(SAID);
    expect(await fieldOf(popup, 'quotation')).toContain(SAID);
    expect(await fieldOf(popup, 'speaker')).toBe('Rosalind Tew');
    expect(await fieldOf(popup, 'saidOn')).toBe('2026-11-18');
    await popup.close();
  });

  test('what was typed is back after the popup closed and the worker stopped', async () => {
    const popup = await openForm(SAID);
    await fill(popup, { summary: 'The report gives 130' });
    await popup.close();
    // No browser stops a worker that was called just now: it is stopped when it knows.
    const kept = await openPopup();
    await kept.waitForSelector('#summary, .notice');
    await kept.close();
    await rig.stopWorker();
    const again = await openPopup();
    await again.waitForSelector('#summary, .notice');
    if (!(await again.$('#summary'))) await press(again, 'Continue');
    await again.waitForSelector('#summary');
    expect(await fieldOf(again, 'summary')).toContain('The report gives 130');
    expect(await fieldOf(again, 'speaker')).toBe('Rosalind Tew');
    await again.close();
  });

  test('an annotation without a source is not published, and the form says so', async () => {
    const popup = await openForm(SAID);
    await fill(popup, { summary: ' members.', publisher: 'Fen Fact Desk' });
    await press(popup, 'Publish');
    await popup.waitForSelector('[aria-invalid="true"]');
    expect(await popup.$eval('body', (body) => body.innerText)).toContain('Add a source to publish');
    expect(await highlights(page)).not.toHaveProperty('obelus-contested-light');
    await popup.close();
  });

  test('a published annotation marks the open page without a reload', async () => {
    const before = await highlights(page);
    const popup = await openForm(SAID);
    for (const id of ['publisher']) if (await popup.$(`#${id}`)) await fill(popup, { [id]: 'Fen Fact Desk' });
    await popup.select('#status', 'contested');
    await fill(popup, {
      summary: 'The report gives 130 members.',
      'source-url-0': 'https://records.example/report',
      'source-title-0': 'Report to the members',
    });
    await press(popup, 'Publish');
    await until(async () => (await highlights(page))['obelus-contested-light'] === 1, 'the new mark');
    expect(before).not.toHaveProperty('obelus-contested-light');
    await clickWords(page, SAID);
    const text = await until(() => cardText(rig, tab), 'the card');
    expect(text).toContain('The report gives 130 members.');
    expect(text).toContain('Report to the members');
    expect(await rig.call('list-drafts', null)).toEqual([]);
    await page.keyboard.press('Escape');
    await popup.close();
  });

  test('selected words open the form, too', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const node = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('4,112 visits'))?.firstChild;
      if (!node?.nodeValue) throw new Error('the sentence is not on the page');
      const start = node.nodeValue.indexOf('inspectors made');
      document.getSelection()?.setBaseAndExtent(node, start, node, start + 'inspectors made 4,112 visits'.length);
    });
    const popup = await openPopup();
    await popup.waitForSelector('footer');
    await press(popup, 'Annotate');
    await popup.waitForSelector('#quotation');
    expect(await fieldOf(popup, 'quotation')).toBe('inspectors made 4,112 visits');
    await popup.close();
  });

  test('words that the page will not mark are remarked on before, and said again after publishing', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const words = 'It takes effect on Jan. 4';
      const nodes = [...document.querySelectorAll('p')].flatMap((p) => [...p.childNodes]);
      const node = nodes.find(({ nodeValue }) => nodeValue?.includes(words));
      if (!node?.nodeValue) throw new Error('the sentence is not on the page');
      const start = node.nodeValue.indexOf(words);
      document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    });
    const popup = await openPopup();
    await popup.waitForSelector('footer');
    await press(popup, 'Annotate');
    await popup.waitForSelector('#quotation-hint');
    expect(await popup.$eval('#quotation-hint', (hint) => hint.textContent)).toContain('nothing will be marked here');
    await fill(popup, {
      speaker: 'City of Ardley Falls',
      summary: 'The directive itself names 4 January.',
      'source-url-0': 'https://records.example/directive',
    });
    await press(popup, 'Try it');
    await popup.waitForSelector('.tried');
    expect(await popup.$eval('.tried', (part) => part.textContent)).toMatch(
      /0 of \d+ statements would be marked\.(Nearest, not marked|No statement found here has these words)/,
    );
    await press(popup, 'Publish');
    const told = await until(
      () => popup.$eval('.told', (part) => part.textContent?.match(/Nothing .*none\./)?.[0]).catch(() => null),
      'what became of it',
    );
    expect(told).toMatch(/^Nothing on this page is marked: .* stand in none\.$/);
    await popup.close();
  });

  test('the pen beside one’s own annotation leads to it first', async () => {
    const popup = await openPopup();
    await popup.waitForSelector('.item');
    await pressPen(popup, SAID);
    await popup.waitForSelector('.own');
    expect(await popup.$eval('.own', (part) => part.textContent)).toContain('The report gives 130 members.');
    await press(popup, 'Annotate anew');
    await popup.waitForSelector('#quotation');
    expect(await fieldOf(popup, 'quotation')).toContain(SAID);
    await popup.close();
  });

  test('a megabyte in the form is kept as a draft, and refused with a reason', async () => {
    const summary = 'word '.repeat(200_000);
    const form = makeForm({ summary, page: ARTICLE });
    const { at } = await rig.call('save-draft', { id: 'large', form });
    expect(at).toMatch(/^\d{4}-/);
    expect(await rig.call('publish-draft', { id: 'large', form })).toEqual({
      refused: [{ field: 'summary', problem: 'too-long' }],
    });
    const drafts = await rig.call('list-drafts', null);
    expect(drafts.find(({ id }) => id === 'large')?.form.summary).toBe(summary);
    await rig.call('discard-draft', { id: 'large' });
  });

  test('markup and scripts in every field are shown as text and never run', async () => {
    const evil = '"><img src=x onerror="document.title=`run`"><script>document.title="run"</script>';
    const form = makeForm({
      quotation: `There is no night court in this county, so a warrant means a day’s wait`,
      speaker: `Odo Fennimore ${evil}`,
      summary: `${evil} javascript:alert(1)`,
      page: ARTICLE,
      publisher: evil,
      variants: evil,
      ratingWords: evil,
      ratingAuthor: evil,
      ratingDate: '2026-11-20',
      licence: evil,
      language: evil,
      selector: { exact: evil, prefix: evil, suffix: evil },
      sources: [
        { url: 'https://records.example/x', title: evil, publisher: evil, date: '', primary: true, excerpt: evil },
      ],
    });
    const refused = await rig.call('publish-draft', {
      id: 'evil',
      form: { ...form, sources: form.sources.map((source) => ({ ...source, url: 'javascript:document.title="run"' })) },
    });
    expect(refused).toEqual({ refused: [{ field: 'source-url-0', problem: 'not-an-address' }] });
    expect(await rig.call('publish-draft', { id: 'evil', form })).toHaveProperty('published');
    await until(async () => 'obelus-context-light' in (await highlights(page)), 'the new mark');
    await clickWords(page, 'There is no night court');
    const text = await until(async () => {
      const shown = await cardText(rig, tab);
      return shown?.includes('javascript:alert(1)') && shown;
    }, 'the card');
    expect(text).toContain('<img src=x onerror=');
    const popup = await openPopup();
    await popup.waitForSelector('.item');
    await pause(500);
    expect(await page.title()).not.toBe('run');
    expect(await popup.title()).not.toBe('run');
    await popup.close();
  });
});
