import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/parts/tokens.css';
import '../../../src/parts/base.css';
import '../../../src/parts/controls.css';
import '../../../src/parts/status.css';
import '../../../src/parts/folds.css';
import '../../../src/parts/card.css';
import '../../../src/parts/comparison.css';
import '../../../src/pages/annotate/form.css';
import '../../../src/pages/desk/desk.css';
import '../../../src/pages/desk/table.css';
import { foldEvents } from '../../../src/core/log/fold-events.ts';
import type { DeskRow } from '../../../src/messaging/desk-calls.ts';
import type { ImportProgress } from '../../../src/messaging/import-calls.ts';
import { Desk } from '../../../src/pages/desk/desk.tsx';
import { setWords } from '../../../src/parts/words.ts';
import { makeForm } from '../../fixtures/annotations.ts';
import { englishWords } from '../../parts/english-words.ts';
import {
  deskRows,
  fakeDeskWorld,
  fullHistory,
  historyEvents,
  keyHere,
  readyImport,
  restoredHistory,
} from './desk-world.ts';

const first = `${'0'.repeat(63)}1`;

beforeEach(async () => {
  setWords(englishWords);
  await page.viewport(1180, 800);
});
afterEach(() => render(null, document.body));

function open(hash: string, given: Parameters<typeof fakeDeskWorld>[0] = {}) {
  history.replaceState(null, '', `#${hash}`);
  const world = fakeDeskWorld(given);
  render(<Desk world={world} />, document.body);
  return { called: (name: string) => world.calls.filter(([call]) => call === name).map(([, request]) => request) };
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const found = () => page.getByText(/^[\d,]+ annotations?$/);
const statements = () => [...document.querySelectorAll('tbody .q')].map(({ textContent }) => textContent);

describe('a page that is open beside the desk', () => {
  const url = 'https://callowcourier.example/council';
  const words = 'Without one night rider in the room.';
  const events = historyEvents();
  const folded = foldEvents(events);
  const body = folded && { ...folded.body, target: { url, selector: { exact: words, prefix: '', suffix: '' } } };
  const at = (text: string, from = url) => ({ url: from, read: async () => ({ text, canonical: null }) });
  const full = folded && body && { annotation: { ...folded, body }, events, own: true, author: true };
  const row = { ...deskRows(1)[0], pages: [url], reviewBy: null };
  const replies = {
    'list-rows': () => ({ rows: [row as DeskRow], next: null }),
    'list-reports': () => [],
    'get-annotation': () => full,
  };

  test('without the words that it is named for puts the annotation on the review list, until somebody looked', async () => {
    const { called } = open('review', { replies, pages: [at('Another article stands here now.')] });
    await expect.poll(() => called('note-visits').length, { timeout: 8000 }).toBe(1);
    await expect.element(page.getByText('Not found on its page')).toBeVisible();
    location.hash = `#annotation/${first}`;
    await expect.element(page.getByText(/When this page was open on/)).toBeVisible();
    await button('I have looked at it').click();
    await expect.element(page.getByText(/When this page was open/)).not.toBeInTheDocument();
    location.hash = '#review';
    await expect.element(page.getByText('Nothing waits for a review.')).toBeVisible();
  });

  test.each([
    ['that still holds them', at(`Before. ${words.toUpperCase()} After.`), [{ held: true }]],
    ['of another address', at('Nothing of it.', `${new URL(url).origin}/other`), null],
  ])('%s changes nothing', async (_, one, noted) => {
    const { called } = open('review', { replies, pages: [one] });
    await expect.element(page.getByText('Nothing waits for a review.')).toBeVisible();
    await expect.poll(() => called('note-visits')).toMatchObject(noted ? [{ seen: noted }] : []);
  });
});

test.each([
  ['at 360 px', '100%', 360],
  ['at 360 px with text twice as large', '200%', 360],
  ['at 1,180 px with text twice as large', '200%', 1180],
])('no name in a picture is cut %s', async (_, size, width) => {
  await page.viewport(width, 800);
  document.documentElement.style.fontSize = size;
  open('pictures');
  await expect.poll(() => document.querySelectorAll('.bars .ct-label').length).toBeGreaterThan(10);
  const cut = [...document.querySelectorAll('.bars .ct-label')]
    .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
    .map((one) => `${one.textContent} ${one.scrollWidth}/${one.clientWidth} ${one.scrollHeight}/${one.clientHeight}`);
  document.documentElement.style.fontSize = '';
  expect(cut).toEqual([]);
});

test('while the index is built every place says how far it is', async () => {
  let asked = 0;
  open('annotations', {
    replies: {
      'index-state': () => ({ claims: 900, rebuilding: ++asked < 4 ? { done: 320, total: 640 } : null }),
    },
  });
  await expect.element(page.getByText('Building the index: 320 of 640 annotations')).toBeVisible();
  await expect.poll(() => document.querySelector('.index-line'), { timeout: 6000 }).toBeNull();
});

describe('the table', () => {
  test('words typed find statements, and a filter narrows them', async () => {
    open('annotations');
    await expect.element(found()).toHaveTextContent('40 annotations');
    await page.getByRole('searchbox').fill('HOSPITAL midnight');
    await expect.element(found()).toHaveTextContent('7 annotations');
    await page.getByLabelText('Any signature').selectOptions('Without signature');
    await expect.poll(() => statements().every((words) => words?.startsWith('Fewer than 20'))).toBe(true);
    await page.getByRole('searchbox').fill('nothing has this');
    await expect.element(page.getByText('No annotation has all of these words.')).toBeVisible();
  });

  test('a column’s title sorts by it, and once more the other way round', async () => {
    open('annotations');
    await button('Statement').click();
    await expect.poll(() => statements()[0]).toMatch(/^Fewer/);
    await button('Statement').click();
    await expect.poll(() => statements()[0]).toMatch(/^Without/);
    await expect
      .element(page.getByRole('columnheader', { name: 'Statement' }))
      .toHaveAttribute('aria-sort', 'descending');
  });

  test('of a hundred thousand only the rows in the window are drawn, and the last one can be reached', async () => {
    open('annotations', { count: 100_000 });
    await expect.element(found()).toHaveTextContent('100,000 annotations');
    expect(document.querySelectorAll('tbody .q').length).toBeLessThan(60);
    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('100001');
    await button('Statement').click();
    await expect
      .poll(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return statements().at(-1);
      })
      .toMatch(/^Without/);
  });

  test('what is chosen is retracted for a reason, and that can be undone', async () => {
    const { called } = open('annotations');
    await page.getByRole('searchbox').fill('roof');
    for (const box of page
      .getByRole('checkbox', { name: /^Select: / })
      .elements()
      .slice(0, 2))
      await userEvent.click(box);
    await expect.element(page.getByText('2 selected')).toBeVisible();
    await button('Retract …').click();
    await button('Retract').click();
    await expect.element(page.getByText('Give a reason. Readers see it in the history.')).toBeVisible();
    expect(called('act-on-annotations')).toEqual([]);
    await page.getByLabelText('Reason').fill('The offer was withdrawn.');
    await button('Retract').click();
    await expect.element(page.getByText(/annotations? retracted\./)).toBeVisible();
    expect(called('act-on-annotations')).toMatchObject([
      { act: { kind: 'retract' }, reason: 'The offer was withdrawn.' },
    ]);
    await expect.element(page.getByText(/Undo takes this one act back/)).toBeVisible();
    await button('Undo').click();
    await expect
      .poll(() => called('act-on-annotations').at(-1))
      .toMatchObject({
        act: { kind: 'restore' },
        reason: 'Undone. It had been done because: The offer was withdrawn.',
      });
    await expect.element(page.getByText('Undone.', { exact: true })).toBeVisible();
    await expect.poll(() => document.activeElement?.textContent).toContain('Undone.');
    await expect.element(button('Undo')).not.toBeInTheDocument();
  });

  test('what an undo had no answer for is said to stand as it was', async () => {
    open('annotations', {
      replies: {
        'act-on-annotations': ({ ids, act }) => {
          if (act.kind === 'restore') throw new Error('no answer');
          return { done: deskRows(1).map((row) => ({ ...row, id: ids[0] ?? '', retracted: true })), refused: [] };
        },
      },
    });
    await page.getByRole('searchbox').fill('roof');
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await button('Retract …').click();
    await page.getByLabelText('Reason').fill('Wrong.');
    await button('Retract').click();
    await button('Undo').click();
    await expect.element(page.getByText('1 got no answer and stayed as it was')).toBeVisible();
    expect(page.getByText('Undone.', { exact: true }).elements()).toEqual([]);
  });

  test('an act can be undone where it was done, and is no longer offered elsewhere', async () => {
    open('annotations');
    await page.getByRole('searchbox').fill('roof');
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await button('Retract …').click();
    await page.getByLabelText('Reason').fill('Wrong.');
    await button('Retract').click();
    await expect.element(button('Undo')).toBeVisible();
    location.hash = '#export';
    await expect.element(page.getByLabelText('Format')).toBeVisible();
    await expect.element(button('Undo')).not.toBeInTheDocument();
  });

  test('restoring is offered for what is retracted, retracting for what is not', async () => {
    open('annotations');
    await page.getByLabelText('Status', { exact: true }).selectOptions('Retracted');
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await expect.element(button('Restore …')).toBeVisible();
    expect(button('Retract …').elements()).toEqual([]);
    await page.getByLabelText('Status', { exact: true }).selectOptions('Context');
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await expect.element(button('Retract …')).toBeVisible();
    expect(button('Restore …').elements()).toEqual([]);
  });

  test('what is signed elsewhere is left as it is, and that is said', async () => {
    const rows = deskRows(3).map((row) => ({ ...row, from: 'signed' as const }));
    const refused = rows.map(({ id }) => ({ id, why: 'not-own' as const }));
    open('annotations', {
      replies: { 'list-rows': () => ({ rows, next: null }), 'act-on-annotations': () => ({ done: [], refused }) },
    });
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await button('Retract …').click();
    await page.getByLabelText('Reason').fill('Wrong.');
    await button('Retract').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/signed elsewhere and stay as they are/);
  });
});

