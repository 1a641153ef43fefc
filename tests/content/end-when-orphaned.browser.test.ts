import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endWhenOrphaned } from '../../src/content/end-when-orphaned.ts';

const { runtime } = vi.hoisted(() => {
  const runtime: { id: string | undefined } = { id: 'own' };
  vi.stubGlobal('chrome', { runtime });
  return { runtime };
});

let ending = new AbortController();
let stop = vi.fn();

beforeEach(() => {
  runtime.id = 'own';
  document.body.innerHTML = '<div id="list" style="height:40px;overflow:auto"><button>More</button></div>';
  ending = new AbortController();
  stop = vi.fn();
  endWhenOrphaned(stop, ending.signal);
});
afterEach(() => ending.abort());

const list = (): Element => document.querySelector('#list') ?? document.body;
const button = (): Element => document.querySelector('button') ?? document.body;

/** One of each sign by itself, where a browser fires it; none of what is within the window bubbles. */
const SIGNS: readonly (readonly [string, () => void])[] = [
  ['its tab comes to the front', () => window.dispatchEvent(new FocusEvent('focus'))],
  ['something in it gets the focus', () => button().dispatchEvent(new FocusEvent('focus'))],
  ['the pointer comes over something', () => button().dispatchEvent(new MouseEvent('mouseover'))],
  ['it was scrolled', () => document.dispatchEvent(new Event('scrollend'))],
  ['a part of it was scrolled', () => list().dispatchEvent(new Event('scrollend'))],
  ['a key goes down', () => button().dispatchEvent(new KeyboardEvent('keydown'))],
];

describe.each(SIGNS)('when %s', (_, sign) => {
  test('an app that was cut off from its extension ends', () => {
    runtime.id = undefined;
    sign();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  test('one that was not goes on', () => {
    sign();
    expect(stop).not.toHaveBeenCalled();
  });

  test('one that ended already asks no more', () => {
    runtime.id = undefined;
    ending.abort();
    sign();
    expect(stop).not.toHaveBeenCalled();
  });

  test('a page that keeps its events to itself keeps none from the app', () => {
    runtime.id = undefined;
    const keep = (event: Event): void => event.stopImmediatePropagation();
    for (const type of ['focus', 'mouseover', 'scrollend', 'keydown'])
      document.addEventListener(type, keep, { capture: true, signal: ending.signal });
    sign();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});

test('an app whose extension answers nothing at all ends, too', () => {
  const given = Object.getOwnPropertyDescriptor(runtime, 'id');
  Object.defineProperty(runtime, 'id', {
    configurable: true,
    get: () => {
      throw new Error('Extension context invalidated.');
    },
  });
  window.dispatchEvent(new FocusEvent('focus'));
  if (given) Object.defineProperty(runtime, 'id', given);
  expect(stop).toHaveBeenCalledTimes(1);
});
