import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { foldEvents } from '../../../src/core/log/fold-events.ts';
import type { LogEvent } from '../../../src/core/model/event.ts';
import type { DeskRow, FullHistory } from '../../../src/messaging/desk-calls.ts';
import { setWords } from '../../../src/parts/words.ts';
import { englishWords } from '../../parts/english-words.ts';
import { deskRows, fullHistory, historyEvents, restoredHistory } from './desk-world.ts';
import { openDesk } from './open-desk.tsx';

beforeEach(async () => {
  setWords(englishWords);
  await page.viewport(1180, 800);
});
afterEach(() => render(null, document.body));

const first = `${'0'.repeat(63)}1`;
const found = () => page.getByText(/^[\d,]+ annotations?$/);
const [one, ...others] = deskRows(40) as [DeskRow, ...DeskRow[]];
const published: DeskRow = {
  ...one,
  id: 'f'.repeat(64),
  words: 'The roof of the mill leaks.',
  changedAt: '2026-11-23T09:00:00.000Z',
};
/** A desk whose worker has other rows after a while. */
function changing() {
  let rows = [one, ...others];
  return {
    replies: {
      'list-rows': () => ({ rows, next: null }),
      'get-rows': ({ ids }: { ids: readonly string[] }) => rows.filter(({ id }) => ids.includes(id)),
    },
    become: (now: readonly DeskRow[]) => {
      rows = [...now] as typeof rows;
    },
  };
}

test('what is published on another page stands in the table, and search, choice and place stay', async () => {
  const { replies, become } = changing();
  const { world } = openDesk('annotations', { replies });
  await page.getByRole('searchbox').fill('roof');
  const box = page.getByRole('checkbox', { name: /^Select: / }).last();
  await box.click();
  await expect.element(page.getByText('1 selected')).toBeVisible();
  const before = document.querySelectorAll('tbody .q').length;
  become([...others, one, published]);
  world.tell([published.id]);
  await expect.element(page.getByRole('link', { name: published.words })).toBeVisible();
  expect(document.querySelectorAll('tbody .q')).toHaveLength(before + 1);
  await expect.element(page.getByRole('searchbox')).toHaveValue('roof');
  await expect.element(page.getByText('1 selected')).toBeVisible();
  expect(document.querySelectorAll('tbody input:checked')).toHaveLength(1);
});

test('the rows that are read stay where they are when one comes before them', async () => {
  const { replies, become } = changing();
  const { world } = openDesk('annotations', { replies });
  await expect.element(found()).toHaveTextContent('40 annotations');
  scrollTo(0, 900);
  await expect.poll(() => document.querySelector('tbody[aria-hidden]')).not.toBeNull();
  const rowAt = () => document.elementFromPoint(400, 400)?.closest('tr')?.querySelector('.q')?.textContent;
  await new Promise((resolve) => setTimeout(resolve, 200));
  const read = rowAt();
  become([...others, one, published]);
  world.tell([published.id]);
  await expect.element(found()).toHaveTextContent('41 annotations');
  await expect.poll(rowAt).toBe(read);
});

test('after many changed elsewhere the old rows stand until the new ones are there', async () => {
  const { replies, become } = changing();
  const { world } = openDesk('annotations', { replies });
  await expect.element(found()).toHaveTextContent('40 annotations');
  become([published]);
  const seen: string[] = [];
  const watch = new MutationObserver(() => seen.push(found().elements()[0]?.textContent ?? ''));
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  world.tell(null);
  await expect.element(found()).toHaveTextContent('1 annotation');
  watch.disconnect();
  expect(seen.filter((text) => text !== '40 annotations' && text !== '1 annotation')).toEqual([]);
});

test('the open annotation shows what another page did to it; a form that is open is left alone until it is closed', async () => {
  let full: FullHistory = fullHistory(false, true);
  const { world, called } = openDesk(`annotation/${first}`, { replies: { 'get-annotation': () => full } });
  const [publish] = historyEvents();
  if (!publish) throw new Error('it begins with a publish event');
  const retract = (reason: string): LogEvent => ({
    ...publish,
    id: 'e'.repeat(64),
    annotation: first,
    kind: 'retract',
    previous: full.annotation.heads,
    at: '2026-11-23T09:00:00.000Z',
    body: { reason },
  });
  const change = (reason: string) => {
    const events = [...full.events, retract(reason)];
    const annotation = foldEvents(events);
    if (annotation) full = { ...full, annotation, events };
    world.tell([first]);
  };
  await expect.element(page.getByText('Reason: Budget annex received.', { exact: true })).toBeVisible();
  location.hash = `#annotation/${first}/edit`;
  await page.getByLabelText('Reason for the change').fill('Half typed');
  const asked = called('get-annotation').length;
  change('Wrong year.');
  await expect.element(page.getByLabelText('Reason for the change')).toHaveValue('Half typed');
  expect(called('get-annotation')).toHaveLength(asked);
  location.hash = `#annotation/${first}`;
  await expect.element(page.getByText('Reason: Wrong year.', { exact: true })).toBeVisible();
});

test('a newer version that was asked for before the form was opened, and comes after, is not passed over by it', async () => {
  const newer = restoredHistory();
  let late: (full: FullHistory) => void = () => undefined;
  const replies = [fullHistory(false, true), new Promise<FullHistory>((resolve) => (late = resolve)), newer];
  const { world, called } = openDesk(`annotation/${first}`, {
    replies: {
      'get-annotation': () => replies.shift() ?? newer,
      'revise-annotation': () => ({ not: 'changed-meanwhile' }),
    },
  });
  await expect.element(page.getByText('Reason: Budget annex received.', { exact: true })).toBeVisible();
  world.tell([first]);
  location.hash = `#annotation/${first}/edit`;
  await page.getByLabelText('Reason for the change').fill('Half typed');
  late(newer);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect
    .poll(() => called('revise-annotation'))
    .toMatchObject([{ heads: fullHistory(false, true).annotation.heads }]);
});
