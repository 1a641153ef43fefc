import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type OpenCard, showCard } from '../../../src/content/card/show-card.ts';
import { toCardView } from '../../../src/parts/card-view.ts';
import { setWords } from '../../../src/parts/words.ts';
import { expectAccessible } from '../../parts/check-access.ts';
import { englishWords } from '../../parts/english-words.ts';
import { exampleEntries } from '../../parts/gallery/example-entries.ts';
import { report } from '../../parts/gallery/example-report.ts';

const all = report(Object.values(exampleEntries));
const view = (name: keyof typeof exampleEntries) =>
  toCardView(exampleEntries[name], { report: all, today: '2026-11-22' });
const words = 'Night ridership has fallen by half since 2019';
let opened: OpenCard | null = null;

beforeEach(async () => {
  setWords(englishWords);
  await page.viewport(1000, 700);
  document.documentElement.lang = 'en';
  document.title = 'Article';
  const main = document.createElement('main');
  const text = (content: string) => {
    const p = document.createElement('p');
    p.textContent = content;
    p.style.maxWidth = '560px';
    main.append(p);
    return p;
  };
  const link = (label: string) => {
    const a = document.createElement('a');
    a.href = `#${label}`;
    a.textContent = label;
    text('').append(a);
    return a;
  };
  const heading = document.createElement('h1');
  heading.textContent = 'Article';
  main.append(heading);
  link('before');
  const middle = text(`“${words},” she said. `.padEnd(60));
  link('after');
  for (let line = 0; line < 60; line++) text('More of the article, which is long.');
  document.body.replaceChildren(main);
  document.getSelection()?.removeAllRanges();
  anchor.setStart(middle.firstChild ?? middle, 1);
  anchor.setEnd(middle.firstChild ?? middle, 1 + words.length);
  scrollTo(0, 0);
});
afterEach(() => {
  opened?.close();
  opened = null;
});

const anchor = new Range();

function open(name: keyof typeof exampleEntries = 'contested', more: Partial<Parameters<typeof showCard>[2]> = {}) {
  const closing = new AbortController();
  const handlers = { onStep: vi.fn(), onClose: vi.fn(), ...more };
  opened = showCard(view(name), anchor, handlers, closing.signal);
  return { card: opened, closing, handlers };
}
const hosts = () => document.querySelectorAll('obelus-card');
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
const button = (card: OpenCard, label: string) =>
  [...card.root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  );

