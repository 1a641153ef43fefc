import { render } from 'preact';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../parts/page-styles.ts';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import { setWords, type WordSource } from '../../src/parts/words.ts';
import { englishWords } from '../parts/english-words.ts';
import { wearOnly } from '../parts/gallery/page-sheets.ts';
import { scenes } from '../parts/gallery/scenes.tsx';
import { cutOff } from './layout-rules.ts';

const root = document.documentElement;
root.dataset.tab = '';

const germanMessages: Readonly<Record<string, { readonly message: string } | undefined>> = german;
const germanWords: WordSource = {
  message: (name) => germanMessages[name]?.message,
  language: 'de',
  direction: 'ltr',
};

afterEach(() => {
  render(null, document.body);
  root.removeAttribute('style');
  root.lang = 'en';
});
afterAll(() => setWords(englishWords));

const widths = [320, 480, 600, 760, 840, 960, 1100, 1180, 1400];
const names = Object.keys(scenes).filter((name) => name.startsWith('desk'));

describe.each([
  ['as it is', '', englishWords],
  ['with text twice as large', '200%', englishWords],
  ['in German with text twice as large', '200%', germanWords],
])('nothing of the desk is cut off or wider than its window, %s', (_, fontSize, words) => {
  test.each(names)('%s', async (name) => {
    const scene = scenes[name];
    setWords(words);
    root.lang = words.language;
    await wearOnly(scene?.styles);
    root.style.fontSize = fontSize;
    const wide: string[] = [];
    render(scene?.draw(), document.body);
    await scene?.after?.();
    for (const width of widths) {
      await page.viewport(width, 800);
      await new Promise((resolve) => setTimeout(resolve, 20));
      for (const one of cutOff(document.body)) wide.push(`at ${width} px, ${one}`);
      if (root.scrollWidth > width) wide.push(`at ${width} px, the page is ${root.scrollWidth} px wide`);
    }
    expect(wide).toEqual([]);
  });
});

test('a field’s long name stands on one line beside the versions of a conflict', async () => {
  setWords(germanWords);
  root.lang = 'de';
  await wearOnly(scenes['desk-conflict']?.styles);
  await page.viewport(1180, 800);
  render(scenes['desk-conflict']?.draw(), document.body);
  await scenes['desk-conflict']?.after?.();
  await expect.poll(() => document.querySelectorAll('.ver dt').length).toBeGreaterThan(2);
  const lines = [...document.querySelectorAll('.ver dt')].map((name) => {
    const words = new Range();
    words.selectNodeContents(name);
    return words.getClientRects().length;
  });
  expect(new Set(lines)).toEqual(new Set([1]));
});
