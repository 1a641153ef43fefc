import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Foretold } from '../../../src/messaging/import-calls.ts';
import { setWords } from '../../../src/parts/words.ts';
import { englishWords } from '../../parts/english-words.ts';
import { deskRows, fullHistory, keyHere, readyImport } from './desk-world.ts';
import { openDesk } from './open-desk.tsx';

const first = `${'0'.repeat(63)}1`;

beforeEach(async () => {
  setWords(englishWords);
  await page.viewport(1180, 800);
});
afterEach(() => render(null, document.body));

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const label = (name: string) => page.getByLabelText(name, { exact: true });

describe('what is pressed leads to what is typed next, and Cancel back beside it', () => {
  test('a change asks for its reason first', async () => {
    openDesk(`annotation/${first}/edit`);
    await expect.element(label('Reason for the change')).toHaveFocus();
  });

  test.each([
    ['a backup', /^Back up the key/, 'Passphrase'],
    ['another name', /^Change name and link/, 'Name'],
  ])('%s', async (_, name, field) => {
    openDesk('identity');
    await button(name).click();
    await expect.element(label(field)).toHaveFocus();
    await button('Cancel').click();
    await expect.element(button(name)).toHaveFocus();
  });

  test('a form opened in the first frame stays open as the publishers come', async () => {
    openDesk('identity');
    button('New publisher')
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.element(button(/^Back up the key/)).toBeVisible();
    await expect.element(label('Name')).toBeVisible();
  });

  test('a new publisher, by keyboard alone', async () => {
    const { called } = openDesk('identity', { replies: { 'make-publisher': () => keyHere } });
    await expect.element(button(/^Back up the key/)).toBeVisible();
    button('New publisher').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(label('Name')).toHaveFocus();
    await userEvent.keyboard('Fen Library{Enter}');
    await expect.poll(() => called('make-publisher')).toEqual([{ name: 'Fen Library', link: '' }]);
  });
});

describe('what nobody signed', () => {
  const rows = deskRows(4).map((row, at) => ({ ...row, from: at === 3 ? ('own' as const) : ('import' as const) }));
  const replies = { 'list-rows': () => ({ rows, next: null }) };

  test('is said to be changed by its file before an act asks for a reason', async () => {
    openDesk('annotations', { replies });
    await label('Any signature').selectOptions('Without signature');
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await expect
      .element(page.getByText('3 have no signature: they are changed by importing their file again.'))
      .toBeVisible();
    expect(button(/^(Retract|Change status|Who may change)/).elements()).toEqual([]);
    await expect.element(button('Export')).toBeVisible();
  });

  test('does not keep what is signed here from being acted upon', async () => {
    openDesk('annotations', { replies });
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await expect.element(button('Retract …')).toBeVisible();
    await expect.element(page.getByText(/^3 have no signature/)).toBeVisible();
  });

  test('is not said to be signed elsewhere', async () => {
    const full = fullHistory(false, false);
    openDesk(`annotation/${first}`, {
      replies: { 'get-annotation': () => ({ ...full, annotation: { ...full.annotation, author: '' } }) },
    });
    await expect.element(page.getByText(/^Without a signature: it can be answered here/)).toBeVisible();
  });
});

test('a picture that shows all says so, and not which of them', async () => {
  openDesk('pictures', { count: 3 });
  await expect.element(page.getByText('By speaker', { exact: true })).toBeVisible();
  expect(document.body.textContent).not.toContain('the most frequent');
});

test('a picture of the last months says how many are in them, where others are older', async () => {
  const [one, two] = deskRows(2);
  const rows = [one, two && { ...two, publishedAt: '2019-03-01T09:00:00.000Z' }].flatMap((row) => row ?? []);
  openDesk('pictures', { replies: { 'list-rows': () => ({ rows, next: null }) } });
  await expect.element(page.getByText('1 in these months, of 2 in all')).toBeVisible();
});

describe('the preview of an import', () => {
  const job = { ...readyImport, name: 'march.csv', format: 'csv' as const };
  const record = (outcome: Foretold['outcome'], more: Partial<Foretold> = {}): Foretold => ({
    record: 7,
    outcome,
    words: 'The bridge was closed.',
    publisher: 'Ledger Library',
    warnings: [],
    ...more,
  });
  const preview = (counts: Partial<typeof job.counts>, records: readonly Foretold[]) => ({
    'list-imports': () => [{ ...job, counts: { new: 0, changed: 0, unchanged: 0, refused: 0, ...counts } }],
    'preview-import': ({ outcome }: { readonly outcome: Foretold['outcome'] }) =>
      records.filter((one) => one.outcome === outcome),
  });

  test('opens on what the file has, and what is pressed next stands above the records', async () => {
    openDesk('import', { replies: preview({ changed: 1, unchanged: 40 }, [record('changed')]) });
    await button(/^Go on/).click();
    await expect.element(page.getByText('The bridge was closed.')).toBeVisible();
    await expect.element(button('Changed')).toHaveAttribute('aria-pressed', 'true');
    const table = document.querySelector('.foretold');
    const take = button('Import 1').element();
    expect(table && take.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  test('names a table’s field as the column did', async () => {
    const refused = { refusal: 'no-address', field: 'sourceUrl' } as const;
    const warnings = [{ caution: 'date-left-out', field: 'saidOn' }] as const;
    openDesk('import', { replies: preview({ refused: 1 }, [record('refused', { refused, warnings })]) });
    await button(/^Go on/).click();
    await expect.element(page.getByText('Sources · Link')).toBeVisible();
    await expect.element(page.getByText('Said on: date left out', { exact: true })).toBeVisible();
  });

  test('says of the whole file what was changed or left out, and which words were no status', async () => {
    const { replies } = { replies: preview({ new: 20_000 }, [record('new')]) };
    const words = Array.from({ length: 15 }, (_, at) => ({ words: `rated ${at}`, count: at === 9 ? 400 : 10 }));
    const cautions = [
      { caution: 'date-left-out', field: 'saidOn', count: 7, first: 3, words: [] },
      { caution: 'status-unknown', field: 'status', count: 560, first: 2, words },
    ] as const;
    openDesk('import', {
      replies: { ...replies, 'list-imports': () => replies['list-imports']().map((one) => ({ ...one, cautions })) },
    });
    await button(/^Go on/).click();
    await expect.element(page.getByRole('heading', { name: 'Changed or left out, in all' })).toBeVisible();
    const [first, second] = [...document.querySelectorAll('.totals li')].map(({ textContent }) => textContent);
    expect(first).toMatch(
      /^unknown status became Contested · 560 records “rated 9” \(400\), “rated 0” \(10\), .*, others \(50\)$/,
    );
    expect(second).toBe('Said on: date left out · 7 records');
  });

  test('of a file without a record says that, and offers nothing to import', async () => {
    openDesk('import', { replies: preview({}, []) });
    await button(/^Go on/).click();
    await expect.element(page.getByText('No record stands in this file.')).toBeVisible();
    expect(page.getByRole('button', { name: /^Import/ }).elements()).toEqual([]);
  });

  test('that was only looked at leaves nothing behind', async () => {
    const { called } = openDesk('import', {
      replies: {
        ...preview({ new: 1 }, [record('new')]),
        'cancel-import': () => ({ ...job, state: 'cancelled' }),
        'forget-import': () => null,
      },
    });
    await button(/^Go on/).click();
    await button('Cancel').click();
    await expect.poll(() => called('forget-import')).toEqual([{ job: job.job }]);
  });
});