describe('the page keeps what is its own', () => {
  test('one element is added, closed to the page, and it goes with the card', async () => {
    const before = document.body.innerHTML;
    const { card, handlers } = open();
    await settle();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(document.body.innerHTML).toBe(before);
    card.close();
    expect(hosts()).toHaveLength(0);
    expect(document.body.innerHTML).toBe(before);
    expect(handlers.onClose).toHaveBeenCalledOnce();
  });

  test('nothing moves', async () => {
    const places = () => [...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect().top);
    const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight, scrollY];
    const before = [places(), size()];
    open();
    await settle();
    expect([places(), size()]).toEqual(before);
  });

  test('its styles do not reach the card, however it insists', async () => {
    const style = document.createElement('style');
    style.textContent =
      ':root > * { display: none !important; font-size: 90px !important } obelus-card { opacity: 0 !important; transform: scale(.1) !important }';
    const { card } = open();
    document.head.append(style);
    await settle();
    const dialog = card.root.querySelector('.card');
    expect(dialog?.getBoundingClientRect().width).toBe(320);
    expect(getComputedStyle(hosts()[0] ?? document.body).opacity).toBe('1');
    expect(getComputedStyle(dialog ?? document.body).fontSize).toBe('13px');
    style.remove();
  });

  test('sizes do not follow the page’s root size', async () => {
    document.documentElement.style.fontSize = '40px';
    const { card } = open();
    await settle();
    const sizes = [...card.root.querySelectorAll('.card, .said, .meta, svg, h3, button')].map(
      (one) => getComputedStyle(one).fontSize,
    );
    expect(sizes.filter((size) => Number.parseFloat(size) > 20)).toEqual([]);
    document.documentElement.style.removeProperty('font-size');
  });

  test('what is typed in the card is not heard by the page', async () => {
    const heard = vi.fn();
    for (const kind of ['keydown', 'keyup', 'keypress']) document.addEventListener(kind, heard);
    const { card } = open();
    button(card, 'Next mark')?.focus();
    await userEvent.keyboard('jk{Enter} ');
    for (const kind of ['keydown', 'keyup', 'keypress']) document.removeEventListener(kind, heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('by keyboard', () => {
  test('it takes the focus as a dialog with a name, and Esc gives it back', async () => {
    const link = document.querySelector('a');
    link?.focus();
    const { card } = open();
    const dialog = card.root.activeElement;
    expect([dialog?.getAttribute('role'), dialog?.getAttribute('aria-label')]).toEqual([
      'dialog',
      'Contested: Statement 1 of 11',
    ]);
    await userEvent.keyboard('{Escape}');
    expect(hosts()).toHaveLength(0);
    expect(document.activeElement).toBe(link);
  });

  test('where the words stand in a shadow tree, it closes as well, and Tab goes on behind them', async () => {
    const host = document.createElement('div');
    document.querySelector('main')?.prepend(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<a href="#in">in</a><p>“${words},” she said.</p><a href="#behind">behind</a>`;
    const text = root.querySelector('p')?.firstChild ?? root;
    anchor.setStart(text, 1);
    anchor.setEnd(text, 1 + words.length);
    const { card, handlers } = open();
    await settle();
    card.close();
    expect(handlers.onClose).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Tab}');
    expect(root.activeElement?.textContent).toBe('behind');
  });

  test('where nothing had the focus, Tab goes on behind the words', async () => {
    document.getSelection()?.collapse(anchor.startContainer, 1);
    open();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe('after');
  });

  test('a selection of the reader stays', async () => {
    document.getSelection()?.setBaseAndExtent(anchor.startContainer, 3, anchor.startContainer, 9);
    const selected = document.getSelection()?.toString();
    open();
    await userEvent.keyboard('{Escape}');
    expect(document.getSelection()?.toString()).toBe(selected);
  });

  test('Esc closes it from the page as well, and leaves the focus there', async () => {
    open();
    const link = document.querySelector('a');
    link?.focus();
    await userEvent.keyboard('{Escape}');
    expect(hosts()).toHaveLength(0);
    expect(document.activeElement).toBe(link);
  });

  test('a press that no reader made does nothing', () => {
    const { card, handlers } = open();
    button(card, 'Next mark')?.click();
    expect(handlers.onStep).not.toHaveBeenCalled();
  });

  test('previous and next keep the focus where it was', async () => {
    const steps: number[] = [];
    const { card } = open('contested', {
      onStep: (by) => {
        steps.push(by);
        card.show(view('retracted'), anchor);
      },
    });
    button(card, 'Next mark')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(steps).toEqual([1]);
    expect(card.root.activeElement?.getAttribute('aria-label')).toBe('Next mark');
    expect(card.root.querySelector('.card')?.getAttribute('aria-label')).toBe('Retracted: Statement 7 of 11');
    expect(card.root.querySelector('.card-head [role="status"]')?.textContent).toBe('Retracted: Statement 7 of 11');
    expect(card.key).toBe('s7');
  });
});

describe('its end', () => {
  test('the signal removes it', () => {
    const { closing, handlers } = open();
    closing.abort();
    expect(hosts()).toHaveLength(0);
    expect(handlers.onClose).toHaveBeenCalledOnce();
  });
  test('a signal that has already ended leaves nothing', () => {
    showCard(view('context'), anchor, { onStep() {}, onClose() {} }, AbortSignal.abort());
    expect(hosts()).toHaveLength(0);
  });
  test('a click beside it closes it, a click in it does not', async () => {
    const { card } = open();
    await settle();
    await userEvent.click(page.elementLocator(hosts()[0] ?? document.body), { position: { x: 100, y: 60 } });
    await settle();
    expect(hosts()).toHaveLength(1);
    await userEvent.click(document.querySelector('h1') ?? document.body);
    await settle();
    expect(hosts()).toHaveLength(0);
    card.close();
  });
  test('a click that shows another card keeps it open', async () => {
    const { card } = open();
    document.addEventListener('click', () => card.show(view('context'), anchor), { once: true });
    await userEvent.click(document.querySelector('h1') ?? document.body);
    await settle();
    expect(hosts()).toHaveLength(1);
  });
});

describe('its place', () => {
  const inside = () => {
    const { left, top, right, bottom } = opened?.root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  };
  const covers = () => {
    const card = opened?.root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
    const there = anchor.getBoundingClientRect();
    return card.left < there.right && card.right > there.left && card.top < there.bottom && card.bottom > there.top;
  };
  test.each([
    ['a wide window', 1200, 700],
    ['a window hardly wider than a sheet', 780, 700],
    ['a low window', 1200, 320],
    ['a phone', 360, 640],
    ['a phone lying', 700, 330],
    ['the narrowest', 320, 480],
  ])('inside %s, and not over its words', async (_, width, height) => {
    await page.viewport(width, height);
    open();
    await settle();
    expect(inside()).toBe(true);
    expect(covers()).toBe(false);
  });

  test('it follows when the page scrolls and when the window changes', async () => {
    open('context');
    await settle();
    const top = () => opened?.root.querySelector('.card')?.getBoundingClientRect().top ?? 0;
    const before = top();
    scrollBy(0, 60);
    await settle();
    expect(top()).toBeLessThan(before);
    await page.viewport(400, 600);
    await settle();
    expect(opened?.root.querySelector('.card')?.getBoundingClientRect().width).toBe(400);
    expect(inside()).toBe(true);
  });

  test('below 760 px it is a sheet at the foot, at most 72 % high, and the words stay in sight', async () => {
    await page.viewport(360, 640);
    open();
    await settle();
    const card = opened?.root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
    expect([card.left, card.right, card.bottom]).toEqual([0, 360, 640]);
    expect(card.height).toBeLessThanOrEqual(0.72 * 640);
    expect(anchor.getBoundingClientRect().bottom).toBeLessThan(card.top);
    expect(anchor.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  });

  test('words that are given as rectangles are a place, too', async () => {
    opened = showCard(
      view('context'),
      () => [new DOMRect(40, 200, 300, 20)],
      { onStep() {}, onClose() {} },
      new AbortController().signal,
    );
    await settle();
    expect(inside()).toBe(true);
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing in the open card, %s', async (scheme) => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  // axe cannot look into a closed root: open it for the test alone.
  attach.mockImplementation(function (this: Element) {
    attach.mockRestore();
    return this.attachShadow({ mode: 'open' });
  });
  const entry = view('contested');
  opened = showCard(entry, anchor, { onStep() {}, onClose() {}, onNotThis() {} }, new AbortController().signal, {
    scheme,
  });
  for (const fold of opened.root.querySelectorAll('details')) fold.open = true;
  await settle();
  await expectAccessible(hosts()[0]);
});

test('the link to this place is copied', async () => {
  const { card } = open();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  button(card, 'Copy link to this place')?.focus();
  await userEvent.keyboard('{Enter}');
  await settle();
  expect(write).toHaveBeenCalledWith(view('contested').place);
  expect(card.root.querySelector('.card-foot [role="status"]')?.textContent).toBe('Link copied');
  write.mockRestore();
});

test('a policy of the page against styles does not undress the card', async () => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "style-src 'none'; img-src 'none'; require-trusted-types-for 'script'";
  document.head.append(policy);
  const { card } = open();
  await settle();
  const dialog = card.root.querySelector('.card');
  expect(getComputedStyle(dialog ?? document.body).borderRadius).toBe('6px');
  expect(dialog?.getBoundingClientRect().width).toBe(320);
});

test('a match that is hidden by keyboard has what takes that back under the focus, and the other way round', async () => {
  let hidden = false;
  const again = () => opened?.show(hidden ? view('none') : view('contested'), anchor);
  const set = (now: boolean) => {
    hidden = now;
    again();
  };
  const { root } = open('contested', {
    onNotThis: () => set(true),
    undoOf: () => (hidden ? () => set(false) : null),
  }).card;
  const focused = () => root.activeElement?.textContent?.trim();
  const notThis = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Not this statement');
  notThis?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('Undo');
  // Somebody has annotated it: the reader hid that.
  expect(root.textContent).not.toContain('annotated this statement');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('Not this statement');
});
