import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../parts/page-styles.ts';
import '../../src/pages/sidepanel/sidepanel.css';
import type { PageState } from '../../src/messaging/contract.ts';
import { SidePanel } from '../../src/pages/sidepanel/sidepanel.tsx';
import type { TabNews } from '../../src/pages/world.ts';
import { setWords, t } from '../../src/parts/words.ts';
import { englishWords } from '../parts/english-words.ts';
import { exampleEntries } from '../parts/gallery/example-entries.ts';
import { report } from '../parts/gallery/example-report.ts';
import { fakeWorld } from './fake-world.ts';

const host = 'callowcourier.example';
const { none, contested, citation, related, citationAnnotated } = exampleEntries;
const read: PageState = {
  is: 'read',
  host,
  siteOn: true,
  report: report([none, contested, citation, related, citationAnnotated]),
};

beforeEach(async () => {
  setWords(englishWords);
  await page.viewport(360, 600);
});
afterEach(() => render(null, document.body));

const keys = () => [...document.querySelectorAll<HTMLElement>('.item')].map(({ dataset }) => dataset.key);
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const seen = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();

describe('everything on the page, in reading order', () => {
  test.each([
    ['All 5', ['s8', 's1', 'c1', 's9', 'c3']],
    ['Annotated 2', ['s1', 'c3']],
    ['Cited 2', ['c1', 'c3']],
    ['Not checked 2', ['s8', 's9']],
  ])('%s', async (filter, expected) => {
    render(<SidePanel world={fakeWorld({ state: read })} />, document.body);
    await press(filter);
    await expect.poll(keys).toEqual(expected);
  });

  test('an entry goes to its place, and says who annotated it', async () => {
    const world = fakeWorld({ state: read });
    render(<SidePanel world={world} />, document.body);
    await press(/Night ridership/);
    await seen('Supported, 20');
    expect(world.calls).toContainEqual(['show-mention', { key: 's1', findings: contested.findings }]);
    expect(document.querySelector('[aria-current="true"] .item')?.getAttribute('data-key')).toBe('s1');
  });

  test('the page is told what is near an entry that it goes to', async () => {
    const world = fakeWorld({ state: read });
    render(<SidePanel world={world} />, document.body);
    await press(/Ridership on the day boat/);
    expect(related.findings).toHaveLength(1);
    await expect.poll(() => world.calls).toContainEqual(['show-mention', { key: 's9', findings: related.findings }]);
  });

  test('what is near stands under its entry, chosen or not', async () => {
    render(<SidePanel world={fakeWorld({ state: read })} />, document.body);
    await seen('Related, not the same statement');
    const near = page.getByText('The office counted a rise of 4 % on the day boat in 2025.').first();
    await expect.element(near).toBeVisible();
    expect(near.element().closest('li')?.parentElement?.closest('li')?.querySelector('.item')?.textContent).toContain(
      'Ridership on the day boat',
    );
  });

  test('the entry whose card is open in the page is the current one, until it is closed', async () => {
    let card: (key: string | null) => void = () => undefined;
    const world = {
      ...fakeWorld({ state: read }),
      followTab: (_: number, on: TabNews) => {
        card = on.card;
        return () => undefined;
      },
    };
    const current = () => document.querySelector('[aria-current="true"] .item')?.getAttribute('data-key') ?? null;
    render(<SidePanel world={world} />, document.body);
    await seen('Contested');
    expect(current()).toBeNull();
    card('c3');
    await expect.poll(current).toBe('c3');
    // Tab reaches the list there from then on.
    const reached = () => document.querySelector('.item[tabindex="0"]')?.getAttribute('data-key');
    await expect.poll(reached).toBe('c3');
    card('s1');
    await expect.poll(current).toBe('s1');
    await seen('Supported, 20');
    card(null);
    await expect.poll(current).toBeNull();
  });

  test('why each is marked is said of all that are marked, and of no other', async () => {
    const world = fakeWorld({ state: read });
    render(<SidePanel world={world} />, document.body);
    await page.getByLabelText('Say of each why it is marked').click();
    await expect.poll(keys).toEqual(['s1', 'c1', 'c3']);
    expect(document.querySelectorAll('details[open] .why, details[open] p').length).toBeGreaterThanOrEqual(3);
    await seen(t('whySureMatch'));
    await press('Save as a file');
    const [, saved] = world.calls.find(([call]) => call === 'giveFile') ?? [];
    expect(saved).toMatchObject({ name: 'obelus-why-2026-11-22.json' });
    const { marks } = JSON.parse((saved as { text: string }).text) as { marks: Record<string, unknown>[] };
    expect(marks).toHaveLength(4);
    expect(marks[0]).toMatchObject({
      speaker: 'Ruth Amsell',
      level: 'match',
      reason: { by: 'claim', speaker: 'same' },
    });
  });

  test('arrow keys walk it', async () => {
    render(<SidePanel world={fakeWorld({ state: read })} />, document.body);
    await seen('Contested');
    document.querySelector<HTMLElement>('.item')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-key')).toBe('c1');
  });

  test('words that are gone are said', async () => {
    render(<SidePanel world={fakeWorld({ state: read, gone: true })} />, document.body);
    await press(/Night ridership/);
    await seen('These words are no longer on the page.');
  });
});

