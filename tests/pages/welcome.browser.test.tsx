import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../parts/page-styles.ts';
import '../../src/pages/welcome/welcome.css';
import { Welcome } from '../../src/pages/welcome/welcome.tsx';
import { setWords } from '../../src/parts/words.ts';
import { englishWords } from '../parts/english-words.ts';
import { fakeWorld } from './fake-world.ts';

beforeEach(() => setWords(englishWords));
afterEach(() => render(null, document.body));

function open(given: Parameters<typeof fakeWorld>[0] = {}) {
  const world = fakeWorld(given);
  render(<Welcome world={world} />, document.body);
  return world;
}
const start = () => page.getByRole('button', { name: 'Start reading' }).click();
const status = () => expect.element(page.getByRole('status'));

test('it says that at first few statements are marked, and where a file is opened', async () => {
  const world = open();
  await expect.element(page.getByText(/^Obelus comes without annotations\./)).toBeVisible();
  await page.getByRole('button', { name: 'Open a file' }).click();
  expect(world.calls).toEqual([['openDesk', 'import']]);
});

describe('where may Obelus read', () => {
  test('only on click, as it is chosen at first: nothing is asked for', async () => {
    const world = open();
    await start();
    await status().toHaveTextContent('Ready. Press the toolbar button on an article.');
    expect(world.calls).toEqual([['change-settings', { change: { reach: 'click' } }]]);
  });

  test('what became of it comes into view in a low window', async () => {
    await page.viewport(800, 420);
    open();
    const press = page.getByRole('button', { name: 'Start reading' }).element();
    press.scrollIntoView({ block: 'end' });
    expect(page.getByRole('status').element().getBoundingClientRect().top).toBeGreaterThanOrEqual(innerHeight - 60);
    await start();
    await status().toHaveTextContent('Ready. Press the toolbar button on an article.');
    await expect
      .poll(() => page.getByRole('status').element().getBoundingClientRect().bottom)
      .toBeLessThanOrEqual(innerHeight + 1);
  });

  test('on every site, by keyboard alone', async () => {
    const world = open();
    await userEvent.keyboard('{Tab}{ArrowDown}{ArrowDown}{Tab}');
    await userEvent.keyboard('{Enter}');
    await status().toHaveTextContent('Ready. Obelus reads articles on every site.');
    expect(world.calls).toEqual([
      ['askAccess', ['*://*/*']],
      ['change-settings', { change: { reach: 'all' } }],
    ]);
  });

  test('typing a site chooses the list', async () => {
    const world = open();
    await page.getByLabelText('Sites, one on each line').fill('https://www.news.example/world\npaper.example');
    await start();
    await status().toHaveTextContent('Ready. Obelus reads articles on 2 sites.');
    expect(world.calls[0]).toEqual(['askAccess', ['*://*.news.example/*', '*://*.paper.example/*']]);
  });

  test('to pass the field with Tab chooses nothing, to press into it does', async () => {
    open();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await expect.element(page.getByRole('radio', { name: /Only when I press/ })).toBeChecked();
    await page.getByRole('textbox').click();
    await expect.element(page.getByRole('radio', { name: /On these sites/ })).toBeChecked();
  });

  test('a refusal changes nothing', async () => {
    const world = open({ granted: false });
    await page.getByRole('radio', { name: /On every site/ }).click();
    await start();
    await status().toHaveTextContent('The browser did not give access. Nothing was changed.');
    expect(world.calls.map(([call]) => call)).toEqual(['askAccess']);
  });

  test.each([
    ['no site', '', 'Write at least one site'],
    ['no name of a site', 'the daily news', '“the daily news” is not the name of a site'],
  ])('%s: said at the field, which has the focus', async (_, written, said) => {
    const world = open();
    await page.getByRole('radio', { name: /On these sites/ }).click();
    if (written) await page.getByRole('textbox').fill(written);
    await start();
    await expect.element(page.getByText(said)).toBeVisible();
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect(world.calls).toEqual([]);
  });

  test('access is asked for in the click itself', async () => {
    const world = open();
    await page.getByRole('radio', { name: /On every site/ }).click();
    document.querySelector<HTMLElement>('button.main')?.click();
    expect(world.calls.map(([call]) => call)).toEqual(['askAccess']);
  });
});
