import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../parts/page-styles.ts';
import type { Tried } from '../../src/core/model/tried.ts';
import type { PageState } from '../../src/messaging/contract.ts';
import type { ImportProgress } from '../../src/messaging/import-calls.ts';
import { Popup } from '../../src/pages/popup/popup.tsx';
import { setWords } from '../../src/parts/words.ts';
import { englishWords } from '../parts/english-words.ts';
import { exampleEntries } from '../parts/gallery/example-entries.ts';
import { reason, report } from '../parts/gallery/example-report.ts';
import { fakeWorld } from './fake-world.ts';

const { contested, citation, none } = exampleEntries;
const all = report([contested, citation, none]);
const read: PageState = { is: 'read', host: 'callowcourier.example', siteOn: true, report: all };

beforeEach(async () => {
  setWords(englishWords);
  await page.viewport(360, 640);
});
afterEach(() => render(null, document.body));

function open(given: Parameters<typeof fakeWorld>[0] = {}) {
  const world = fakeWorld({ state: read, ...given });
  render(<Popup world={world} />, document.body);
  return (name: string) => world.calls.filter(([call]) => call === name).map(([, request]) => request);
}
const seen = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const field = (label: string) => page.getByLabelText(label, { exact: true });
const annotate = async () => {
  await seen('Contested');
  await press(/^Annotate: Night ridership/);
};

describe('a statement that is annotated already', () => {
  test('what is known of it stands above the form, with the way to the desk', async () => {
    const made = open();
    await annotate();
    await seen('What is known of these words');
    await press(/^Open at the desk: annotation by/);
    const [first] = contested.findings;
    expect(made('openDesk')).toEqual([`annotation/${first?.annotation.id}`]);
  });
});

describe('a statement that was read wrongly', () => {
  test('the right speaker is kept for these words, and that can be undone', async () => {
    const made = open({ replies: { 'save-correction': () => ({ at: '' }), 'undo-correction': () => null } });
    await annotate();
    expect(page.getByRole('button', { name: 'Keep the correction' }).elements()).toEqual([]);
    await field('Who is speaking').fill('Tomas Ekerle');
    await press('Keep the correction');
    await seen('The correction is kept.');
    const { exact } = contested.seen.selector;
    expect(made('save-correction')).toEqual([{ exact, speaker: 'Tomas Ekerle', words: null }]);
    await press('Undo');
    await expect.poll(() => made('undo-correction')).toEqual([{ exact }]);
  });
});

describe('the wording of a summary', () => {
  test('a word that judges the speaker is remarked on, and nothing is blocked', async () => {
    open();
    await annotate();
    await field('Summary').fill('An outrageous claim.');
    await seen(/“outrageous” judges the speaker/);
    await seen('Missing: Sources');
  });

  test('the source’s words are compared as they are typed', async () => {
    open();
    await annotate();
    await page.getByLabelText('Primary source: its own words').click();
    await page
      .getByLabelText('The source’s own words')
      .fill(contested.seen.selector.exact.replace('by half', 'by a third'));
    await expect.poll(() => document.querySelector('.srcbox .cmp')?.textContent).toMatch(/third/);
  });
});

describe('trying an annotation', () => {
  const tried = (exact: string, level: Tried['level']): Tried => ({
    statement: { exact, sentence: exact, speaker: 'Ruth Amsell', lang: 'en' },
    level,
    reason,
  });
  const match = tried('Night ridership fell by half.', 'match');
  const near = tried('Day ridership fell by half.', 'related');

  test('says what would be marked on the open pages and why, and keeps a near-miss', async () => {
    let nearMisses: Tried[] = [];
    const made = open({
      replies: {
        'try-annotation': () => ({
          pages: [{ url: all.facts.url, title: 'The ferry', statements: 14, tried: [match, near] }],
          nearMisses,
        }),
        'keep-near-miss': () => {
          nearMisses = [near];
          return null;
        },
      },
    });
    await annotate();
    await press('Try it');
    await seen('1 of 14 statements would be marked.');
    await seen('Only listed as related');
    await page.getByText('Why?').first().click();
    await seen('Agree');
    await page.getByRole('button', { name: 'Keep as a near-miss' }).last().click();
    await seen('1 near-miss kept');
    expect(made('keep-near-miss')).toEqual([{ statement: near.statement }]);
  });
});

describe('a page with a fact-check in its markup', () => {
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://desk.example/bridge',
    datePublished: '2026-03-01',
    claimReviewed: 'The bridge was closed for nine weeks.',
    author: { '@type': 'Organization', name: 'Harbour Fact Desk', url: 'https://desk.example' },
    reviewRating: { '@type': 'Rating', alternateName: 'Half true' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
  const progress: ImportProgress = {
    job: 'job-1',
    name: all.facts.url,
    format: 'claimreview',
    startedAt: '2026-11-22T14:40:00.000Z',
    state: 'ready',
    parts: 1,
    counts: { new: 1, changed: 0, unchanged: 0, refused: 0 },
    cautions: [],
    done: 0,
    hostsAsked: [],
  };

  test('it is offered with its publisher and licence, and kept when asked for', async () => {
    const made = open({
      reviews: [JSON.stringify(review)],
      replies: {
        'begin-import': () => progress,
        'stage-import': () => progress,
        'run-import': () => ({ ...progress, state: 'done', done: 1 }),
        'forget-import': () => null,
      },
    });
    await seen('This page carries a fact-check that can be kept; it names Harbour Fact Desk as the publisher.');
    await seen(/The address it gives is on another site: desk\.example\/bridge\./);
    await seen(/Licence: https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/\./);
    expect(made('begin-import')).toEqual([]);
    await press('Keep it');
    await seen('Kept, under its publisher’s name.');
    expect(made('stage-import')).toMatchObject([
      { taken: [{ annotation: { claim: { text: 'The bridge was closed for nine weeks.' } } }], last: true },
    ]);
  });

  test.each([
    ['of its own site may change what is kept of it already', 'https://www.callowcourier.example/check', 'revise'],
    ['that stands under another site’s address changes nothing that is kept from there', review.url, 'keep'],
  ])('one %s', async (_, url, changed) => {
    const made = open({
      reviews: [JSON.stringify({ ...review, url })],
      replies: {
        'begin-import': () => progress,
        'stage-import': () => progress,
        'run-import': () => ({ ...progress, state: 'done' }),
        'forget-import': () => null,
      },
    });
    await press('Keep it');
    await expect.poll(() => made('run-import')).toMatchObject([{ changed }]);
  });

  const none = { new: 0, changed: 0, unchanged: 1, refused: 0 };
  test.each([
    ['what is kept already', none, review.url, false],
    ['what another site gives of something kept from elsewhere', { ...none, changed: 1 }, review.url, false],
    ['what its own site changed', { ...none, changed: 1 }, 'https://www.callowcourier.example/check', true],
  ])('%s is offered only where that would do something', async (_, counts, url, offered) => {
    const made = open({
      reviews: [JSON.stringify({ ...review, url })],
      replies: { 'judge-records': () => counts },
    });
    await expect.poll(() => made('judge-records')).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(document.body.textContent?.includes('Keep it')).toBe(offered);
  });

  test('on its own site the address is left out', async () => {
    open({ reviews: [JSON.stringify({ ...review, url: 'https://www.callowcourier.example/check' })] });
    await seen(/it names Harbour Fact Desk/);
    expect(document.body.textContent).not.toContain('another site');
  });

  test('markup that cannot be read offers nothing', async () => {
    open({ reviews: ['{"@type":"ClaimReview"'] });
    await seen('Contested');
    expect(document.body.textContent).not.toContain('fact-check');
  });
});
