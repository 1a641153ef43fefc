import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../parts/page-styles.ts';
import '../../src/pages/popup/popup.css';
import '../../src/pages/annotate/form.css';
import german from '../../public/_locales/de/messages.json';
import spanish from '../../public/_locales/es/messages.json';
import french from '../../public/_locales/fr/messages.json';
import type { PageState } from '../../src/messaging/contract.ts';
import { Popup } from '../../src/pages/popup/popup.tsx';
import { setWords } from '../../src/parts/words.ts';
import { makeForm } from '../fixtures/annotations.ts';
import { englishWords } from '../parts/english-words.ts';
import { annotation, report, statement } from '../parts/gallery/example-report.ts';
import { deskRows } from './desk/desk-world.ts';
import { fakeWorld } from './fake-world.ts';

const many = report(
  Array.from({ length: 20 }, (_, at) => statement(`m${at}`, `Statement ${at} of many`, 'Odile Marsh')),
);
const { url } = many.facts;
const read: PageState = { is: 'read', host: 'callowcourier.example', siteOn: true, report: many };
const ready = { id: 'd', at: '2026-11-22T14:35:00Z', form: makeForm({ page: url }) };

beforeEach(async () => {
  setWords(englishWords);
  document.documentElement.lang = 'en';
  await page.viewport(360, 600);
});
afterEach(() => {
  render(null, document.body);
  scrollTo(0, 0);
});

function open(given: Parameters<typeof fakeWorld>[0] = {}) {
  const world = fakeWorld({ state: read, ...given });
  render(<Popup world={world} />, document.body);
  return (name: string) => world.calls.filter(([call]) => call === name).map(([, request]) => request);
}
const seen = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();

test('a form opened from far down the list shows the statement that it is about', async () => {
  open();
  await seen('Statement 0 of many');
  await press(/^Annotate: Statement 18/);
  const summary = page.getByLabelText('Summary', { exact: true });
  await expect.element(summary).toHaveFocus();
  const head = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const foot = document.querySelector('.sticky')?.getBoundingClientRect().top ?? 0;
  expect(page.getByLabelText('Quotation').element().getBoundingClientRect().top).toBeGreaterThanOrEqual(head);
  expect(summary.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(foot);
});

test('what stands in the foot stays where it is when nothing is missing any more', async () => {
  open({ settings: { publisher: '' }, drafts: [{ ...ready, form: { ...ready.form, publisher: '' } }] });
  await seen('Missing: Sign as');
  const publish = page.getByRole('button', { name: 'Publish', exact: true });
  const before = publish.element().getBoundingClientRect().top;
  await page.getByLabelText('Sign as').fill('Fen Library');
  await seen('Nothing is missing.');
  // A page that was scrolled to its end stands at a whole pixel.
  expect(Math.abs(publish.element().getBoundingClientRect().top - before)).toBeLessThan(1);
});

const published = annotation('context', {}, { id: 'new' });
const publishing = { drafts: [ready], replies: { 'publish-draft': () => ({ published }) } };

test('what was just published can be retracted where it says so, and the reason is plain', async () => {
  const [row] = deskRows(1);
  if (!row) throw new Error('no row');
  const made = open({
    ...publishing,
    replies: { ...publishing.replies, 'act-on-annotations': () => ({ done: [row], refused: [] }) },
  });
  await press('Publish');
  await press('Retract');
  await seen('1 annotation retracted.');
  await seen('Reason: Published by mistake');
  expect(made('act-on-annotations')).toEqual([
    { ids: ['new'], act: { kind: 'retract' }, reason: 'Published by mistake' },
  ]);
  expect(page.getByRole('button', { name: 'Retract', exact: true }).elements()).toEqual([]);
  // The page in front is asked again: its mark is another now.
  expect(made('get-page').length + made('read-page').length).toBeGreaterThan(2);
});

test('the list says that it is retracted once the page that is slow has asked again', async () => {
  const [row] = deskRows(1);
  if (!row) throw new Error('no row');
  let asked = 0;
  let retracted = false;
  const shows = (one: typeof published): PageState => ({
    ...read,
    report: report([statement('m', 'words', null, one)]),
  });
  const back = { ...published, retracted: { at: '2026-11-22T14:40:00Z', reason: 'Published by mistake' } };
  open({
    ...publishing,
    replies: {
      ...publishing.replies,
      'read-page': () => shows(asked > 3 ? back : published),
      'act-on-annotations': () => {
        retracted = true;
        return { done: [row], refused: [] };
      },
      'get-page': () => {
        if (!retracted || asked++ < 3) return shows(published);
        return shows(back);
      },
    },
  });
  await press('Publish');
  await press('Retract');
  await seen(/1\sretracted/);
});

test.each([
  ['is not taken', () => ({ done: [], refused: [{ id: 'new', why: 'not-own' as const }] })],
  [
    'gets no answer',
    () => {
      throw new Error('gone');
    },
  ],
])('a retraction that %s is not said to be done', async (_, reply) => {
  open({ ...publishing, replies: { ...publishing.replies, 'act-on-annotations': reply } });
  await press('Publish');
  await press('Retract');
  await seen(/Nothing was changed|not done|Try it again/i);
  expect(document.body.textContent).not.toContain('1 annotation retracted');
});

test.each([
  ['German', german],
  ['French', french],
  ['Spanish', spanish],
])('the ways on below the list stand in one line of 360 px in %s', async (_, texts) => {
  const messages: Readonly<Record<string, { readonly message: string } | undefined>> = texts;
  setWords({ ...englishWords, message: (name) => messages[name]?.message });
  open();
  await seen('Statement 0 of many');
  const tops = [...document.querySelectorAll('.foot button')].map((one) => one.getBoundingClientRect().top);
  expect(tops.length).toBeGreaterThan(4);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8);
});

test('a source that is added is filled in next, and one that is removed leaves the one before it', async () => {
  open({ drafts: [ready] });
  const link = (index: number) => page.getByRole('group', { name: `Source ${index}` }).getByLabelText('Link');
  await expect.element(link(1)).toBeVisible();
  await press('Add a source');
  await expect.element(link(2)).toHaveFocus();
  await press('Add a source');
  await expect.element(link(3)).toHaveFocus();
  await press('Remove source 3');
  await expect.element(link(2)).toHaveFocus();
});
