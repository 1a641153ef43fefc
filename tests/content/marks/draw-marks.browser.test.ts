import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawMarks, type Marks } from '../../../src/content/marks/draw-marks.ts';
import { marksCss } from '../../../src/content/marks/marks.css.ts';
import type { Mark } from '../../../src/content/marks/standing.ts';

let ending = new AbortController();
const style = document.createElement('style');
style.textContent = marksCss(':root');

function rangeOver(element: Element, words: string): Range {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = text.nextNode(); node; node = text.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at === -1) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`no words "${words}"`);
}

const mark = (key: string, words: string, line: Mark['line'], style: Mark['style'] = 'underline'): Mark => ({
  key,
  line,
  style,
  range: rangeOver(document.body, words),
});
function drawn(marks: readonly Mark[], signal: AbortSignal): Marks {
  const all = drawMarks(signal);
  all.set(marks);
  return all;
}
const names = (): string[] => [...CSS.highlights.keys()].sort();
/** In the middle of the words' first line: what wraps depends on the fonts of the machine. */
const middle = (range: Range): [number, number] => {
  const [box] = range.getClientRects();
  if (!box) throw new Error('the words are not drawn');
  return [box.left + box.width / 2, box.top + box.height / 2];
};
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 350));

beforeEach(() => {
  ending = new AbortController();
  document.head.append(style);
  document.body.innerHTML =
    '<p>The mayor said <q>the bridge under Measure K is safe</q> on Monday.</p><p>A farmer said the toll is too high.</p>';
});
afterEach(() => {
  ending.abort();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

describe('marks', () => {
  test('are one highlight for each line, on the side of the page’s ground', () => {
    drawn(
      [mark('a', 'the bridge under Measure K is safe', 'contested'), mark('b', 'the toll', 'context')],
      ending.signal,
    );
    expect(names()).toEqual(['obelus-contested-light', 'obelus-context-light']);
  });

  test('change neither the page’s markup nor its layout', () => {
    const markup = document.documentElement.outerHTML;
    const heights = [...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect().toJSON());
    drawn([mark('a', 'the bridge under Measure K is safe', 'differs', 'highlight')], ending.signal).select('a');
    expect(document.documentElement.outerHTML).toBe(markup);
    expect([...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect().toJSON())).toEqual(heights);
  });

  test('a citation within a marked statement has its own line, and is what a click on it means', () => {
    const outer = mark('a', 'the bridge under Measure K is safe', 'contested');
    const inner = mark('b', 'Measure K', 'citation');
    const marks = drawn([inner, outer], ending.signal);
    expect(names()).toEqual(['obelus-contested-light', 'obelus-inside-light']);
    expect(marks.at(...middle(inner.range))).toBe('b');
    expect(marks.at(...middle(rangeOver(document.body, 'is safe')))).toBe('a');
    expect(marks.at(...middle(rangeOver(document.body, 'on Monday')))).toBeNull();
  });

  test('what one highlight has painted already is not in it again, whichever came first', () => {
    const outer = mark('a', 'the bridge under Measure K is safe', 'context', 'highlight');
    const inner = mark('b', 'Measure K', 'citation', 'highlight');
    const begins = mark('c', 'the bridge', 'context');
    const marks = drawn([begins, inner, outer], ending.signal);
    const held = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
    expect(held('obelus-tint-context-light')).toEqual(['the bridge under Measure K is safe']);
    expect(held('obelus-context-light')).toEqual(['the bridge under Measure K is safe']);
    expect(held('obelus-inside-light')).toEqual(['Measure K']);
    expect(marks.at(...middle(begins.range))).toBe('c');
  });

  test('a mark beneath something of the page is not at that point', () => {
    const under = mark('a', 'the toll', 'context');
    const marks = drawn([under], ending.signal);
    const [x, y] = middle(under.range);
    expect(marks.at(x, y)).toBe('a');
    document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0">menu</div>');
    expect(marks.at(x, y)).toBeNull();
  });

  test('highlight adds a tint, off paints nothing and answers nothing', () => {
    const one = mark('a', 'the toll', 'outdated');
    const marks = drawn([one], ending.signal);
    marks.set([{ ...one, style: 'highlight' }]);
    expect(names()).toEqual(['obelus-outdated-light', 'obelus-tint-past-light']);
    marks.set([{ ...one, style: 'off' }]);
    expect(names()).toEqual([]);
    expect(marks.at(...middle(one.range))).toBeNull();
  });

  test('a kind that is off is passed over, and still found from a list', () => {
    const off = mark('a', 'the bridge under Measure K is safe', 'contested', 'off');
    const law = mark('b', 'Measure K', 'citation');
    const marks = drawn([off, law, mark('c', 'the toll', 'context')], ending.signal);
    // The citation’s line is where any line is: there is none above it.
    expect(names()).toEqual(['obelus-citation-light', 'obelus-context-light']);
    expect(marks.at(...middle(law.range))).toBe('b');
    expect([marks.next('c', 1), marks.next('b', -1)]).toEqual(['b', 'c']);
    marks.select('a');
    expect(names()).toContain('obelus-current-light');
    marks.set([off]);
    expect(marks.next(null, 1)).toBe('a');
  });

  test('paper has highlights of its own, and only where they are asked for', () => {
    const one = mark('a', 'the bridge under Measure K is safe', 'contested', 'highlight');
    const marks = drawn([one, mark('b', 'Measure K', 'citation')], ending.signal);
    expect(names().filter((name) => name.endsWith('print'))).toEqual([]);
    marks.set([one, mark('b', 'Measure K', 'citation')], true);
    expect(names().filter((name) => name.endsWith('print'))).toEqual(['obelus-contested-print', 'obelus-inside-print']);
    marks.set([one], false);
    expect(names().filter((name) => name.endsWith('print'))).toEqual([]);
  });

  test('the open card’s statement is tinted until it closes', () => {
    const marks = drawn([mark('a', 'the toll', 'context')], ending.signal);
    marks.select('a');
    expect(names()).toContain('obelus-current-light');
    marks.select(null);
    expect(names()).not.toContain('obelus-current-light');
  });

  test('follow the page into the dark', async () => {
    drawn([mark('a', 'the toll', 'context')], ending.signal);
    document.body.style.background = '#101216';
    await settle();
    expect(names()).toEqual(['obelus-context-dark']);
  });

  test('go with the words: removed, replaced, or changed in the middle', () => {
    const marks = drawn(
      [mark('a', 'the bridge under Measure K is safe', 'contested'), mark('b', 'the toll', 'context')],
      ending.signal,
    );
    expect(marks.prune()).toEqual([]);
    const q = document.querySelector('q');
    const text = q?.firstChild;
    if (text instanceof Text) text.insertData(14, 'n’t');
    document.querySelectorAll('p')[1]?.replaceChildren('Nothing was said.');
    expect(marks.prune()).toEqual(['a', 'b']);
    expect(names()).toEqual([]);
    expect(marks.next(null, 1)).toBeNull();
  });

  test('are walked in reading order and round at the ends', () => {
    const marks = drawn([mark('b', 'the toll', 'context'), mark('a', 'the bridge', 'context')], ending.signal);
    expect([marks.next(null, 1), marks.next('a', 1), marks.next('b', 1), marks.next('a', -1)]).toEqual([
      'a',
      'b',
      'a',
      'b',
    ]);
  });

  test('leave no trace when the signal ends them', () => {
    CSS.highlights.set('of-the-page', new Highlight());
    const marks = drawn([mark('a', 'the toll', 'context', 'highlight')], ending.signal);
    marks.select('a');
    ending.abort();
    marks.set([mark('a', 'the toll', 'context')]);
    expect(names()).toEqual(['of-the-page']);
    CSS.highlights.delete('of-the-page');
  });
});

describe('the rules', () => {
  test.each(['contested', 'differs', 'leftout', 'context', 'supported', 'outdated', 'retracted', 'citation'] as const)(
    'paint %s by an underline of its own style',
    (line) => {
      drawn([mark('a', 'the toll', line)], ending.signal);
      const paragraph = document.querySelectorAll('p')[1];
      const painted = paragraph && getComputedStyle(paragraph, `::highlight(obelus-${line}-light)`);
      expect(painted?.textDecorationLine).toBe('underline');
      expect(painted?.textDecorationStyle).toBe(
        {
          contested: 'dashed',
          differs: 'wavy',
          leftout: 'dotted',
          context: 'solid',
          supported: 'double',
          outdated: 'dashed',
          retracted: 'dotted',
          citation: 'solid',
        }[line],
      );
    },
  );

  test('hold on screens only, so that nothing prints, except those that are for paper', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(marksCss(':root'));
    const onPaper = [...sheet.cssRules].map((rule) => {
      if (!(rule instanceof CSSMediaRule)) return 'any';
      return [
        rule.media.mediaText,
        new Set([...rule.cssRules].map(({ cssText }) => /^:root::highlight\(obelus-\w+-print\)/.test(cssText))),
      ];
    });
    expect(onPaper).toEqual([
      ['screen', new Set([false])],
      ['screen and (forced-colors: active)', new Set([false])],
      ['print', new Set([true])],
    ]);
  });

  test('reach words in an open shadow root', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>The boat is full tonight.</p>';
    document.body.append(host);
    const inner = host.shadowRoot?.querySelector('p');
    if (!inner) throw new Error('no paragraph');
    const range = rangeOver(inner, 'boat is full');
    const marks = drawn([{ key: 'a', line: 'context', style: 'underline', range }], ending.signal);
    expect(getComputedStyle(inner, '::highlight(obelus-context-light)').textDecorationLine).toBe('underline');
    expect(marks.at(...middle(range))).toBe('a');
  });
});
