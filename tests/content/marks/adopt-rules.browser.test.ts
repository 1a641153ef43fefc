import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { adoptRules, type Rules } from '../../../src/content/marks/adopt-rules.ts';
import { currentInk, lineInk } from '../../../src/content/marks/marks.css.ts';
import type { Anchored } from '../../../src/content/marks/part-around.ts';

const PAGE = `<header><h1>The ferry stays</h1></header>
<main><h2>Riders are heard</h2><div id="story" class="story"><div class="text"><p id="first">The ferry is safe.</p><p id="second">The toll is low.</p></div></div><section><p id="remark">So they say.</p></section></main>
<footer><p>Low Marsh</p></footer>`;

let ending = new AbortController();
let rules: Rules;

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const over = (node: Node): Anchored => {
  const range = new Range();
  range.selectNodeContents(node);
  return { range };
};
const on = (...selectors: string[]): Anchored[] =>
  selectors.map((selector) => over(find(selector).firstChild ?? find(selector)));
const need = (marks: Anchored[]): void => rules.need([lineInk('context', 'light')], marks);
/** Whether the rules give an element a line. */
const reached = (element: Element): boolean =>
  getComputedStyle(element, '::highlight(obelus-context-light)').textDecorationLine === 'underline';
const reach = (selector: string): boolean => reached(find(selector));
/** What comes before the next frame, and before any timer. */
const turn = (): Promise<void> => Promise.resolve();

