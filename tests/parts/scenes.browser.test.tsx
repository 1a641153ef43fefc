import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '../../src/parts/tokens.css';
import '../../src/parts/base.css';
import '../../src/parts/controls.css';
import '../../src/parts/status.css';
import '../../src/parts/folds.css';
import '../../src/parts/list.css';
import '../../src/parts/card.css';
import '../../src/parts/comparison.css';
import '../../src/parts/options.css';
import { setWords } from '../../src/parts/words.ts';
import { expectAccessible } from './check-access.ts';
import { englishWords } from './english-words.ts';
import { wearOnly } from './gallery/page-sheets.ts';
import { scenes } from './gallery/scenes.tsx';

const root = document.documentElement;
root.dataset.tab = '';

beforeAll(() => {
  setWords(englishWords);
  document.title = 'Test page';
  root.lang = 'en';
});
afterEach(() => {
  render(null, document.body);
  for (const host of document.querySelectorAll('obelus-card')) host.remove();
  root.removeAttribute('style');
  root.dir = 'ltr';
});

async function draw(name: string): Promise<void> {
  const scene = scenes[name];
  await wearOnly(scene?.styles);
  render(scene?.draw(), document.body);
  await scene?.after?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
  // A busy machine draws later.
  for (let tries = 0; tries < 20 && !document.querySelector('h1, .card'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Pages and states; single cards are part of `cards`. */
const names = Object.keys(scenes).filter((name) => name === 'card-hostile' || !name.startsWith('card-'));

/** To draw a scene takes longer than to look at it: all that is asked of it is asked of one drawing. */
describe('axe finds nothing in light and dark; nothing to press is under 24 px; right to left nothing is too wide', () => {
  test.each(names)('%s', async (name) => {
    await page.viewport(name === 'cards' ? 1200 : 360, 640);
    root.dataset.theme = 'light';
    await draw(name);
    expect.soft(tooSmall()).toEqual([]);
    if (name !== 'cards' && name !== 'comparison') expect.soft(sameNames()).toEqual([]);
    await expectAccessible();
    root.dataset.theme = 'dark';
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    await expectAccessible();
    if (name === 'cards') return;
    // Left to right it is `tests/access` that looks.
    await page.viewport(320, 640);
    root.dir = 'rtl';
    expect(root.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('forced colours', () => {
  test.each([
    'popup-read',
    'popup-off',
    'form-problems',
    'welcome',
    'cards',
    'panel-why',
    'panel-asked',
    'settings-kept',
    'settings-delete',
  ])('axe finds nothing: %s', async (name) => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.viewport(800, 640);
    await draw(name);
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    await expectAccessible();
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });
});

/** The names that several buttons in sight have: who hears them cannot tell which is which. One law may be cited twice. */
function sameNames(): readonly string[] {
  const names = [...document.querySelectorAll<HTMLElement>('button, summary, input[type="file"]')]
    .filter((one) => one.checkVisibility() && one.tabIndex >= 0 && !one.closest('li')?.querySelector('.item .ttl'))
    .map((one) => one.ariaLabel ?? one.closest('label')?.textContent ?? one.textContent ?? '');
  return names.filter((name, at) => names.indexOf(name) !== at);
}

/** The boxes of buttons and fields that are under 24 px. */
function tooSmall(): readonly DOMRect[] {
  return (
    [...document.querySelectorAll<HTMLElement>('button, select, input:not([hidden]), summary')]
      // A box of 16 px is pressed by its label.
      .map((one) => (one.closest('label') ?? one).getBoundingClientRect())
      .filter(({ width, height }) => width < 24 || height < 24)
  );
}
