import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../parts/page-styles.ts';
import type { PageState } from '../../src/messaging/contract.ts';
import { Popup } from '../../src/pages/popup/popup.tsx';
import { setWords } from '../../src/parts/words.ts';
import { makeForm } from '../fixtures/annotations.ts';
import { englishWords } from '../parts/english-words.ts';
import { exampleEntries } from '../parts/gallery/example-entries.ts';
import { annotation, report, statement } from '../parts/gallery/example-report.ts';
import { type FakeWorld, fakeWorld } from './fake-world.ts';

const host = 'callowcourier.example';
const { contested, citation, none } = exampleEntries;
const all = report([contested, citation, none]);
const read: PageState = { is: 'read', host, siteOn: true, report: all };

beforeEach(async () => {
  setWords(englishWords);
  document.documentElement.lang = 'en';
  await page.viewport(360, 600);
});
afterEach(() => render(null, document.body));

function open(given: Parameters<typeof fakeWorld>[0] = { state: read }): FakeWorld {
  const world = fakeWorld(given);
  render(<Popup world={world} />, document.body);
  return world;
}
const made = (world: FakeWorld, name: string) =>
  world.calls.filter(([call]) => call === name).map(([, request]) => request);
const seen = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const field = (label: string) => page.getByLabelText(label, { exact: true });

describe('the list', () => {
  test('by keyboard alone: Tab reaches it, arrows walk it, Enter goes to the place and closes', async () => {
    const world = open();
    await seen(/3 citations|citation explained/);
    for (let tabs = 0; tabs < 6 && !document.activeElement?.classList.contains('item'); tabs++)
      await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('data-key')).toBe('s1');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-key')).toBe('c1');
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-key')).toBe('s8');
    await userEvent.keyboard('{Home}{Enter}');
    await expect.poll(() => made(world, 'closeWindow')).toHaveLength(1);
    expect(made(world, 'show-mention')).toEqual([{ key: 's1', findings: contested.findings }]);
  });

  test('a place that is gone is said, and the popup stays', async () => {
    const world = open({ state: read, gone: true });
    await seen('Contested');
    await press(/Night ridership/);
    await seen('These words are no longer on the page.');
    expect(made(world, 'closeWindow')).toEqual([]);
  });

  test('a page that is being read is asked about until it was', async () => {
    let asked = 0;
    open({ replies: { 'get-page': () => (++asked < 3 ? { is: 'looking', host, siteOn: true } : read) } });
    await seen('Contested');
    expect(asked).toBe(3);
  });

  test('where none has an annotation it says what a reader can do, and only there', async () => {
    const world = open({ state: { is: 'read', host, siteOn: true, report: report([none, citation]) } });
    await seen('1 statement, not annotated yet.');
    await seen('To see more, add a publisher’s file.');
    await press('Open a file');
    expect(made(world, 'openDesk')).toEqual(['import']);
    render(null, document.body);
    open();
    await seen('Contested');
    expect(document.body.textContent).not.toContain('To see more');
  });

  test('in a private window it says what is kept, and only there', async () => {
    open({ state: read, isPrivate: true });
    await seen('Private window: nothing of what you read here is kept.');
    render(null, document.body);
    open();
    await seen('Contested');
    expect(document.body.textContent).not.toContain('Private window');
  });

  test('a worker that does not answer is said', async () => {
    open({
      replies: {
        'get-page': () => {
          throw new Error('gone');
        },
      },
    });
    await seen('Obelus did not answer.');
  });
});

describe('the site’s switch', () => {
  test('turning on asks for this site alone, in the click itself, then tells the worker', async () => {
    const world = open({ state: { is: 'off', host } });
    await press('Turn on for this site');
    await expect.poll(() => made(world, 'switch-site')).toEqual([{ host, on: true }]);
    expect(made(world, 'askAccess')).toEqual([[`*://*.${host}/*`]]);
  });

  test('a refusal changes nothing and is said', async () => {
    const world = open({ state: { is: 'off', host }, granted: false });
    await press('Turn on for this site');
    await seen('The browser did not give access. Nothing was changed.');
    expect(made(world, 'switch-site')).toEqual([]);
    await expect.element(page.getByRole('switch')).not.toBeChecked();
  });

  test('turning off asks for nothing', async () => {
    const world = open();
    await page.getByRole('switch').click();
    await expect.poll(() => made(world, 'switch-site')).toEqual([{ host, on: false }]);
    expect(made(world, 'askAccess')).toEqual([]);
  });

  test.each([
    ['Only this once', { is: 'off', host }],
    ['Read it anyway', { is: 'not-article', host, siteOn: true }],
  ] as const)('%s has the page read', async (label, state) => {
    const world = open({ state });
    await press(label);
    await expect.poll(() => made(world, 'read-page')).toEqual([{ tab: 7 }]);
  });

  test('pausing and resuming', async () => {
    const world = open();
    await press('Pause all');
    await expect
      .poll(() => made(world, 'change-settings'))
      .toEqual([{ change: { pausedSince: '2026-11-22T14:40:00.000Z' } }]);
    render(null, document.body);
    const paused = open({ state: { is: 'paused', host, since: '2026-11-22T09:12:00Z' } });
    await seen('Desk');
    expect(document.body.textContent).not.toContain('Pause all');
    await press('Resume');
    await expect.poll(() => made(paused, 'change-settings')).toEqual([{ change: { pausedSince: null } }]);
  });
});

