import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../parts/page-styles.ts';
import '../../src/pages/settings/settings.css';
import { SettingsView } from '../../src/pages/settings/settings-view.tsx';
import { setWords } from '../../src/parts/words.ts';
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
