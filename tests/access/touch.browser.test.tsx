import { render } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '../parts/page-styles.ts';
import { setWords } from '../../src/parts/words.ts';
import { englishWords } from '../parts/english-words.ts';
import { wearOnly } from '../parts/gallery/page-sheets.ts';
import { scenes } from '../parts/gallery/scenes.tsx';
import { cutOff, tooSmall } from './layout-rules.ts';

const root = document.documentElement;
root.dataset.tab = '';

beforeAll(() => setWords(englishWords));
afterEach(() => {
  render(null, document.body);
  for (const host of document.querySelectorAll('obelus-card')) host.remove();
  root.removeAttribute('style');
});

async function draw(name: string): Promise<void> {
  const scene = scenes[name];
  await wearOnly(scene?.styles);
  render(scene?.draw(), document.body);
  await scene?.after?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Pages and states of a reader, and every card; the desk is made for a wide window and a mouse. */
const names = Object.keys(scenes).filter((name) => name !== 'cards' && !name.startsWith('desk'));

describe('on a phone, where a finger presses', () => {
  beforeAll(() => cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 }));
  afterAll(() => cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false }));
  beforeEach(() => page.viewport(360, 640));

  test('the browser says so', () => expect(matchMedia('(pointer: coarse)').matches).toBe(true));

  test.each(names)('what can be pressed is 44 px or more, and nothing is cut off: %s', async (name) => {
    await draw(name);
    expect(tooSmall(document.body, 44)).toEqual([]);
    expect(cutOff(document.body)).toEqual([]);
  });
});

describe('nothing is cut off at 320 px, nor with text twice as large at 360 px', () => {
  // A card alone is drawn beside others, wider than a phone.
  const isAlone = (name: string) => /^card-(?!in-page|sheet)/.test(name);

  test.each(names)('%s', async (name) => {
    await page.viewport(isAlone(name) ? 360 : 320, 640);
    if (isAlone(name)) root.style.fontSize = '200%';
    await draw(name);
    expect(cutOff(document.body)).toEqual([]);
    expect(root.scrollWidth).toBeLessThanOrEqual(isAlone(name) ? 360 : 320);
    if (isAlone(name)) return;
    await page.viewport(360, 640);
    root.style.fontSize = '200%';
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cutOff(document.body)).toEqual([]);
    expect(root.scrollWidth).toBeLessThanOrEqual(360);
  });
});
