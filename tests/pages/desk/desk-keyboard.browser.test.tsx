import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setWords } from '../../../src/parts/words.ts';
import { makeForm } from '../../fixtures/annotations.ts';
import { englishWords } from '../../parts/english-words.ts';
import { deskRows, fullHistory, keyHere } from './desk-world.ts';
import { openDesk } from './open-desk.tsx';

beforeEach(async () => {
  setWords(englishWords);
  await page.viewport(1180, 800);
});
afterEach(() => render(null, document.body));

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const label = (name: string) => page.getByLabelText(name, { exact: true });
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const ticks = () => page.getByRole('checkbox', { name: /^Select: / });
const press = (...keys: readonly string[]) => userEvent.keyboard(keys.map((key) => `{${key}}`).join(''));
const many = { replies: { 'list-rows': () => ({ rows: deskRows(400), next: null }) } };
const shortly = { timeout: 4000 };

describe('the table, by keyboard alone', () => {
  test('arrow keys walk its rows, also those that are not drawn yet', async () => {
    openDesk('annotations', many);
    await expect.element(ticks().first()).toBeVisible();
    ticks().first().element().focus();
    await press('ArrowDown');
    await expect.element(ticks().nth(1)).toHaveFocus();
    await press('End');
    await expect.poll(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('401');
    expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
    await press('ArrowUp');
    await expect.poll(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('400');
    await press('Home');
    await expect.poll(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('2');
  });

  test('what can be done to the ticked ones is two steps behind any row', async () => {
    openDesk('annotations', many);
    await expect.element(ticks().first()).toBeVisible();
    ticks().first().element().focus();
    await press('ArrowDown', 'Space');
    await press('Tab', 'Tab');
    await expect.element(button('Export')).toHaveFocus();
    await press('Shift>}{Tab}{Tab}{/Shift');
    await expect.element(ticks().nth(1)).toHaveFocus();
  });

  test('the row that was opened has the focus again when the list is back', async () => {
    openDesk('annotations', many);
    const links = page.getByRole('table').getByRole('link');
    await expect.element(links.first()).toBeVisible();
    links.first().element().focus();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
    await page.getByRole('main').getByRole('link', { name: 'Annotations' }).click();
    await expect.poll(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('4');
  });
});

describe('the focus is where the next thing is', () => {
  test('another place of the desk begins at its heading', async () => {
    openDesk('annotations', many);
    page
      .getByRole('navigation')
      .getByRole('link', { name: /^Review/ })
      .element()
      .focus();
    await press('Enter');
    await expect.element(heading('Review')).toHaveFocus();
  });

  test('what was done to many is told where the focus is', async () => {
    openDesk('annotations', { count: 12 });
    await expect.element(ticks().first()).toBeVisible();
    page.getByRole('checkbox', { name: 'Select all' }).element().focus();
    await press('Space');
    await expect.element(button('Retract …')).toBeVisible();
    button('Retract …').element().focus();
    await press('Enter');
    await expect.element(label('Reason')).toHaveFocus();
    await userEvent.keyboard('Twice the same.{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^\d+ annotations? retracted/);
  });

  test('nothing selected any more leads back to the heading', async () => {
    openDesk('annotations', many);
    await expect.element(ticks().first()).toBeVisible();
    ticks().first().element().focus();
    await press('Space');
    await expect.element(button('Clear')).toBeVisible();
    button('Clear').element().focus();
    await press('Enter');
    await expect.element(heading('Annotations')).toHaveFocus();
  });
});

describe('what was done is told', () => {
  test('a new publisher has a key, and no backup of it yet', async () => {
    openDesk('identity', { replies: { 'make-publisher': () => keyHere } });
    await expect.element(button(/^Back up the key/)).toBeVisible();
    button('New publisher').element().focus();
    await press('Enter');
    await expect.element(label('Name')).toHaveFocus();
    await userEvent.keyboard('Fen Library{Enter}');
    await expect.element(page.getByRole('status').getByText(/^The key of Fen Library is made/)).toBeVisible();
  });

  test('a draft that is published says so, where the focus is', async () => {
    const draft = { id: 'd', at: '2026-11-22T14:35:00Z', form: makeForm() };
    openDesk('drafts', {
      drafts: [draft],
      replies: { 'publish-draft': () => ({ published: fullHistory(false, true).annotation }) },
    });
    await page.getByRole('main').getByRole('listitem').getByRole('button').click();
    await expect.element(button('Publish')).toBeVisible();
    button('Publish').element().focus();
    await press('Enter');
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^Published\./);
  });
});

describe('one annotation', () => {
  const one = `annotation/${'0'.repeat(63)}1`;
  const focused = () => document.activeElement?.textContent ?? '';

  test('a change that is published is told, where the focus is', async () => {
    openDesk(`${one}/edit`);
    await expect.element(label('Reason for the change')).toHaveFocus();
    await userEvent.keyboard('Shorter.');
    button('Publish').element().focus();
    await press('Enter');
    await expect.poll(focused).toMatch(/^Published\./);
    await expect.element(page.getByRole('link', { name: 'Edit', exact: true })).toBeVisible();
  });

  test('a form that is left leads back to what it was about', async () => {
    openDesk(`${one}/edit`);
    await expect.element(label('Reason for the change')).toHaveFocus();
    button('Back to the annotation').element().focus();
    await press('Enter');
    await expect.element(heading(/Night ridership/)).toHaveFocus();
  });

  test('a retraction is told, where the focus is', async () => {
    openDesk(one);
    await expect.element(button('Retract …')).toBeVisible();
    button('Retract …').element().focus();
    await press('Enter');
    await expect.element(label('Reason')).toHaveFocus();
    await userEvent.keyboard('Twice the same.{Enter}');
    await expect.poll(focused).toMatch(/^1 annotation retracted\./);
  });

  test('the version that was kept of two is told, where the focus is', async () => {
    let ended = false;
    openDesk(one, {
      conflict: true,
      replies: {
        'get-annotation': () => fullHistory(!ended, true),
        'end-conflict': () => {
          ended = true;
          return { revised: { ...(deskRows(1)[0] ?? expect.fail()), conflict: false } };
        },
      },
    });
    const keep = button(/^Keep this version/).first();
    await expect.element(keep).toBeVisible();
    keep.element().focus();
    await press('Enter');
    await expect.poll(focused).toMatch(/^One of two versions was chosen\./);
  });
});

describe('what is not right yet has the focus', () => {
  test.each([
    ['in a new name', 'identity', 'New publisher', 'Make the key', 'Name'],
    ['in a backup', 'identity', /^Back up the key/, 'Back up the key', 'Passphrase'],
    ['of who may change it', `annotation/${'0'.repeat(63)}1`, 'Who may change …', 'Let them change it', 'Name'],
  ])('%s', async (_, place, opener, act, field) => {
    openDesk(place);
    await expect.element(button(opener)).toBeVisible();
    button(opener).element().focus();
    await press('Enter');
    const send = page.getByRole('main').getByRole('button', { name: act, exact: true });
    await expect.element(send).toBeVisible();
    send.element().focus();
    await press('Enter');
    await expect.element(label(field)).toHaveFocus();
  });
});

describe('Esc leaves a question', () => {
  test.each([
    ['of a new publisher', 'identity', 'New publisher', 'Name'],
    ['of another name', 'identity', /^Change name and link/, 'Name'],
    ['of a backup', 'identity', /^Back up the key/, 'Passphrase'],
    ['of a reply', `annotation/${'0'.repeat(63)}1`, 'Add a reply', 'Who answers'],
    ['of a retraction', `annotation/${'0'.repeat(63)}1`, 'Retract …', 'Reason'],
  ])('%s, back to what asked it', async (_, place, opener, field) => {
    openDesk(place, { replies: { 'make-publisher': () => keyHere } });
    await expect.element(button(opener)).toBeVisible();
    button(opener).element().focus();
    await press('Enter');
    await expect.element(label(field)).toHaveFocus();
    await press('Escape');
    await expect.element(button(opener), shortly).toHaveFocus();
  });
});
