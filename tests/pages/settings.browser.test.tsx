import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../parts/page-styles.ts';
import '../../src/pages/settings/settings.css';
import type { CurrentAnnotation } from '../../src/core/model/event.ts';
import { readKeptFile } from '../../src/pages/settings/kept-file.ts';
import { SettingsView } from '../../src/pages/settings/settings-view.tsx';
import { setWords } from '../../src/parts/words.ts';
import { makeAnnotation } from '../fixtures/annotations.ts';
import { englishWords } from '../parts/english-words.ts';
import { fakeSettingsWorld } from './fake-world.ts';

beforeEach(() => setWords(englishWords));
afterEach(() => render(null, document.body));

type Given = Parameters<typeof fakeSettingsWorld>[0];

async function open(given: Given = {}) {
  const world = fakeSettingsWorld(given);
  render(<SettingsView world={world} />, document.body);
  await expect.element(page.getByRole('heading', { name: 'Sites' })).toBeVisible();
  return {
    changes: () => world.calls.filter(([call]) => call === 'change-settings').map(([, request]) => request),
    asked: () => world.calls.filter(([call]) => call === 'askAccess').map(([, request]) => request),
    calls: (name: string) => world.calls.filter(([call]) => call === name).map(([, request]) => request),
  };
}
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const radio = (name: RegExp) => page.getByRole('radio', { name });

describe('sites', () => {
  test('every site is asked for before it is kept', async () => {
    const { changes, asked } = await open();
    await radio(/On every site/).click();
    await expect.poll(changes).toEqual([{ change: { reach: 'all' } }]);
    expect(asked()).toEqual([['*://*/*']]);
  });

  test('a refusal is said, and the choice stands as it was', async () => {
    const { changes } = await open({ granted: false });
    await radio(/On every site/).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The browser did not give access.');
    await expect.element(radio(/Only when/)).toBeChecked();
    expect(changes()).toEqual([]);
  });

  test('a list begins with its first site', async () => {
    const { changes, asked } = await open();
    await radio(/On these sites/).click();
    expect(changes()).toEqual([]);
    await page.getByLabelText('Site to add').fill('https://www.news.example/x');
    await userEvent.keyboard('{Enter}');
    await expect.poll(changes).toEqual([{ change: { reach: 'list', sites: ['news.example'] } }]);
    expect(asked()).toEqual([['*://*.news.example/*']]);
  });

  test('what is no site is said at the field', async () => {
    const { changes } = await open({ settings: { reach: 'list', sites: ['a.example'] } });
    await page.getByLabelText('Site to add').fill('news');
    await press('Add a site');
    await expect.element(page.getByText(/is not the name of a site/)).toBeVisible();
    expect(changes()).toEqual([]);
  });

  test('the last site that goes takes the list with it', async () => {
    const { changes } = await open({ settings: { reach: 'list', sites: ['a.example'] } });
    await press('Remove a.example');
    await expect.poll(changes).toEqual([{ change: { reach: 'click', sites: [] } }]);
  });

  test('a site that was switched off everywhere else is switched on again', async () => {
    const { changes } = await open({ settings: { reach: 'all', sitesOff: ['a.example', 'b.example'] } });
    await press('Remove a.example');
    await expect.poll(changes).toEqual([{ change: { sitesOff: ['b.example'] } }]);
  });
});