describe('the form', () => {
  test('a statement comes prefilled, is kept as it is typed, and is published', async () => {
    const published = annotation('context', {}, { id: 'new' });
    let state: PageState = read;
    const world = open({
      replies: {
        'get-page': () => state,
        'publish-draft': () => {
          state = { ...read, report: report([statement('s1', 'words', null, published), citation, none]) };
          return { published };
        },
      },
    });
    await seen('Contested');
    await press(/^Annotate: Night ridership/);
    await expect.element(field('Quotation')).toHaveValue(contested.seen.selector.exact);
    await expect.element(field('Who is speaking')).toHaveValue('Ruth Amsell');
    await expect.element(field('Said on')).toHaveValue('2026-03-12');
    await seen('Missing: Summary, Sources');
    await field('Summary').fill('The office counted 31 % fewer.');
    await seen('Missing: Sources');
    await field('Link').fill('https://transport.example/counts');
    await expect.poll(() => made(world, 'save-draft')).not.toHaveLength(0);
    await seen(/Draft saved/);
    await press('Publish');
    await seen('Published.');
    await seen('It marks 1 place on this page.');
    expect(made(world, 'publish-draft')).toMatchObject([
      { id: 'draft-1', form: { summary: 'The office counted 31 % fewer.', page: all.facts.url } },
    ]);
    const saves = made(world, 'save-draft').length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(made(world, 'save-draft')).toHaveLength(saves);
  });

  test('the focus goes to what is to be typed, and back to the entry', async () => {
    open();
    await press(/^Annotate: Ordinance/);
    await expect.poll(() => document.activeElement?.id).toBe('summary');
    await press('Back to the list');
    await expect.poll(() => document.activeElement?.getAttribute('data-key')).toBe('c1');
  });

  test('nothing is kept of a form that nobody typed in', async () => {
    const world = open();
    await press(/^Annotate: Night ridership/);
    await seen('Quotation');
    await press('Back to the list');
    await seen('Contested');
    expect(made(world, 'save-draft')).toEqual([]);
  });

  test('what was typed last is written when the popup goes at once', async () => {
    const world = open();
    await press(/^Annotate: Night ridership/);
    await field('Summary').fill('x');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(made(world, 'save-draft')).toMatchObject([{ form: { summary: 'x' } }]);
  });

  test('without a source it is not sent: the field says so and has the focus', async () => {
    const world = open();
    await press(/^Annotate: Night ridership/);
    await field('Summary').fill('A fact.');
    await seen('Missing: Sources');
    await press('Publish');
    await seen('Add a source to publish. A draft can wait without one.');
    await expect.poll(() => document.activeElement?.id).toBe('source-url-0');
    expect(document.activeElement?.getAttribute('aria-describedby')).toBe('source-url-0-problem');
    expect(made(world, 'publish-draft')).toEqual([]);
  });

  test('what the worker refuses stands at its field', async () => {
    open({
      state: read,
      drafts: [{ id: 'd', at: '2026-11-22T14:35:00Z', form: makeForm({ page: all.facts.url }) }],
      replies: { 'publish-draft': () => ({ refused: [{ field: 'reviewBy', problem: 'not-a-date' }] }) },
    });
    await press('Publish');
    await seen('This is not a date.');
    await expect.poll(() => document.activeElement?.id).toBe('reviewBy');
  });

  test('a failure to publish keeps the draft and says so', async () => {
    open({
      state: read,
      drafts: [{ id: 'd', at: '2026-11-22T14:35:00Z', form: makeForm({ page: all.facts.url }) }],
      replies: {
        'publish-draft': () => {
          throw new Error('full');
        },
      },
    });
    await press('Publish');
    await seen(/Not published\./);
    await expect.element(field('Summary')).toHaveValue('The sum holds the road as well.');
  });

  test.each([
    ['published', () => ({ published: annotation('context') }), false],
    ['refused', () => ({ refused: [{ field: 'summary', problem: 'too-long' }] as const }), true],
  ] as const)('what was typed just before is %s, and kept only when it was not published', async (_, reply, kept) => {
    const world = open({
      state: read,
      drafts: [{ id: 'd', at: '2026-11-22T14:35:00Z', form: makeForm({ page: all.facts.url }) }],
      replies: { 'publish-draft': reply },
    });
    const { callWorker } = world;
    // An answer that takes longer than the pause after which a draft is written.
    const slow: typeof callWorker = async (call, request) => {
      const answer = await callWorker(call, request);
      if (call === 'publish-draft') await new Promise((resolve) => setTimeout(resolve, 400));
      return answer;
    };
    render(null, document.body);
    render(<Popup world={{ ...world, callWorker: slow }} />, document.body);
    await field('Summary').fill('The last word');
    await new Promise(requestAnimationFrame);
    document.querySelector<HTMLElement>('.sticky button')?.click();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(made(world, 'publish-draft')).toMatchObject([{ form: { summary: 'The last word' } }]);
    expect(made(world, 'save-draft')).toHaveLength(kept ? 1 : 0);
  });

  test('what is typed while it is being published brings no draft back', async () => {
    const world = open({
      state: read,
      drafts: [{ id: 'd', at: '2026-11-22T14:35:00Z', form: makeForm({ page: all.facts.url }) }],
      replies: { 'publish-draft': () => ({ published: annotation('context') }) },
    });
    const { callWorker } = world;
    let answer = () => {};
    const waiting: typeof callWorker = async (call, request) => {
      const reply = await callWorker(call, request);
      if (call === 'publish-draft') await new Promise<void>((resolve) => (answer = resolve));
      return reply;
    };
    render(null, document.body);
    render(<Popup world={{ ...world, callWorker: waiting }} />, document.body);
    await press('Publish');
    await expect.poll(() => made(world, 'publish-draft')).toHaveLength(1);
    const summary = document.querySelector<HTMLTextAreaElement>('#summary');
    if (summary) summary.value = 'Too late';
    summary?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    answer();
    await seen('Published.');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(made(world, 'save-draft')).toEqual([]);
  });

  test('a draft that cannot be kept is said, and what was typed stays', async () => {
    open({
      state: read,
      replies: {
        'save-draft': () => {
          throw new Error('full');
        },
      },
    });
    await press(/^Annotate: Night ridership/);
    await field('Summary').fill('typed');
    await seen(/could not be kept/);
    await expect.element(field('Summary')).toHaveValue('typed');
  });

  test('a draft of just now opens by itself, and can be discarded', async () => {
    const form = makeForm({ page: all.facts.url, summary: 'Half a sentence' });
    const world = open({ state: read, drafts: [{ id: 'd', at: '2026-11-22T14:35:00Z', form }] });
    await seen('Your draft is back.');
    await expect.element(field('Summary')).toHaveValue('Half a sentence');
    await press('Discard');
    await seen('Contested');
    expect(made(world, 'discard-draft')).toMatchObject([{ id: 'd', hand: { since: '2026-11-22T14:35:00Z' } }]);
    await expect.poll(() => page.getByText('Your draft is back.').elements()).toHaveLength(0);
  });

  test('a draft that another window types too is said to be kept apart', async () => {
    const form = makeForm({ page: all.facts.url, summary: 'Half a sentence' });
    const world = open({
      state: read,
      drafts: [{ id: 'd', at: '2026-11-22T14:35:00Z', form }],
      replies: { 'save-draft': ({ id, hand }) => ({ at: '2026-11-22T14:36:00Z', id: `${id}~${hand?.id}` }) },
    });
    await seen('Your draft is back.');
    await field('Summary').fill('Typed here');
    await seen('Also being typed in another window');
    expect(made(world, 'save-draft')).toMatchObject([{ hand: { since: '2026-11-22T14:35:00Z' } }]);
  });

  test('an older draft waits above the list', async () => {
    const form = makeForm({ page: all.facts.url, summary: 'Half a sentence' });
    open({ state: read, drafts: [{ id: 'd', at: '2026-11-20T14:35:00Z', form }] });
    await seen('Contested');
    await press('Continue');
    await expect.element(field('Summary')).toHaveValue('Half a sentence');
  });

  test('the draft of the same words comes back when they are chosen again', async () => {
    const form = makeForm({ page: all.facts.url, selector: none.seen.selector, summary: 'Begun' });
    open({ state: read, drafts: [{ id: 'd', at: '2026-11-20T14:35:00Z', form }] });
    await press(/^Annotate: I have rowed/);
    await expect.element(field('Summary')).toHaveValue('Begun');
  });

  test('the selection in the page fills the form', async () => {
    const selector = { exact: 'selected words', prefix: 'a ', suffix: ' b' };
    open({ state: read, selection: { facts: all.facts, selector } });
    await seen('Contested');
    await page.getByRole('button', { name: 'Annotate', exact: true }).click();
    await expect.element(field('Quotation')).toHaveValue('selected words');
    await press('Show the words around it');
    await expect.element(page.getByText('… a selected words b …')).toBeVisible();
  });

  test('words chosen in the context menu open the form at once, with the words around them where the page was read', async () => {
    const chosen = { facts: all.facts, selector: { exact: 'depend on the midnight boat', prefix: '', suffix: '' } };
    const around = { ...chosen.selector, exact: 'depend on\nthe midnight boat', prefix: 'of our staff ', suffix: '.' };
    const world = open({ state: read, chosen, selection: { facts: all.facts, selector: around } });
    await expect.element(field('Quotation')).toHaveValue('depend on\nthe midnight boat');
    expect(made(world, 'take-selection')).toEqual([{ tab: 7 }]);
    render(null, document.body);
    open({ state: { is: 'off', host }, chosen, selection: null });
    await expect.element(field('Quotation')).toHaveValue('depend on the midnight boat');
  });

  test('words chosen in the context menu come before a draft that was typed just now', async () => {
    const chosen = { facts: all.facts, selector: { exact: 'depend on the midnight boat', prefix: '', suffix: '' } };
    const form = makeForm({ page: all.facts.url });
    open({ state: read, chosen, drafts: [{ id: 'kept', at: '2026-11-22T14:35:00Z', form }] });
    await expect.element(field('Quotation')).toHaveValue('depend on the midnight boat');
  });

  test('without a selection the form says so and takes typed words', async () => {
    open({ state: { is: 'not-article', host, siteOn: true } });
    await seen('This is not an article.');
    await page.getByRole('button', { name: 'Annotate', exact: true }).click();
    await seen(/No words are selected/);
    await expect.element(field('Quotation')).toHaveValue('');
  });

  test('words typed by hand are kept for the page under its own name', async () => {
    const facts = { ...all.facts, url: 'https://callowcourier.example/canonical' };
    const state = { ...read, report: { ...all, facts } };
    const world = open({ state });
    await seen('Contested');
    await page.getByRole('button', { name: 'Annotate', exact: true }).click();
    await field('Quotation').fill('By hand');
    await expect.poll(() => made(world, 'save-draft')).toMatchObject([{ form: { page: facts.url } }]);
    render(null, document.body);
    open({ state, drafts: [{ id: 'd', at: '2026-11-22T14:39:00Z', form: makeForm({ page: facts.url }) }] });
    await seen('Your draft is back.');
  });

  test('the preview is the reader’s card and follows the typing', async () => {
    open();
    await press(/^Annotate: Night ridership/);
    await press('Preview');
    await field('Summary').fill('A fact about the ferry.');
    await expect
      .element(page.getByRole('group', { name: 'Preview' }).getByText('A fact about the ferry.'))
      .toBeVisible();
    await seen('not yet published');
  });

  test('sources are added and removed', async () => {
    const world = open();
    await press(/^Annotate: Night ridership/);
    await press('Add a source');
    await page.getByLabelText('Link').nth(1).fill('https://second.example/');
    await press('Remove source 1');
    await expect.element(field('Link')).toHaveValue('https://second.example/');
    await expect
      .poll(() => made(world, 'save-draft').at(-1))
      .toMatchObject({ form: { sources: [{ url: 'https://second.example/' }] } });
  });

  test('who signs for the first time is asked for a name, and it is kept', async () => {
    const published = annotation('context', { publisher: 'Fen Library' }, { id: 'new' });
    const world = open({
      state: read,
      settings: { publisher: '' },
      replies: { 'publish-draft': () => ({ published }) },
    });
    await press(/^Annotate: Night ridership/);
    await field('Summary').fill('A fact.');
    await field('Link').fill('https://a.example/');
    await field('Sign as').fill('Fen Library');
    await press('Publish');
    await expect.poll(() => made(world, 'change-settings')).toEqual([{ change: { publisher: 'Fen Library' } }]);
  });
});
