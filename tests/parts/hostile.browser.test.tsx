import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import './page-styles.ts';
import type { DraftForm } from '../../src/core/model/draft.ts';
import { Popup } from '../../src/pages/popup/popup.tsx';
import { Card } from '../../src/parts/card.tsx';
import { toCardView } from '../../src/parts/card-view.ts';
import { setWords } from '../../src/parts/words.ts';
import { makeForm } from '../fixtures/annotations.ts';
import { fakeWorld } from '../pages/fake-world.ts';
import { englishWords } from './english-words.ts';
import { citation, report } from './gallery/example-report.ts';
import { hostileEntry, markup, script } from './gallery/hostile-entry.ts';

const longWord = 'Donaudampfschifffahrtsgesellschaft'.repeat(300);
const million = 'A million letters of text. '.repeat(40_000);
const facts = report([]).facts;

beforeEach(async () => {
  setWords(englishWords);
  Reflect.deleteProperty(globalThis, 'pwned');
  document.documentElement.dataset.tab = '';
  await page.viewport(320, 600);
});
afterEach(() => render(null, document.body));

const settle = () => new Promise((resolve) => setTimeout(resolve, 150));
const addresses = () => [...document.querySelectorAll('a')].map(({ protocol }) => protocol);

function harmless(): void {
  expect(Reflect.get(globalThis, 'pwned')).toBeUndefined();
  expect(document.body.querySelectorAll('img, script, iframe')).toHaveLength(0);
  expect(addresses().filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
}
const fits = () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);

describe.each([
  ['markup', markup],
  ['a script’s address', script],
  ['very long words', longWord],
  ['a megabyte', million],
])('%s in every field', (_, filling) => {
  test('of an annotation: shown as text in the card', async () => {
    const entry = hostileEntry(filling);
    const view = toCardView(entry, { report: report([entry]), today: '2026-11-22' });
    render(<Card view={view} on={{ onNotThis() {} }} />, document.body);
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    await settle();
    expect(document.body.textContent).toContain(filling.slice(0, 300));
    harmless();
    fits();
  });

  test('of a citation’s explanation', async () => {
    const entry = citation('c', filling, {
      id: filling,
      name: filling,
      text: filling,
      link: script,
      changes: [{ date: '2020-01-01', what: 'amended', text: filling, source: script }],
    });
    const view = toCardView(entry, { report: report([entry]), today: '2026-11-22' });
    render(<Card view={view} on={{}} />, document.body);
    await settle();
    harmless();
    fits();
  });

  test('of the list', async () => {
    const state = { is: 'read', host: 'a.example', siteOn: true, report: report([hostileEntry(filling)]) } as const;
    render(<Popup world={fakeWorld({ state })} />, document.body);
    await expect.element(page.getByRole('heading', { name: 'Annotated' })).toBeVisible();
    harmless();
    fits();
  });

  test('of the form: kept to the last letter', async () => {
    // Laying out a dozen megabytes is the browser's time, not the form's: three fields show the same.
    const small = filling.slice(0, 20_000);
    const source = { url: small, title: small, publisher: small, date: small, primary: true, excerpt: filling };
    const form: DraftForm = makeForm({
      quotation: filling,
      speaker: small,
      summary: filling,
      page: facts.url,
      selector: { exact: small, prefix: small, suffix: small },
      sources: [source],
      citations: [small],
      variants: small,
      ratingWords: small,
      ratingAuthor: small,
      licence: small,
      publisher: small,
    });
    const world = fakeWorld({
      state: { is: 'read', host: 'a.example', siteOn: true, report: report([hostileEntry()]) },
      drafts: [{ id: 'd', at: '2026-11-22T14:39:00Z', form }],
      replies: { 'publish-draft': () => ({ refused: [{ field: 'summary', problem: 'too-long' }] }) },
    });
    render(<Popup world={world} />, document.body);
    await page.getByRole('button', { name: 'Preview' }).click();
    document.querySelector<HTMLElement>('.sticky button')?.click();
    await settle();
    const summary = document.querySelector<HTMLTextAreaElement>('#summary');
    expect(summary?.value.length).toBe(filling.length);
    expect(summary?.offsetHeight).toBeLessThan(400);
    harmless();
    fits();
  });
});
