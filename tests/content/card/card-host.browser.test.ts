import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCardHost, type CardHost } from '../../../src/content/card/card-host.ts';
import { setWords } from '../../../src/parts/words.ts';
import { englishWords } from '../../parts/english-words.ts';

let card: CardHost | null = null;

beforeEach(() => setWords(englishWords));
afterEach(() => {
  card?.host.remove();
  card = null;
});

/** A card with a paragraph, and how that looks. */
function look() {
  card = addCardHost('light');
  const words = document.createElement('p');
  words.className = 'meta';
  words.textContent = 'What a publisher says';
  card.surface.append(words);
  const { color, direction, fontFamily, fontSize, backgroundColor } = getComputedStyle(words);
  const before = getComputedStyle(card.host, '::before').content;
  const after = getComputedStyle(card.host, '::after').content;
  const { height } = card.host.getBoundingClientRect();
  return { color, direction, fontFamily, fontSize, backgroundColor, before, after, height };
}

describe('no rule of the page reaches the card', () => {
  const rules = {
    'values under the names of ours':
      '*, obelus-card { --ink: #fff0 !important; --ink-2: #fff0 !important; --font: Fraud !important; --t-meta: 1px !important; }',
    'another direction': 'obelus-card { direction: rtl !important; unicode-bidi: bidi-override !important; }',
    'words before and behind it':
      'obelus-card::before, obelus-card::after { content: "All of it is true." !important; display: block !important; }',
  };
  test.each(Object.entries(rules))('%s', (_, rule) => {
    const plain = look();
    card?.host.remove();
    const style = document.createElement('style');
    style.textContent = rule;
    document.head.append(style);
    try {
      expect(look()).toEqual(plain);
    } finally {
      style.remove();
    }
  });
});

// The last one: what a page defines stays defined.
test('a page that makes an element of the same name is given nothing of the inside', () => {
  const given: ElementInternals[] = [];
  class Taker extends HTMLElement {
    constructor() {
      super();
      given.push(this.attachInternals());
    }
  }
  customElements.define('obelus-card', Taker);
  look();
  expect(given.map(({ shadowRoot }) => shadowRoot)).toEqual([null]);
  expect(card?.root.querySelector('p')?.textContent).toBe('What a publisher says');
});
