import { afterEach, expect, test } from 'vitest';
import { sideOf } from '../../../src/content/marks/page-side.ts';

afterEach(() => document.body.replaceChildren());

test.each([
  ['on nothing, in dark ink', '', '#111', 'light'],
  ['on nothing, in light ink', '', '#eee', 'dark'],
  ['on nothing, in light ink by lightness', '', 'oklch(0.95 0.01 260)', 'dark'],
  ['on black', '#000', '#eee', 'dark'],
  ['on white', '#fff', '#111', 'light'],
  ['on a ground that is mostly seen through', 'rgb(0 0 0 / 0.3)', '#111', 'light'],
  ['on a ground that hides what is behind it', 'rgb(0 0 0 / 0.8)', '#eee', 'dark'],
  ['on a dark ground by lightness', 'oklch(0.13 0.028 261.692)', '#111', 'dark'],
  ['on a light ground by lightness', 'oklch(0.97 0.01 90)', '#eee', 'light'],
  ['on a dark ground by lightness that is mostly seen through', 'oklch(0.13 0.028 261.692 / 0.3)', '#111', 'light'],
  ['on a dark ground in Oklab', 'oklab(0.25 0 0.02)', '#111', 'dark'],
  ['on a dark ground in Lab', 'lab(12 4 -20)', '#111', 'dark'],
  ['on a light ground in LCH', 'lch(92 4 100)', '#eee', 'light'],
  ['on a dark ground as a mixture', 'color-mix(in srgb, #000 90%, #fff)', '#111', 'dark'],
  ['on a dark ground of a wide screen', 'color(display-p3 0.1 0.1 0.2)', '#111', 'dark'],
  ['on a ground without a channel', 'oklch(none 0 0)', '#111', 'dark'],
])('words %s', (_, background, color, side) => {
  const outer = document.createElement('div');
  Object.assign(outer.style, { background, color });
  const words = document.createElement('p');
  words.textContent = 'The lock opens at six.';
  outer.append(words);
  document.body.append(outer);
  expect(sideOf(words, new Map())).toBe(side);
});
