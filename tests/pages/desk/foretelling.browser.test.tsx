import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Foretold, ImportProgress } from '../../../src/messaging/import-calls.ts';
import { setWords } from '../../../src/parts/words.ts';
import { englishWords } from '../../parts/english-words.ts';
import { fullHistory, readyImport } from './desk-world.ts';
import { openDesk } from './open-desk.tsx';

beforeEach(async () => {
  setWords(englishWords);
  await page.viewport(1180, 800);
});
afterEach(() => render(null, document.body));

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const none = { annotations: 0, versions: 0 };
const pack: ImportProgress = {
  ...readyImport,
  name: 'ledger.jsonl',
  format: 'pack',
  counts: { new: 0, changed: 0, unchanged: 2, refused: 0 },
  tally: { new: none, changed: none, unchanged: { annotations: 1, versions: 2 }, refused: none },
};
const records: readonly Foretold[] = (['publish', 'retract'] as const).map((kind, at) => ({
  record: at + 1,
  outcome: 'unchanged',
  words: 'The bridge was closed for nine weeks.',
  publisher: 'Ledger Library',
  warnings: [],
  of: 'a'.repeat(64),
  kind,
}));

test('a preview of a pack counts annotations, and shows the versions of one together', async () => {
  openDesk('import', { replies: { 'list-imports': () => [pack], 'preview-import': () => records } });
  await button('Go on').click();
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
