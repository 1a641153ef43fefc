import type { TextQuoteSelector } from '../core/model/selector.ts';

const edge = 4;
const wholeUpTo = 80;

/**
 * The address of exactly these words: the page with a text fragment.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function placeLink(url: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  // Neither may reach into another block, nor begin or end inside a word, as a selector's context may.
  const [before = '', ...lines] = prefix.split('\n').toReversed();
  const [after = '', ...more] = suffix.split('\n');
  const words = split(exact);
  const long = exact.length > wholeUpTo && words.length > 2 * edge;
  const parts = [
    around(
      split(before)
        .slice(lines.length > 0 ? 0 : 1)
        .slice(-edge),
      (text) => `${text}-,`,
    ),
    long ? `${encode(words.slice(0, edge))},${encode(words.slice(-edge))}` : encode(words),
    around(
      split(after)
        .slice(0, more.length > 0 ? edge : -1)
        .slice(0, edge),
      (text) => `,-${text}`,
    ),
  ];
  return `${url.split('#')[0]}#:~:text=${parts.join('')}`;
}

function split(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

function around(words: readonly string[], write: (text: string) => string): string {
  // A mark alone is no word that a browser would look for.
  return words.some((word) => /[\p{L}\p{N}]/u.test(word)) ? write(encode(words)) : '';
}

/** Percent-encoded without halves of characters; a hyphen of the words must not read as syntax. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}
