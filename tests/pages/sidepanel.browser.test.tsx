import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../parts/page-styles.ts';
import '../../src/pages/sidepanel/sidepanel.css';
import type { PageState } from '../../src/messaging/contract.ts';
import { SidePanel } from '../../src/pages/sidepanel/sidepanel.tsx';
import { setWords } from '../../src/parts/words.ts';
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
    expect(world.calls).toContainEqual(['show-mention', { key: 's1' }]);
    expect(document.querySelector('[aria-current="true"] .item')?.getAttribute('data-key')).toBe('s1');
  });

  test('what is near stands under its entry', async () => {
    render(<SidePanel world={fakeWorld({ state: read })} />, document.body);
    await press(/Ridership on the day boat/);
    await seen('Related, not the same statement');
    await seen('The office counted a rise of 4 % on the day boat in 2025.');
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
    expect(world.calls.filter(([call]) => call === 'step-mark').map(([, request]) => request)).toEqual([
      { by: 1 },
      { by: -1 },
    ]);
  });
});