beforeEach(() => {
  ending = new AbortController();
  document.body.innerHTML = PAGE;
  rules = adoptRules(ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

describe('the rules that paint marks', () => {
  test('reach the smallest part that holds all marks, and nothing outside it', () => {
    need(on('#first', '#second'));
    expect(['#first', '#second', '.text'].map(reach)).toEqual([true, true, true]);
    expect(['.story', 'h1', 'h2', '#remark', 'footer p', 'body'].map(reach)).toEqual(Array(6).fill(false));
  });

  test.each([
    ['a paragraph', '#first', ['#first'], ['.text', 'h2']],
    ['a headline in the page’s header', 'h1', ['h1', '#first', 'footer p'], []],
    ['a line beside the text', 'h2', ['h2', '#first'], ['h1', 'footer p']],
  ])('reach %s where another mark stands in the first paragraph', (_, other, inside, outside) => {
    need(on('#first'));
    need(on('#first', other));
    expect(inside.map(reach)).toEqual(inside.map(() => true));
    expect(outside.map(reach)).toEqual(outside.map(() => false));
  });

  test('stay where the page gives its elements other names, classes and neighbours', () => {
    need(on('#first', '#second'));
    const text = find('.text');
    for (const element of [text, find('.story'), find('main'), document.body]) {
      element.className = 'dark';
      element.id = 'other';
      element.before(document.createElement('div'));
      element.prepend(document.createElement('div'));
    }
    expect(reached(text)).toBe(true);
    expect(reach('#second')).toBe(true);
    document.body.removeAttribute('id');
    document.body.removeAttribute('class');
  });

  test.each<[string, () => void]>([
    ['wraps the part', () => wrap(find('.text'))],
    ['wraps what is around it', () => wrap(find('main'))],
    ['hangs it elsewhere', () => find('footer').append(find('.story'))],
  ])('follow, before a frame is drawn, where the page %s', async (_, change) => {
    need(on('#first', '#second'));
    for (let times = 0; times < 2; times++) {
      change();
      await turn();
      expect(reach('#second')).toBe(true);
    }
    expect(reach('h1')).toBe(false);
  });

  test('follow marks that are found in other elements', () => {
    need(on('#first', '#second'));
    const markup = find('.story').innerHTML;
    find('main').remove();
    find('footer').innerHTML = `<article>${markup}</article>`;
    need(on('#first', '#second'));
    expect(['#first', '#second'].map(reach)).toEqual([true, true]);
  });

  test('reach a shadow tree through its host, also one that the part is put into', async () => {
    const frame = document.createElement('paper-frame');
    find('footer').append(frame);
    frame.attachShadow({ mode: 'open' }).innerHTML = '<article><p>Said in the shadow.</p></article>';
    const inner = frame.shadowRoot?.querySelector('p');
    if (!inner) throw new Error('no shadow tree');
    need([over(inner)]);
    expect(reached(inner)).toBe(true);
    expect(reach('footer > p')).toBe(false);
    need([over(inner), ...on('#first')]);
    expect([reached(inner), reach('#first')]).toEqual([true, true]);
    frame.shadowRoot?.append(find('main'));
    await turn();
    const first = frame.shadowRoot?.querySelector('#first');
    expect(first && reached(first)).toBe(true);
  });

  test('reach elements whose names are no names in a rule', () => {
    find('.text').innerHTML = '<o:p><b"quote>It rests on the Harbour Act.</b"quote></o:p>';
    const odd = find('.text').firstElementChild?.firstElementChild;
    if (!odd) throw new Error('no element');
    need([over(odd)]);
    expect(odd.localName).toBe('b"quote');
    expect(reached(odd)).toBe(true);
  });

  test('reach a tree within another through the outermost host', () => {
    const frame = document.createElement('paper-frame');
    find('footer').append(frame);
    frame.attachShadow({ mode: 'open' }).innerHTML = '<paper-text></paper-text>';
    const within = frame.shadowRoot?.querySelector('paper-text')?.attachShadow({ mode: 'open' });
    if (!within) throw new Error('no shadow tree');
    within.innerHTML = '<p>Said in the shadow.</p>';
    need([over(within.querySelector('p') ?? within)]);
    expect([reached(within.querySelector('p') ?? frame), reach('footer > p')]).toEqual([true, false]);
  });

  test.each([
    ['before', (gone: Anchored) => [gone, ...on('#first', 'h2')]],
    ['behind', (gone: Anchored) => [...on('#first', 'h2'), gone]],
  ])('pass over a mark whose words have left the page, %s the others', (_, all) => {
    const gone = over(document.createElement('a'));
    need([gone]);
    expect(['body', '#first'].map(reach)).toEqual([false, false]);
    need(all(gone));
    expect(['#first', 'h2', 'h1'].map(reach)).toEqual([true, true, false]);
  });

  test('reach all of a page that is marked as a whole', () => {
    need([over(document)]);
    expect(['body', 'h1', '#first'].map(reach)).toEqual([true, true, true]);
  });

  test('reach all elements that one mark stands in', () => {
    const range = new Range();
    range.setStart(find('h2').firstChild ?? document, 3);
    range.setEnd(find('#first').firstChild ?? document, 3);
    need([{ range }]);
    expect(['h2', '#first', 'h1'].map(reach)).toEqual([true, true, false]);
  });

  test('reach no elements of the same names that stand deeper', () => {
    find('section').innerHTML = '<div id="deeper">So they say.</div>';
    need([over(find('.story'))]);
    expect(['#first', '#deeper'].map(reach)).toEqual([true, false]);
  });

  test('reach a form with a field that is named like what an element is asked', () => {
    find('.text').innerHTML = '<form id="poll"><p>Is it safe?</p><p>Is it low?</p><input name="contains"></form>';
    need(on('#poll > p', '#poll > p + p'));
    expect(['#poll > p', '#poll > p + p', '.text'].map(reach)).toEqual([true, true, false]);
  });

  test('are written once where nothing changes, and hear of nothing in the part that they stand on', () => {
    const written = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    const heard = vi.spyOn(MutationObserver.prototype, 'observe');
    for (let times = 0; times < 3; times++) need(on('#first', '#second'));
    expect(written).toHaveBeenCalledTimes(1);
    const asked = new Set(heard.mock.calls.map(([node]) => node));
    expect(asked).toEqual(new Set([find('.story'), find('main'), document.body, document.documentElement]));
  });

  test('hear no more of what is around a part that they have left', async () => {
    need(on('#first'));
    need(on('#first', 'h1'));
    const asked = vi.spyOn(Node.prototype, 'getRootNode');
    find('.story').prepend(document.createElement('div'));
    await turn();
    expect(asked).not.toHaveBeenCalled();
  });

  test('are none but those of the highlights that the page has', () => {
    need(on('#first'));
    rules.need([currentInk('light')], on('#first'));
    const [sheet] = document.adoptedStyleSheets;
    const media = Array.from(sheet?.cssRules ?? [], (rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : []));
    const both = ['obelus-context-light', 'obelus-current-light'];
    expect(media.map((held) => held.map(({ cssText }) => /\((.+?)\)/.exec(cssText)?.[1]))).toEqual([both, both, []]);
  });

  test('go with the signal, and leave the page its own sheets', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    expect(document.adoptedStyleSheets).toEqual([own]);
    for (let times = 0; times < 2; times++) {
      need(on('#first'));
      expect(document.adoptedStyleSheets).toHaveLength(2);
    }
    ending.abort();
    expect(document.adoptedStyleSheets).toEqual([own]);
    const written = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    wrap(find('main'));
    await turn();
    expect(written).not.toHaveBeenCalled();
    document.adoptedStyleSheets = [];
  });
});

function wrap(element: Element): void {
  const around = document.createElement('section');
  element.before(around);
  around.append(element);
}
