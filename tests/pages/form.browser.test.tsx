import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../parts/page-styles.ts';
import '../../src/pages/popup/popup.css';
import '../../src/pages/annotate/form.css';
import type { Tried } from '../../src/core/model/tried.ts';
import type { PageState } from '../../src/messaging/contract.ts';
import { Popup } from '../../src/pages/popup/popup.tsx';
import { Card } from '../../src/parts/card.tsx';
import { toCardView } from '../../src/parts/card-view.ts';
import { setWords } from '../../src/parts/words.ts';
import { makeForm } from '../fixtures/annotations.ts';
import { englishWords } from '../parts/english-words.ts';
import { exampleEntries } from '../parts/gallery/example-entries.ts';
import { annotation, reason, report, statement } from '../parts/gallery/example-report.ts';
import { deskRows } from './desk/desk-world.ts';
import { fakeWorld } from './fake-world.ts';

const { contested, citation, none, related } = exampleEntries;
const all = report([contested, citation, none, related]);
const host = 'callowcourier.example';
const read: PageState = { is: 'read', host, siteOn: true, report: all };
const { url } = all.facts;
const selected = (exact: string) => ({ facts: all.facts, selector: { exact, prefix: 'a ', suffix: ' b' } });
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
const field = (label: string) => page.getByLabelText(label, { exact: true });
const text = () => document.body.textContent ?? '';
/** Between the head and the foot that stay. */
function inView(element: Element | null | undefined): boolean {
  if (!element) return false;
  const { top, bottom } = element.getBoundingClientRect();
  const head = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const foot = document.querySelector('.sticky, .foot')?.getBoundingClientRect().top ?? innerHeight;
  return top >= head - 1 && Math.min(bottom, top + 60) <= foot + 1;
}

test('a citation that is annotated stands by its name above an empty quotation, which it does not need', async () => {
  open();
  await press('Annotate: Ordinance 2024-18, section 6(b)');
  await seen('The annotation is about this citation, wherever it stands: it needs no quotation.');
  expect(document.querySelector('.about')?.textContent).toContain('Ordinance 2024-18, section 6(b)');
  await field('Quotation').fill('It may not cut the boat.');
  expect(document.querySelector('.about')?.textContent).toContain('Ordinance 2024-18, section 6(b)');
  await press('Preview');
  expect(document.querySelector('.preview')?.textContent).toContain('It may not cut the boat.');
});

test('a statement that is annotated is about itself alone', async () => {
  open({ drafts: [ready] });
  await expect.element(field('Summary')).toBeVisible();
  expect(document.querySelector('.about')).toBeNull();
});

test('a link typed without its https:// is completed as the field is left, and a title found late leaves what was typed', async () => {
  let found: (title: { title: string; site: string }) => void = () => undefined;
  const asked: string[] = [];
  const calls = open({
    selection: selected('The ferry carried half as many people'),
    titleAt: (url) => {
      asked.push(url);
      return new Promise((resolve) => {
        found = resolve;
      });
    },
  });
  await press('Annotate');
  await field('Link').fill('accounts.example/2025');
  await field('Title').fill('Typed by hand');
  await expect.element(field('Link')).toHaveValue('https://accounts.example/2025');
  found({ title: 'Accounts', site: 'accounts.example' });
  await expect.element(field('Published by')).toHaveValue('accounts.example');
  await expect.element(field('Title')).toHaveValue('Typed by hand');
  expect(asked).toEqual(['https://accounts.example/2025']);
  await expect
    .poll(() => calls('save-draft').at(-1))
    .toMatchObject({ form: { sources: [{ url: 'https://accounts.example/2025', title: 'Typed by hand' }] } });
});

