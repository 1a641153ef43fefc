import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setWords } from '../../../src/parts/words.ts';
import { englishWords } from '../../parts/english-words.ts';
import { fullHistory, packRecords, readyPack } from './desk-world.ts';
import { openDesk } from './open-desk.tsx';

beforeEach(async () => {
  setWords(englishWords);
  await page.viewport(1180, 800);
});
afterEach(() => render(null, document.body));

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

test('a preview of a pack counts annotations, and shows the versions of one together', async () => {
  openDesk('import', { replies: { 'list-imports': () => [readyPack], 'preview-import': () => packRecords } });
  await button(/^Go on/).click();
  await button('Unchanged').click();
  await expect
    .poll(() => [...document.querySelectorAll('.foretold tbody tr')].map((row) => row.textContent))
    .toEqual(['1, 2The bridge was closed for nine weeks.Ledger Library2 versions, Retracted']);
  expect([...document.querySelectorAll('.counts > div')].map(({ textContent }) => textContent)).toEqual([
    'New0',
    'Changed0',
    'Unchanged12 versions',
    'Refused0',
  ]);
});

test('an export of a pack says how many annotations and how many versions, as the import does', async () => {
  const { annotation, events } = fullHistory(false, true);
  openDesk('export', {
    replies: { 'export-pack': () => ({ annotations: [annotation], events, next: null }) },
  });
  await button('Export').click();
  await expect.element(page.getByText('1 annotation written. With all versions: 2.')).toBeVisible();
});
