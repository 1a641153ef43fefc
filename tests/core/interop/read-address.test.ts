import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../src/core/interop/read-address.ts';

const PAGE = 'https://desk.example/checks/pier.html?from=feed#top';

const READ: Readonly<Record<string, readonly [text: string, url: string]>> = {
  'a whole one stays as it is': ['https://paper.example/a?b=c#d', 'https://paper.example/a?b=c#d'],
  'blanks and marks in it are escaped': ['https://paper.example/a "b"', 'https://paper.example/a%20%22b%22'],
  'one of the same scheme': ['//paper.example/a', 'https://paper.example/a'],
  'one of the same site': ['/a', 'https://desk.example/a'],
  'one beside the page': ['quay.html', 'https://desk.example/checks/quay.html'],
  'a host without its scheme': ['paper.example/story', 'https://paper.example/story'],
  'a host of other letters': ['https://zeitung-müller.example/', 'https://zeitung-müller.example/'],
};

const REFUSED = [
  'javascript:alert(1)',
  'data:text/html,x',
  'https://user:word@paper.example/',
  'https://user@paper.example/',
  'https://pap[er.example/a',
  'https://[::1]/',
  'https://paper.example:80:80/',
  'https:///a',
  'https://paper.example\\@other.example/',
  'https://paper\u202e.example/',
  '../a',
];

describe('an address', () => {
  test.each(Object.entries(READ))('%s', (_, [text, url]) => {
    expect(readAddress(text, PAGE)).toEqual({ url, completed: !text.startsWith('https:') });
    expect(URL.canParse(url)).toBe(true);
  });

  test.each(REFUSED)('%j is none', (text) => {
    expect(readAddress(text, PAGE)).toBeNull();
  });
});
