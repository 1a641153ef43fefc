import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setWords } from '../../../src/parts/words.ts';
import { englishWords } from '../../parts/english-words.ts';
import { deskRows, fullHistory } from './desk-world.ts';
import { openDesk } from './open-desk.tsx';

beforeEach(async () => {
  setWords(englishWords);
  await page.viewport(1180, 800);
});
afterEach(() => render(null, document.body));

const button = (name: string) => page.getByRole('button', { name, exact: true });
const rows = deskRows(6).map((row, index) => ({ ...row, publisher: index % 2 ? 'Weir Notes' : 'Ledger Library' }));
const { annotation, events } = fullHistory(false, true);
const replies = (written: number) => ({
  'list-rows': () => ({ rows, next: null }),
  'export-pack': () => ({
    annotations: written ? [annotation] : [],
    events: written ? events : [],
    next: null,
  }),
});

test('one publisher’s annotations go out alone, chosen from the publishers there are', async () => {
  const { called } = openDesk('export', { replies: replies(1) });
  const publisher = page.getByLabelText('Publisher');
  await expect.poll(() => publisher.element().textContent).toBe('All publishersLedger LibraryWeir Notes');
  await expect.element(publisher).toHaveValue('');
  await publisher.selectOptions('Weir Notes');
  await button('Export').click();
  await expect.poll(() => called('export-pack')).toEqual([{ filter: { publisher: 'Weir Notes' }, after: null }]);
  await expect.poll(() => called('saveFile')).toHaveLength(1);
  await expect.element(page.getByText(`${called('saveFile')[0]}`)).toBeVisible();
});

test('where nothing is to be written no file is made, and that is said', async () => {
  const { called } = openDesk('export', { replies: replies(0) });
  await button('Export').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Nothing to write: no file was made.');
  expect(called('saveFile')).toEqual([]);
});

test('retracted ones can be left out of a pack alone: the other forms hold none', async () => {
  const { called } = openDesk('export', { replies: replies(1) });
  await page.getByLabelText('Without the retracted ones').click();
  await expect.element(page.getByText(/^Leave them in for readers/)).toBeVisible();
  await page.getByLabelText('Format').selectOptions('CSV');
  await expect.element(page.getByLabelText('Without the retracted ones')).not.toBeInTheDocument();
  await button('Export').click();
  await expect.poll(() => called('export-pack')).toEqual([{ filter: {}, after: null }]);
});