describe('words that the page will not mark', () => {
  const remark = /stand in no quotation or citation that was found on this page/;
  test.each([
    ['a sentence that nobody says', 'The ferry turned round at four in the morning', true],
    ['a part of a statement', 'fallen by half since 2019', false],
    ['a statement with the sentence around it', `${contested.seen.selector.exact} She sat down.`, false],
    ['a few words that a statement has in another order', 'half by fallen', true],
  ])('%s', async (_, words, outside) => {
    open({ selection: selected(words) });
    await seen('Contested');
    await press('Annotate');
    await expect.element(field('Quotation')).toHaveValue(words);
    expect(remark.test(text())).toBe(outside);
    const described = document.querySelector('#quotation')?.getAttribute('aria-describedby');
    expect(described).toBe(outside ? 'quotation-hint' : null);
    // It blocks nothing.
    expect(document.querySelector('#quotation')?.getAttribute('aria-invalid')).toBe('false');
  });

  test('the remark follows the typing', async () => {
    open({ selection: selected('The ferry turned round at four') });
    await seen('Contested');
    await press('Annotate');
    await seen(remark);
    await field('Quotation').fill(none.seen.selector.exact);
    await expect.poll(text).not.toMatch(remark);
  });

  test('a citation of the page has none, and a law’s part is its law’s', async () => {
    open();
    await press(/^Annotate: Ordinance/);
    await seen('Missing: Summary, Sources');
    expect(text()).not.toMatch(remark);
  });

  test('a page that was not read says so', async () => {
    open({ state: { is: 'not-article', host, siteOn: true }, selection: selected('Any words at all') });
    await seen('This is not an article.');
    await press('Annotate');
    await seen('Obelus has not read this page: nothing will be marked here.');
  });

  const publishedOf = (words: string) =>
    annotation('context', {
      claim: { text: words, variants: [], speaker: 'Ruth Amsell', saidOn: null },
      target: { url, selector: selected(words).selector },
    });
  const tried = (level: Tried['level']): Tried => ({
    statement: { exact: 'x', sentence: 'x', speaker: null, lang: 'en' },
    level,
    reason,
  });
  test.each([
    ['in no statement', 'The ferry turned round at four', null, /Nothing on this page is marked: .*stand in none\./],
    [
      'not close enough',
      'fallen by half since 2019',
      [],
      /Nothing on this page is marked: no statement .* close enough/,
    ],
    ['marked by a page that is slow to ask again', 'fallen by half', [tried('match')], /It marks 1 place on this page/],
  ])('after publishing: %s', async (_, words, found, said) => {
    open({
      drafts: [ready],
      replies: {
        'publish-draft': () => ({ published: publishedOf(words) }),
        ...(found && {
          'try-annotation': () => ({ pages: [{ url, title: '', statements: 2, tried: found }], nearMisses: [] }),
        }),
      },
    });
    await press('Publish');
    await seen('Published.');
    await seen(said);
  });
});

