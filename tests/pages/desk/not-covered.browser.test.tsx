import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/parts/tokens.css';
import '../../../src/parts/base.css';
import '../../../src/parts/controls.css';
import '../../../src/parts/status.css';
import { setWords } from '../../../src/parts/words.ts';
import { englishWords } from '../../parts/english-words.ts';
import { wearOnly } from '../../parts/gallery/page-sheets.ts';
import { scenes } from '../../parts/gallery/scenes.tsx';

afterEach(() => render(null, document.body));

test('in a small window the bar of what is selected covers nothing that has the focus', async () => {
  await page.viewport(420, 640);
  setWords(englishWords);
  const scene = scenes['desk-selected'];
  await wearOnly(scene?.styles);
  render(scene?.draw(), document.body);
  await scene?.after?.();
  await expect.element(page.getByRole('textbox', { name: 'Reason' })).toHaveFocus();
  const covered: string[] = [];
  let rows = 0;
  for (let stops = 0; stops < 20; stops++) {
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    const on = document.activeElement;
    if (!on || on.closest('.bulk')) continue;
    rows++;
    const { x, y, width, height } = on.getBoundingClientRect();
    const there = document.elementFromPoint(x + width / 2, y + height / 2);
    if (there?.closest('.bulk') !== null) covered.push(on.ariaLabel ?? on.textContent ?? '');
  }
  expect(rows).toBeGreaterThan(4);
  expect(covered).toEqual([]);
});
