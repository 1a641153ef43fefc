import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import './page-styles.ts';
import { Card } from '../../src/parts/card.tsx';
import { toCardView } from '../../src/parts/card-view.ts';
import { setWords } from '../../src/parts/words.ts';
import { englishWords } from './english-words.ts';
import { exampleEntries } from './gallery/example-entries.ts';
import { report } from './gallery/example-report.ts';

const text = () => document.querySelector('.cmp')?.textContent;

beforeEach(() => {
  setWords(englishWords);
  const entry = exampleEntries.leftout;
  render(<Card view={toCardView(entry, { report: report([entry]), today: '2026-11-22' })} on={{}} />, document.body);
});
afterEach(() => render(null, document.body));

test('together, the source’s text has the page’s differences in their place', () => {
  expect(text()).toBe(
    'It is our view that the town may not, except in a declared emergency, cut or reduce the night boat without a an access study of all its riders. We remain at your service.',
  );
  const marked = (selector: string) => [...document.querySelectorAll(`.cmp ${selector}`)].map((one) => one.textContent);
  expect(marked('.out')).toEqual(['except in a declared emergency,', 'or reduce', 'access']);
  expect([marked('del'), marked('.chg'), marked('.add'), marked('.turns')]).toEqual([
    ['a'],
    ['an'],
    ['all'],
    ['except'],
  ]);
});

test('the page and the source each stand alone', async () => {
  await page.getByRole('button', { name: 'Page', exact: true }).click();
  expect(text()?.trim()).toBe('The town may not … cut the night boat without a study of all its riders.');
  await page.getByRole('button', { name: 'Source', exact: true }).click();
  expect(text()?.trim()).toBe(
    'It is our view that the town may not, except in a declared emergency, cut or reduce the night boat without an access study of its riders. We remain at your service.',
  );
  expect(document.querySelector('[aria-pressed="true"]')?.textContent).toBe('Source');
});

test('the same is said in words', () => {
  const lines = [...document.querySelectorAll('.cmp-list li')].map((one) =>
    [...one.children].map((part) => part.textContent?.trim()),
  );
  expect(lines).toEqual([
    ['Left out', '“except in a declared emergency” may turn the meaning'],
    ['Left out', '“or reduce”'],
    ['Changed', '“an” became “a”'],
    ['Left out', '“access”'],
    ['Added', '“all”'],
  ]);
});