describe('one annotation', () => {
  test('its history says who, when, why and which words', async () => {
    open(`annotation/${first}`);
    await expect.element(page.getByText('Reason: Budget annex received.', { exact: true })).toBeVisible();
    expect([...document.querySelectorAll('.hist ins')].map(({ textContent }) => textContent?.trim())).toEqual([
      '$412 includes the ferry’s loan.',
    ]);
    await expect.element(page.getByText('Reply by Ruth Amsell’s office').first()).toBeVisible();
  });

  test('each version can be read in full, the first one too', async () => {
    open(`annotation/${first}`);
    const whole = page.getByText('This version in full');
    await expect.element(whole.last()).toBeVisible();
    expect(whole.elements()).toHaveLength(2);
    await whole.last().click();
    const [, published] = document.querySelectorAll('.hist .fields');
    const body = historyEvents()[0]?.body;
    const said = [...(published?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent);
    expect(said).toContain(body && 'summary' in body ? body.summary : null);
    expect(said.join()).toContain(body && 'sources' in body ? body.sources[0]?.title : null);
    await expect.element(page.getByText('Tarn Valley Fact Desk', { exact: true }).last()).toBeVisible();
  });

  test('a retraction that was taken back is told as restored, with both reasons, on the desk and in the card', async () => {
    open(`annotation/${first}`, { replies: { 'get-annotation': restoredHistory } });
    await expect.element(page.getByText('Reason: It was right.', { exact: true })).toBeVisible();
    expect([...document.querySelectorAll('.hist b')].map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      'Restored by Tarn Valley Fact Desk',
      'Retracted by Tarn Valley Fact Desk',
      'Changed by Tarn Valley Fact Desk',
    ]);
    await page.getByText(/^Changed once since .*, retracted and restored$/).click();
    await expect.element(page.getByText('Retracted by Tarn Valley Fact Desk. Reason: Wrong year.')).toBeVisible();
    await expect.element(page.getByText('Restored by Tarn Valley Fact Desk. Reason: It was right.')).toBeVisible();
  });

  test('a change that was kept apart from another window’s is gone on with, the one typed last first', async () => {
    const typed = (id: string, at: string) => ({ id, at, form: makeForm({ summary: `Typed as ${id}`, reason: '' }) });
    const apart = typed(`revise:${first}~other`, '2026-11-22T12:00:00Z');
    const { called } = open(`annotation/${first}/edit`, {
      drafts: [apart, typed(`revise:${first}`, '2026-11-22T11:00:00Z')],
    });
    await expect.element(page.getByLabelText('Summary')).toHaveValue(`Typed as ${apart.id}`);
    await page.getByLabelText('Summary').fill('Typed again');
    await expect.poll(() => called('save-draft')).toMatchObject([{ id: apart.id, hand: { since: apart.at } }]);
  });

  test('a change asks for its reason and carries the heads it was made from', async () => {
    const { called } = open(`annotation/${first}/edit`);
    await page.getByLabelText('Summary').fill('The office counted 31 % fewer.');
    await expect.poll(() => called('save-draft')).toMatchObject([{ id: `revise:${first}` }]);
    await button('Publish').click();
    expect(called('revise-annotation')).toEqual([]);
    await expect.element(page.getByLabelText('Reason for the change')).toHaveFocus();
    await page.getByLabelText('Reason for the change').fill('Shorter.');
    await button('Publish').click();
    await expect
      .poll(() => called('revise-annotation'))
      .toMatchObject([
        {
          id: first,
          reason: 'Shorter.',
          form: { summary: 'The office counted 31 % fewer.' },
          heads: [expect.any(String)],
        },
      ]);
  });

  test('a change that meets a newer one is kept as a draft', async () => {
    open(`annotation/${first}/edit`, { replies: { 'revise-annotation': () => ({ not: 'changed-meanwhile' }) } });
    await page.getByLabelText('Reason for the change').fill('Shorter.');
    await button('Publish').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('your draft is kept');
    await expect.element(page.getByLabelText('Reason for the change')).toHaveValue('Shorter.');
  });

  test('a change that meets a newer one is told what that was, and then follows it', async () => {
    const newer = restoredHistory();
    const events = newer.events.map((event) =>
      event.id === 'b'.repeat(64) && event.kind === 'revise'
        ? { ...event, body: { ...event.body, summary: 'The annex was withdrawn.' } }
        : event,
    );
    const annotation = foldEvents(events);
    const now = { ...newer, events, annotation: annotation ?? newer.annotation };
    const before = fullHistory(false, true);
    const known = [before, now];
    const { called } = open(`annotation/${first}/edit`, {
      replies: {
        'get-annotation': () => known.shift() ?? now,
        'revise-annotation': () => ({ not: 'changed-meanwhile' }),
      },
    });
    await page.getByLabelText('Reason for the change').fill('Shorter.');
    await expect.element(page.getByText(/^It was changed since you began/)).not.toBeInTheDocument();
    await button('Publish').click();
    await expect.element(page.getByText(/^It was changed since you began/)).toBeVisible();
    expect(document.querySelector('.since ins')?.textContent).toContain('withdrawn');
    await button('Publish').click();
    await expect
      .poll(() => called('revise-annotation'))
      .toMatchObject([{ heads: before.annotation.heads }, { heads: now.annotation.heads }]);
  });

  test('a draft of a change that is back says what was changed since it was begun', async () => {
    const { annotation, events } = fullHistory(false, true);
    const [publish] = events;
    const follows = publish ? [publish.id] : [];
    const form = { ...makeForm({}), reason: 'Shorter.', follows };
    const at = '2026-11-21T18:04:00Z';
    open(`annotation/${first}/edit`, { drafts: [{ id: `revise:${annotation.id}`, at, form }] });
    await expect.element(page.getByText(/^It was changed since you began/)).toBeVisible();
    await expect.element(page.getByLabelText('Reason for the change')).toHaveValue('Shorter.');
  });

  test('of two versions one is kept, and both are seen first', async () => {
    const { called } = open(`annotation/${first}`, { conflict: true });
    await expect.element(page.getByText('Annex found.', { exact: true })).toBeVisible();
    await button(/^Keep this version/)
      .first()
      .click();
    await expect.poll(() => called('end-conflict')).toMatchObject([{ id: first, separate: false }]);
    const [request] = called('end-conflict');
    expect(request).toMatchObject({ heads: expect.arrayContaining([expect.any(String), expect.any(String)]) });
  });

  test('who merges two versions by hand has the other one in sight', async () => {
    open(`annotation/${first}`, { conflict: true });
    await page.getByRole('link', { name: 'Merge by hand' }).click();
    await expect.element(page.getByText(/The form holds the later one/)).toBeVisible();
    const shown = document.querySelector('.since')?.textContent ?? '';
    expect(shown).toContain('Reason: ');
    expect(shown.includes('Annex found.')).not.toBe(shown.includes('Budget annex received.'));
    expect(document.querySelectorAll('.since ins').length).toBeGreaterThan(0);
  });

  test('without a second version there is nothing to merge', async () => {
    open(`annotation/${first}/edit`);
    await expect.element(page.getByLabelText('Reason for the change')).toBeVisible();
    expect(document.querySelector('.since')).toBeNull();
  });

  test('somebody else’s can be answered and not changed', async () => {
    const { called } = open(`annotation/${first}`, { own: false });
    await expect.element(page.getByText('Signed elsewhere: it can be answered, not changed.')).toBeVisible();
    expect(page.getByRole('link', { name: 'Edit' }).elements()).toEqual([]);
    await button('Add a reply').click();
    await page.getByLabelText('Who answers').fill('Harbour County');
    await page.getByLabelText('Reply').fill('The loan ends in 2027.');
    await button('Add a reply').click();
    await expect
      .poll(() => called('add-reply'))
      .toEqual([{ id: first, name: 'Harbour County', text: 'The loan ends in 2027.' }]);
  });
});

