import { describe, expect, test } from 'vitest';
import { mayMark } from '../../../src/core/matching/may-mark.ts';
import { isSamePage } from '../../../src/core/matching/same-page.ts';

const check = 'https://www.checks.example/2026/harbour-bridge?id=7';

const same: Record<string, string> = {
  'the address itself': check,
  'without www, over http': 'http://checks.example/2026/harbour-bridge?id=7',
  'with a fragment': `${check}#verdict`,
  'with tracking fields': 'https://www.checks.example/2026/harbour-bridge?utm_source=mail&id=7&fbclid=AbC',
  'on its mobile host': 'https://m.checks.example/2026/harbour-bridge?id=7',
  'on its AMP host': 'https://amp.checks.example/2026/harbour-bridge?id=7',
  'as an AMP path': 'https://www.checks.example/2026/harbour-bridge/amp/?id=7',
  'as an AMP folder': 'https://www.checks.example/amp/2026/harbour-bridge?id=7',
  'as an AMP field': 'https://www.checks.example/2026/harbour-bridge?id=7&amp=1',
  'from a cache of AMP pages':
    'https://www-checks-example.cdn.ampproject.org/c/s/www.checks.example/2026/harbour-bridge?id=7',
  'from a search engine’s AMP viewer': 'https://www.google.com/amp/s/www.checks.example/2026/harbour-bridge?id=7',
  'with a slash at the end': 'https://www.checks.example/2026/harbour-bridge/?id=7',
  'with capitals in the host': 'https://WWW.Checks.Example/2026/harbour-bridge?id=7',
  'with letters written as per cent': 'https://www.checks.example/2026/harbour%2Dbridge?id=7',
  'with the default port': 'https://www.checks.example:443/2026/harbour-bridge?id=7',
};

const other: Record<string, string> = {
  'another page of the site': 'https://www.checks.example/2026/harbour-tunnel?id=7',
  'the same path with another id': 'https://www.checks.example/2026/harbour-bridge?id=8',
  'the same path elsewhere': 'https://www.news.example/2026/harbour-bridge?id=7',
  'a host that ends alike': 'https://badchecks.example/2026/harbour-bridge?id=7',
  'no address': 'about:blank',
};

describe('a page and the source of an annotation', () => {
  const annotation = { sources: [{ url: check, title: '', publisher: '', date: null }] };
  test.each(Object.entries(same))('is never marked: %s', (_, url) => {
    expect(mayMark(annotation, url)).toBe(false);
  });
  test.each(Object.entries(other))('may be marked: %s', (_, url) => {
    expect(mayMark(annotation, url)).toBe(true);
  });
  test('the page it was read from is its own', () => {
    expect(mayMark({ sources: [], origin: { url: check } }, check)).toBe(false);
  });
  test('every source counts, not the first alone', () => {
    const sources = ['https://a.example/1', check].map((url) => ({ url, title: '', publisher: '', date: null }));
    expect(mayMark({ sources }, check)).toBe(false);
  });
});

describe('what a name tells apart', () => {
  const pairs: Record<string, [string, string, boolean]> = {
    'a language’s mobile edition': ['https://en.m.pedia.example/wiki/A', 'https://en.pedia.example/wiki/A', true],
    'a mobile label in the name of a short site': ['https://m.example/a', 'https://example/a', false],
    'a page of the AMP of that name': ['https://a.example/amp.html', 'https://a.example/', false],
    'an AMP file': ['https://a.example/story.amp.html', 'https://a.example/story.html', true],
    'the front page and its file': ['https://a.example/index.html', 'https://a.example', true],
    'a broken escape': ['https://a.example/100%', 'https://a.example/100%', true],
  };
  test.each(Object.entries(pairs))('%s', (_, [a, b, expected]) => {
    expect(isSamePage(a, b)).toBe(expected);
    expect(isSamePage(b, a)).toBe(expected);
  });
});

describe('a site that the publisher excludes', () => {
  const cases: Record<string, [string, string, boolean]> = {
    'the site itself': ['satire.example', 'https://www.satire.example/a', false],
    'a host below it': ['satire.example', 'https://daily.satire.example/a', false],
    'written with a star': ['*.satire.example', 'https://daily.satire.example/a', false],
    'its mobile host': ['www.satire.example', 'https://m.satire.example/a', false],
    'a site that ends alike': ['satire.example', 'https://notsatire.example/a', true],
    'a name in the path': ['satire.example', 'https://news.example/satire.example', true],
    'an empty name excludes nothing': ['', 'https://news.example/', true],
  };
  test.each(Object.entries(cases))('%s', (_, [site, url, expected]) => {
    expect(mayMark({ sources: [], excludes: [site] }, url)).toBe(expected);
  });
});