describe('what is missing', () => {
  test('is named by the fields’ own names, and Publish is black only when nothing is', async () => {
    open({ settings: { publisher: '' } });
    await press(/^Annotate: Night ridership/);
    const publish = page.getByRole('button', { name: 'Publish' });
    await seen('Missing: Summary, Sources, Sign as');
    await field('Link').fill('https://transport.example/counts');
    await seen('Missing: Summary, Sign as');
    await expect.element(publish).not.toHaveClass('main');
    await expect.element(publish).toHaveAccessibleDescription('Missing: Summary, Sign as');
    await field('Summary').fill('The office counted 31 % fewer.');
    await seen('Missing: Sign as');
    await field('Sign as').fill('Fen Library');
    await expect.element(publish).toHaveClass('main');
    expect(document.querySelector('#missing')?.textContent).toBe('Nothing is missing.');
  });

  test('by keyboard, Publish leads to the first missing field, which says it and is seen', async () => {
    const made = open({ settings: { publisher: '' } });
    await press(/^Annotate: Night ridership/);
    await field('Summary').fill('The office counted 31 % fewer.');
    await field('Link').fill('https://transport.example/counts');
    scrollTo(0, 0);
    page.getByRole('button', { name: 'Publish' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.id).toBe('publisher');
    await expect.poll(() => inView(document.querySelector('#publisher'))).toBe(true);
    await expect.poll(() => inView(document.querySelector('#publisher-problem'))).toBe(true);
    expect(made('publish-draft')).toEqual([]);
  });

  test('a wrong address is named as not right yet', async () => {
    open({
      drafts: [
        {
          ...ready,
          form: makeForm({ page: url, sources: makeForm().sources.map((source) => ({ ...source, url: 'x' })) }),
        },
      ],
    });
    await seen('Not right yet: Link');
  });
});

describe('what a press adds elsewhere', () => {
  test('the preview comes into view with the focus at its title', async () => {
    open({ drafts: [ready] });
    await press('Preview');
    const title = page.getByRole('heading', { name: 'Preview: the reader’s card' });
    await expect.element(title).toHaveFocus();
    await expect.poll(() => inView(title.element())).toBe(true);
  });

  test('what was tried comes into view, the answer too', async () => {
    const near: Tried = {
      statement: { exact: 'Vans cost less.', sentence: 'x', speaker: null, lang: 'en' },
      level: 'none',
      reason,
    };
    open({
      drafts: [ready],
      replies: {
        'try-annotation': () => ({
          pages: [{ url, title: 'The ferry', statements: 23, tried: [near] }],
          nearMisses: [],
        }),
      },
    });
    await press('Try it');
    await expect.element(page.getByRole('heading', { name: 'Try it' })).toHaveFocus();
    await seen('0 of 23 statements would be marked.');
    await seen('Nearest, not marked');
    await seen('The words are not close enough.');
    await expect.poll(() => inView(page.getByText('0 of 23 statements would be marked.').element())).toBe(true);
  });

  test('where no statement has the words it says so; a match is kept as what should not be marked', async () => {
    const match: Tried = {
      statement: { exact: 'Half.', sentence: 'x', speaker: null, lang: 'en' },
      level: 'match',
      reason,
    };
    const made = open({
      drafts: [ready],
      replies: {
        'try-annotation': () => ({
          pages: [
            { url, title: 'The ferry', statements: 3, tried: [match] },
            { url: `${url}/2`, title: 'The school', statements: 5, tried: [] },
          ],
          nearMisses: [],
        }),
        'keep-near-miss': () => null,
      },
    });
    await press('Try it');
    await seen('No statement found here has these words.');
    await press(/^Should not be marked: keep as a near-miss/);
    await expect.poll(() => made('keep-near-miss')).toEqual([{ statement: match.statement }]);
    expect(page.getByRole('button', { name: /^Keep as a near-miss/ }).elements()).toEqual([]);
  });

  test('what became of it stands in view above the list, with the focus', async () => {
    const published = annotation('context', {}, { id: 'new' });
    const many = report(Array.from({ length: 12 }, (_, at) => statement(`m${at}`, `words ${at}`, null, published)));
    open({ state: { ...read, report: many }, drafts: [ready], replies: { 'publish-draft': () => ({ published }) } });
    await seen('Your draft is back.');
    scrollTo(0, document.documentElement.scrollHeight);
    await press('Publish');
    await seen('It marks 12 places on this page.');
    const told = page.getByText('It marks 12 places on this page.').element();
    await expect.poll(() => document.activeElement?.contains(told)).toBe(true);
    expect(inView(told)).toBe(true);
  });

  test('the correction is offered below who is speaking', async () => {
    open();
    await press(/^Annotate: Night ridership/);
    await field('Who is speaking').fill('Tomas Ekerle');
    await seen('Keep the correction');
    const offer = page.getByRole('button', { name: 'Keep the correction' }).element();
    const speaker = field('Who is speaking').element();
    expect(speaker.compareDocumentPosition(offer) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    const status = field('Status').element();
    expect(offer.compareDocumentPosition(status) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });
});

describe('the wheel over a card', () => {
  const spin = async (over: Element) => {
    const { left, top } = over.getBoundingClientRect();
    await userEvent.hover(over, { position: { x: 40, y: 40 } });
    expect(document.elementFromPoint(left + 40, top + 40)?.closest('.card')).not.toBeNull();
    await userEvent.wheel(over, { delta: { y: -300 } });
  };
  test('scrolls the form on over the preview', async () => {
    open({ drafts: [ready] });
    await press('Preview');
    await expect.element(page.getByRole('heading', { name: 'Preview: the reader’s card' })).toHaveFocus();
    const before = scrollY;
    expect(before).toBeGreaterThan(300);
    const body = document.querySelector('.preview .card-body');
    if (!body) throw new Error('there is no card');
    await spin(body);
    await expect.poll(() => scrollY).toBeLessThan(before);
  });

  test('stays in the card beside an article', () => {
    const view = toCardView(contested, { report: all, today: '2026-11-22' });
    render(<Card view={view} on={{}} role="dialog" />, document.body);
    const body = document.querySelector('.card-body');
    expect(body && getComputedStyle(body).overscrollBehaviorY).toBe('contain');
  });
});

describe('words that one has annotated oneself', () => {
  const [first] = contested.findings;
  const rows = (from: 'own' | 'signed') => () =>
    deskRows(1).map((row) => ({ ...row, id: first?.annotation.id ?? '', from }));

  test('are edited at the desk first, and annotated anew on purpose', async () => {
    const made = open({ replies: { 'get-rows': rows('own') } });
    await press(/^Annotate: Night ridership/);
    await seen('You have annotated these words');
    await expect.element(page.getByRole('button', { name: /^Edit: annotation by/ })).toHaveFocus();
    await press(/^Edit: annotation by/);
    expect(made('openDesk')).toEqual([`annotation/${first?.annotation.id}/edit`]);
    await press('Annotate anew');
    await expect.element(field('Quotation')).toHaveValue(contested.seen.selector.exact);
    await expect.poll(() => document.activeElement?.id).toBe('summary');
  });

  test('somebody else’s annotation opens the form at once', async () => {
    open({ replies: { 'get-rows': rows('signed') } });
    await press(/^Annotate: Night ridership/);
    await expect.element(field('Quotation')).toHaveValue(contested.seen.selector.exact);
    expect(text()).not.toContain('You have annotated these words');
  });

  test('a second annotation that was begun goes on', async () => {
    const form = makeForm({ page: url, selector: contested.seen.selector, summary: 'Begun' });
    open({ drafts: [{ id: 'd', at: '2026-11-20T14:35:00Z', form }], replies: { 'get-rows': rows('own') } });
    await press(/^Annotate: Night ridership/);
    await expect.element(field('Summary')).toHaveValue('Begun');
  });

  test('a change that waits at the desk is no draft of a new annotation', async () => {
    const form = makeForm({ page: url, selector: contested.seen.selector, summary: 'Changed', reason: '' });
    open({ drafts: [{ id: 'revise:x', at: '2026-11-22T14:35:00Z', form }], replies: { 'get-rows': rows('own') } });
    await press(/^Annotate: Night ridership/);
    await seen('You have annotated these words');
    expect(text()).not.toContain('Your draft is back.');
  });
});

describe('what the popup says of itself', () => {
  test('what is not checked is counted once, and an annotation that comes near is said at its statement', async () => {
    open();
    await expect.poll(() => text().replaceAll('\u00a0', ' ')).toContain('1 with context, 2 not checked.');
    const group = page.getByRole('region', { name: 'Not checked 2' });
    await expect.element(group.getByText('1 related annotation, not the same statement')).toBeVisible();
    expect(group.element().querySelectorAll('.item')).toHaveLength(2);
  });

  test('the list leads to the desk', async () => {
    const made = open();
    await seen('Contested');
    await press('Desk');
    expect(made('openDesk')).toEqual([null]);
  });

  test('the day that is the page’s own is said to be, until it is changed', async () => {
    open();
    await press(/^Annotate: Night ridership/);
    await seen('The page’s own date. Change it if it was said earlier.');
    await field('Said on').fill('2026-03-01');
    await expect.poll(text).not.toContain('The page’s own date.');
  });
});