describe('in and out', () => {
  const rows = 'claim,verdict,link\nThe bridge was closed.,Half true,https://desk.example/1\n';
  async function choose(content: string, name: string) {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([content], name));
    if (!input) throw new Error('there is a file to choose');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const begun: ImportProgress = { ...readyImport, name: 'march.csv', format: 'csv', state: 'staging', parts: 0 };
  const replies = {
    'list-imports': () => [],
    'begin-import': () => begun,
    'stage-import': () => ({ ...begun, state: 'ready' as const, parts: 1 }),
    'run-import': () => ({ ...begun, state: 'done' as const, done: 405 }),
  };

  test('a table’s columns are guessed, can be changed, and nothing is imported before it is asked for', async () => {
    const { called } = open('import', { replies });
    await expect.element(page.getByText('Open a file')).toBeVisible();
    await choose(rows, 'march.csv');
    await expect.element(page.getByLabelText('claim holds')).toHaveValue('claim');
    await page.getByLabelText('verdict holds').selectOptions('rating');
    await button('See what it will do').click();
    await expect.element(button('Import 405')).toBeVisible();
    expect(called('stage-import')).toMatchObject([{ part: 0, last: true }]);
    expect(called('run-import')).toEqual([]);
    await button('Import 405').click();
    await expect.element(page.getByText('405 annotations came in.')).toBeVisible();
  });

  test('which website a pack comes from is asked only of who unfolds it', async () => {
    const { called } = open('import', { replies });
    await expect.element(page.getByText('Open a file')).toBeVisible();
    await choose('{"kind":"publish"}\n', 'ledger.jsonl');
    const site = page.getByLabelText('Website that the pack comes from');
    await expect.element(site).not.toBeVisible();
    await page.getByText('Annotations without a signature').click();
    await site.fill('news.example');
    await button('See what it will do').click();
    await expect.poll(() => called('begin-import')).toMatchObject([{ speaksFor: ['news.example'] }]);
  });

  test('a file of no length is said to be empty', async () => {
    open('import', { replies });
    await expect.element(page.getByText('Open a file')).toBeVisible();
    await choose('', 'march.csv');
    await expect.element(page.getByRole('alert')).toHaveTextContent('This file is empty.');
  });

  test('a file of no known form is refused in words', async () => {
    open('import', { replies });
    await expect.element(page.getByText('Open a file')).toBeVisible();
    await choose('\u0000\u0001', 'holiday.bin');
    await expect.element(page.getByRole('alert')).toHaveTextContent('This file is not in a form Obelus reads');
  });

  test('a key is backed up only with a passphrase that is long and typed twice', async () => {
    let backedUp: string | null = null;
    const { called } = open('identity', {
      replies: {
        'back-up-publisher': () => {
          backedUp = '2026-11-22T14:32:00.000Z';
          return { file: '{}' };
        },
        'list-publishers': () => [{ ...keyHere, backedUp }],
      },
    });
    const reminder = page.getByText('Key of Tarn Valley Fact Desk not backed up.');
    await expect.element(reminder).toBeVisible();
    await button(/^Back up the key/).click();
    const length = page.getByText('At least 12 characters.');
    await expect.element(length).toBeVisible();
    const passphrase = page.getByLabelText('Passphrase');
    await passphrase.fill('short');
    await expect.element(passphrase).toHaveAttribute('aria-invalid', 'false');
    await button(/^Back up the key/).click();
    await expect.element(passphrase).toHaveAttribute('aria-invalid', 'true');
    await expect.element(length).toBeVisible();
    await passphrase.fill('lantern over the weir');
    await expect.element(passphrase).toHaveAttribute('aria-invalid', 'false');
    await page.getByLabelText('The same once more').fill('lantern over the wier');
    await button(/^Back up the key/).click();
    await expect.element(page.getByText('The two differ.')).toBeVisible();
    expect(called('back-up-publisher')).toEqual([]);
    await page.getByLabelText('The same once more').fill('lantern over the weir');
    await button(/^Back up the key/).click();
    await expect.poll(() => called('saveFile')).toEqual(['obelus-key-tarn-valley-fact-desk.json']);
    await expect
      .element(page.getByText('The browser saved obelus-key-tarn-valley-fact-desk.json. Move it off this computer.'))
      .toBeVisible();
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^The browser saved/);
    await expect.element(reminder).not.toBeInTheDocument();
  });
});