describe('the rest', () => {
  test.each([
    ['Highlight', { markStyle: 'highlight' }],
    ['Off', { markStyle: 'off' }],
  ])('marks: %s', async (name, change) => {
    const { changes } = await open();
    await press(name);
    await expect.poll(changes).toEqual([{ change }]);
    await expect.element(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
  });

  test('one kind is drawn otherwise, and as the rest again', async () => {
    const { changes } = await open({ settings: { markKinds: { citation: 'off' } } });
    await page.getByRole('combobox', { name: 'Outdated' }).selectOptions('Highlight');
    await page.getByRole('combobox', { name: 'Citation' }).selectOptions('As above');
    await expect
      .poll(changes)
      .toEqual([
        { change: { markKinds: { citation: 'off', outdated: 'highlight' } } },
        { change: { markKinds: { outdated: 'highlight' } } },
      ]);
  });

  test('a site’s own choice is changed and taken back', async () => {
    const { changes } = await open({ settings: { siteMarks: { 'a.example': 'off', 'b.example': 'highlight' } } });
    await page.getByRole('combobox', { name: 'a.example' }).selectOptions('Underline');
    await page.getByRole('combobox', { name: 'b.example' }).selectOptions('As above');
    await expect
      .poll(changes)
      .toEqual([
        { change: { siteMarks: { 'a.example': 'underline', 'b.example': 'highlight' } } },
        { change: { siteMarks: { 'a.example': 'underline' } } },
      ]);
  });

  test.each([
    [/Open the card on hover/, { openOnHover: true }],
    [/Print the marks/, { printMarks: true }],
  ])('%s', async (name, change) => {
    const { changes } = await open();
    await page.getByRole('switch', { name }).click();
    await expect.poll(changes).toEqual([{ change }]);
  });

  test('pausing everywhere', async () => {
    const { changes } = await open();
    await page.getByRole('switch', { name: /Pause everywhere/ }).click();
    await expect.poll(changes).toEqual([{ change: { pausedSince: '2026-11-22T14:40:00.000Z' } }]);
  });

  test('shortcuts and storage are shown as they are', async () => {
    await open();
    await expect.element(page.getByText('Alt+Shift+J')).toBeVisible();
    await expect.element(page.getByText('none', { exact: true })).toBeVisible();
    await expect.element(page.getByText('86.4 MB')).toBeVisible();
  });
});

const at = '2026-03-01T09:00:00.000Z';
const publishers = [
  { id: 'key:a', name: 'Fen Fact Desk', annotations: 1284, latest: at, signed: true },
  { id: 'name:Moor Review', name: 'Moor Review', annotations: 1, latest: at, signed: false },
];
const about: CurrentAnnotation = {
  id: 'a',
  body: makeAnnotation(),
  author: 'a',
  publishedAt: at,
  revisedAt: at,
  retracted: null,
  replies: [],
  history: [],
  heads: ['a'],
  signed: true,
};
const dismissals = [
  { annotation: 'a', exact: 'The harbour bridge cost forty', at, about },
  { annotation: 'b', exact: 'Nobody paid', at, about: null },
];

describe('what is shown', () => {
  test('a status is switched off and on by itself', async () => {
    const { changes } = await open({ settings: { hiddenStandings: ['outdated'] } });
    await page.getByRole('checkbox', { name: 'Contested' }).click();
    await expect.poll(changes).toEqual([{ change: { hiddenStandings: ['outdated', 'contested'] } }]);
    await expect.element(page.getByRole('checkbox', { name: 'Contested' })).not.toBeChecked();
    await page.getByRole('checkbox', { name: 'Outdated' }).click();
    await expect.poll(() => changes().at(-1)).toEqual({ change: { hiddenStandings: ['contested'] } });
  });

  test('the count on the toolbar button is off until it is chosen', async () => {
    const { changes } = await open();
    await page.getByRole('switch', { name: /Count on the toolbar button/ }).click();
    await expect.poll(changes).toEqual([{ change: { badge: true } }]);
  });

  test('a publisher is switched off and on by itself', async () => {
    const { changes } = await open({ publishers, settings: { hiddenPublishers: ['name:Moor Review'] } });
    await expect.element(page.getByText('1,284 annotations').first()).toBeVisible();
    await page.getByRole('switch', { name: /Fen Fact Desk/ }).click();
    await expect.poll(changes).toEqual([{ change: { hiddenPublishers: ['name:Moor Review', 'key:a'] } }]);
    await page.getByRole('switch', { name: /Moor Review/ }).click();
    await expect.poll(() => changes().at(-1)).toEqual({ change: { hiddenPublishers: ['key:a'] } });
  });
});

test('a publisher’s file is opened at the desk', async () => {
  const { calls } = await open();
  await press('Open a file');
  expect(calls('openDesk')).toEqual(['import']);
});

describe('“not this statement” and corrections', () => {
  test('each hidden match is listed with what was said of it, and can be taken back', async () => {
    const { calls } = await open({ dismissals });
    await expect.element(page.getByText(/Fen Fact Desk: The county’s accounts/)).toBeVisible();
    await expect.element(page.getByText('The annotation is not on this computer.')).toBeVisible();
    await press('Undo: The harbour bridge cost forty');
    await expect
      .poll(() => calls('take-back-dismissal'))
      .toEqual([{ exact: 'The harbour bridge cost forty', annotations: ['a'] }]);
    await expect.element(page.getByText('“The harbour bridge cost forty”')).not.toBeInTheDocument();
  });

  test('they go out as a file that can be read again', async () => {
    const { calls } = await open({ dismissals });
    await press('Save as a file');
    const [saved] = calls('giveFile') as { name: string; text: string }[];
    expect(saved?.name).toBe('obelus-not-this-statement-2026-11-22.json');
    expect(readKeptFile(saved?.text ?? '')?.dismissals).toEqual(dismissals.map(({ about: _, ...one }) => one));
  });

  test('a correction says who was found to speak, and can be taken back', async () => {
    const { calls } = await open({
      corrections: [{ exact: 'Nobody paid', speaker: 'Ines Farrow', words: null, at }],
    });
    await expect.element(page.getByText('Said by Ines Farrow')).toBeVisible();
    await press('Undo the correction of: Nobody paid');
    await expect.poll(() => calls('undo-correction')).toEqual([{ exact: 'Nobody paid' }]);
  });
});

describe('everything in one file', () => {
  const choose = (text: string) =>
    userEvent.upload(document.querySelector<HTMLInputElement>('#storage input[type=file]') ?? document.body, [
      new File([text], 'kept.json', { type: 'application/json' }),
    ]);

  test('goes out without the private key, and says what it holds before it comes in', async () => {
    const { calls } = await open({ dismissals, settings: { reach: 'list', sites: ['a.example'], badge: true } });
    await press('Export everything');
    await expect.poll(() => calls('giveFile')).toHaveLength(1);
    const [saved] = calls('giveFile') as { name: string; text: string }[];
    expect(saved?.name).toBe('obelus-2026-11-22.json');
    expect(saved?.text).not.toMatch(/privateKey|publicKey/);
    expect(readKeptFile(saved?.text ?? '')?.events).toHaveLength(2);
    await choose(saved?.text ?? '');
    await expect.element(page.getByText('kept.json holds: 2 events, 2 hidden matches, settings.')).toBeVisible();
    expect(calls('begin-import')).toEqual([]);
    await press('Take in');
    await expect.element(page.getByText('Taken in: 2 events, 2 hidden matches.')).toBeVisible();
    expect(calls('askAccess')).toEqual([['*://*.a.example/*']]);
    expect(calls('change-settings')).toMatchObject([{ change: { badge: true, sites: ['a.example'] } }]);
  });

  test('another file is refused with its reason', async () => {
    const { calls } = await open();
    await choose('claim,rating');
    await expect.element(page.getByText(/This file is not in a form that is read here/)).toBeVisible();
    expect(calls('begin-import')).toEqual([]);
  });

  test('what is no host is named and left out, and the rest is taken', async () => {
    const { calls } = await open();
    const settings = { reach: 'list', sites: ['.', 'a.example'], sitesOff: ['999.1.1.1'], siteMarks: { '..': 'off' } };
    await choose(JSON.stringify({ obelus: 1, settings }));
    await press('Take in');
    await expect.element(page.getByText(/Not the names of sites, so left out: \., 999\.1\.1\.1, \.\.\./)).toBeVisible();
    expect(calls('askAccess')).toEqual([['*://*.a.example/*']]);
    expect(calls('change-settings')).toEqual([
      { change: { reach: 'list', sites: ['a.example'], sitesOff: [], siteMarks: {} } },
    ]);
  });

  test('a host in capitals or in letters of its own is taken as pages name theirs', async () => {
    const { calls } = await open();
    const siteMarks = { 'Kurier.Example': 'off' };
    const settings = {
      reach: 'list',
      sites: ['News.Example', 'bücher.example', 'news.example'],
      sitesOff: [],
      siteMarks,
    };
    await choose(JSON.stringify({ obelus: 1, settings }));
    await press('Take in');
    const sites = ['news.example', 'xn--bcher-kva.example'];
    await expect
      .poll(() => calls('change-settings'))
      .toEqual([{ change: { reach: 'list', sites, sitesOff: [], siteMarks: { 'kurier.example': 'off' } } }]);
    expect(calls('askAccess')).toEqual([sites.map((site) => `*://*.${site}/*`)]);
  });

  test('what the worker refuses is counted', async () => {
    await open({ refused: 1 });
    await choose('[{"kind":"publish","body":1},{"kind":"publish","body":2}]');
    await press('Take in');
    await expect.element(page.getByText(/1 record was refused/)).toBeVisible();
  });
});

describe('the index', () => {
  test('is built again when asked for, says how far it is, and that it is whole in the end', async () => {
    const answers = [{ done: 640, total: 1296 }];
    let wished = false;
    const { calls } = await open({
      replies: {
        'index-state': () => ({ claims: 1284, rebuilding: wished ? (answers.shift() ?? null) : null }),
        'rebuild-index': () => {
          wished = true;
          return { claims: 1284, rebuilding: { done: 0, total: 1296 } };
        },
      },
    });
    await expect.element(page.getByText('It is whole: 1,284 annotations.')).toBeVisible();
    await press('Build the index again');
    await expect.element(page.getByText('Building the index: 0 of 1,296 annotations')).toBeVisible();
    // Pressed once more meanwhile it does nothing.
    document.querySelector<HTMLElement>('#storage [aria-disabled=true]')?.click();
    await expect.element(page.getByText('Building the index: 640 of 1,296 annotations')).toBeVisible();
    expect(page.getByText(/was damaged/).elements()).toEqual([]);
    await expect.element(page.getByText('It is whole: 1,284 annotations.'), { timeout: 4000 }).toBeVisible();
    expect(calls('rebuild-index')).toHaveLength(1);
  });

  test('that lost a part by itself says so', async () => {
    await open({ replies: { 'index-state': () => ({ claims: 1284, rebuilding: { done: 320, total: 640 } }) } });
    await expect.element(page.getByText(/A part of it was damaged or missing/)).toBeVisible();
  });
});

describe('deletion', () => {
  test('is asked for with what goes, and offers an export first', async () => {
    const { calls } = await open();
    await press('Delete everything …');
    const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
    await expect
      .element(dialog)
      .toHaveTextContent(/1,284 annotations, 0 drafts,? and your key go. There is no way back without an export./);
    await press('Export first');
    await expect.poll(() => calls('giveFile')).toHaveLength(1);
    await press('Delete');
    await expect.element(page.getByText('Everything was deleted.')).toBeVisible();
    expect(calls('delete-everything')).toEqual([null]);
    await expect.element(dialog).not.toBeInTheDocument();
  });

  test('is there where nothing can be counted', async () => {
    const { calls } = await open({ replies: { 'count-storage': () => Promise.reject(new Error('VersionError')) } });
    await press('Delete everything …');
    const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
    await expect.element(dialog).toHaveTextContent(/Annotations, your key,? and your settings go./);
    await press('Delete');
    await expect.poll(() => calls('delete-everything')).toEqual([null]);
  });

  test.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['the button', () => press('Cancel')],
  ])('is left by %s, and the focus returns', async (_, leave) => {
    const { calls } = await open();
    [...document.querySelectorAll<HTMLElement>('#storage button')]
      .find(({ textContent }) => textContent?.startsWith('Delete'))
      ?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await leave();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(document.activeElement?.textContent).toBe('Delete everything …');
    expect(calls('delete-everything')).toEqual([]);
  });
});

test('access that was taken back in the browser is said, and can be given again', async () => {
  const { asked } = await open({
    settings: { reach: 'list', sites: ['a.example', 'b.example'] },
    lost: ['*://*.b.example/*'],
  });
  await expect.element(page.getByText('Access was taken back in the browser for b.example.')).toBeVisible();
  await press('Give it again');
  await expect.poll(asked).toEqual([['*://*.b.example/*']]);
});

test('the browser’s own page of shortcuts is one press away', async () => {
  const { calls } = await open();
  await press('Change shortcuts');
  expect(calls('openShortcuts')).toEqual([null]);
});