describe('it follows the tab', () => {
  test('another page in front is asked about, until the panel closes', async () => {
    let again: () => void = () => {};
    let state: PageState = read;
    let ended = false;
    const world = {
      ...fakeWorld({ replies: { 'get-page': () => state } }),
      followFront: (call: () => void) => {
        again = call;
        return () => {
          ended = true;
        };
      },
    };
    render(<SidePanel world={world} />, document.body);
    await seen('Contested');
    state = { is: 'not-article', host, siteOn: true };
    again();
    await seen('Nothing to list here.');
    render(null, document.body);
    await expect.poll(() => ended).toBe(true);
  });

  test('previous and next go from mark to mark', async () => {
    const world = fakeWorld({ state: read });
    render(<SidePanel world={world} />, document.body);
    await press(/^Next/);
    await press(/^Previous/);
    await seen('Alt+Shift+J');
    expect(world.calls.filter(([call]) => call === 'step-mark').map(([, request]) => request)).toEqual([
      { by: 1 },
      { by: -1 },
    ]);
  });
});

describe('words that were selected and asked about', () => {
  const off: PageState = { is: 'off', host };

  test('show what publishers say of them, above the list, and go when closed', async () => {
    const world = fakeWorld({ state: read, asked: report([contested, citation]) });
    render(<SidePanel world={world} />, document.body);
    await expect.element(page.getByRole('heading', { name: 'Selected words' })).toBeVisible();
    await seen('2 publishers have annotated these words.');
    await seen(/The transport office counted 31/);
    await expect.element(page.getByRole('heading', { name: 'Inside these words' })).toBeVisible();
    await press('Close');
    await expect.poll(() => document.querySelector('.asked')).toBeNull();
    expect(world.calls).toContainEqual(['close-asked', { tab: 7 }]);
  });

  test('that nobody annotated say so, on a page that was not read, too', async () => {
    render(<SidePanel world={fakeWorld({ state: off, asked: report([none]) })} />, document.body);
    await seen('No publisher you read has annotated these words. Not checked does not mean true.');
    await seen('Nothing to list here.');
  });
});

describe('where there is nothing to list it says why', () => {
  test.each<[string, PageState]>([
    ['Obelus is off on this site.', { is: 'off', host }],
    ['Paused everywhere since', { is: 'paused', host, since: '2026-11-22T09:12:00Z' }],
    ['The browser no longer lets Obelus read this site.', { is: 'no-access', host }],
    ['Browsers keep extensions out of this page.', { is: 'browser-page' }],
    ['The annotations could not be opened.', { is: 'failed', host, siteOn: true, code: 'x' }],
  ])('%s', async (words, state) => {
    render(<SidePanel world={fakeWorld({ state })} />, document.body);
    await seen(new RegExp(`^${words}`));
  });
});
