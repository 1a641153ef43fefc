import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setWords } from '../../../src/parts/words.ts';
import { englishWords } from '../../parts/english-words.ts';
import { openDesk } from './open-desk.tsx';

beforeEach(async () => {
  setWords(englishWords);
  await page.viewport(1180, 800);
});
afterEach(() => render(null, document.body));

const first = `${'0'.repeat(63)}1`;

test('a change to what is published is counted among the drafts as it is kept', async () => {
  openDesk(`annotation/${first}/edit`);
  const drafts = page.getByRole('link', { name: /^Drafts/ });
  await expect.element(drafts).not.toHaveTextContent('1');
  await page.getByLabelText('Summary').fill('The office counted 31 % fewer.');
  await expect.element(drafts).toHaveTextContent('1');
});

test('who types elsewhere as soon as it is drawn is not called back to its first field', async () => {
  openDesk(`annotation/${first}`);
  await expect.element(page.getByRole('link', { name: 'Edit', exact: true })).toBeVisible();
  const drawn = new MutationObserver(() => {
    const summary = document.querySelector<HTMLElement>('#summary');
    if (!summary) return;
    drawn.disconnect();
    summary.focus();
  });
  drawn.observe(document.body, { childList: true, subtree: true });
  location.hash = `#annotation/${first}/edit`;
  await expect.element(page.getByLabelText('Summary')).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(document.activeElement?.id).toBe('summary');
});

test('the card beside it is that of a published annotation, changed today', async () => {
  openDesk(`annotation/${first}/edit`);
  const card = page.getByRole('group', { name: 'Preview' });
  await expect.element(card).toBeVisible();
  await expect.element(card).not.toHaveTextContent('not yet published');
  await expect.element(card).toHaveTextContent('22 Nov 2026');
});

test('the card of what is published is no preview', async () => {
  openDesk(`annotation/${first}`);
  const card = page.getByRole('group', { name: 'Annotation', exact: true });
  await expect.element(card).toBeVisible();
  await expect.element(card).not.toHaveTextContent('Preview');
});

test('what is missing is named, the reason too', async () => {
  openDesk(`annotation/${first}/edit`);
  await page.getByLabelText('Summary').fill('');
  await expect.element(page.getByText('Missing: Reason for the change, Summary')).toBeVisible();
});
