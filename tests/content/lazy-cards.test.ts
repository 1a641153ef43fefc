import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AnnotatedPage } from '../../src/content/annotated-page.ts';
import type { Marks } from '../../src/content/marks/draw-marks.ts';
import type { Cards } from '../../src/content/open-cards.ts';

const known = 'quotation-0-1-2';

/** An app whose page has one mention; `arrive` lets the script of the cards come. */
async function start() {
  let arrive = () => {};
  const asked: string[] = [];
  vi.resetModules();
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: ({ call }: { call: string }) => {
        asked.push(call);
        return new Promise((resolve) => {
          arrive = () => resolve({ reply: null });
        });
      },
    },
  });
  const opened: string[] = [];
  const real: Cards = {
    open: (key) => opened.push(key) > 0,
    close: () => void opened.push('close'),
    current: () => opened.at(-1) ?? null,
    refresh: () => void opened.push('refresh'),
  };
  vi.stubGlobal('obelusCards', () => real);
  const { lazyCards } = await import('../../src/content/lazy-cards.ts');
  const page: Partial<AnnotatedPage> = {
    entryOf: (key) => (key === known ? ({ seen: { key } } as ReturnType<AnnotatedPage['entryOf']>) : null),
    rangeOf: (key) => (key === known ? ({} as Range) : null),
  };
  const ending = new AbortController();
  const cards = lazyCards(page as AnnotatedPage, {} as Marks, ending.signal);
  const come = async () => {
    arrive();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { cards, opened, asked, come, end: () => ending.abort() };
}

afterEach(() => vi.unstubAllGlobals());

describe('cards whose script comes when it is needed', () => {
  test('nothing is asked for until a card is opened', async () => {
    const { cards, asked } = await start();
    cards.refresh();
    cards.close();
    expect(cards.current()).toBeNull();
    expect(asked).toEqual([]);
  });

  test('the first card opens when the script is there, and counts as open until then', async () => {
    const { cards, opened, asked, come } = await start();
    expect(cards.open(known, { focus: false })).toBe(true);
    expect(cards.current()).toBe(known);
    expect(opened).toEqual([]);
    await come();
    expect(opened).toEqual([known]);
    cards.open(known);
    expect(opened).toEqual([known, known]);
    expect(asked).toEqual(['load-cards']);
  });

  test('of words that are gone no card is asked for', async () => {
    const { cards, asked } = await start();
    expect(cards.open('gone')).toBe(false);
    expect(asked).toEqual([]);
  });

  test('a card that was closed before it came stays closed', async () => {
    const { cards, opened, come } = await start();
    cards.open(known);
    cards.close();
    await come();
    expect(opened).toEqual([]);
    expect(cards.current()).toBeNull();
  });

  test('nothing opens after the end of the app', async () => {
    const { cards, opened, come, end } = await start();
    cards.open(known);
    end();
    await come();
    expect(opened).toEqual([]);
  });
});
