import { describe, expect, test } from 'vitest';
import { siteHost } from '../../src/pages/site-host.ts';
import { chooseReach } from '../../src/pages/welcome/choose-reach.ts';

describe('a site as somebody writes it', () => {
  test.each([
    ['a name', 'news.example', 'news.example'],
    ['a name in capitals with blanks around', '  News.Example ', 'news.example'],
    ['an address', 'https://www.news.example/world?x=1', 'news.example'],
    ['a subdomain', 'blog.news.example', 'blog.news.example'],
    ['letters of another script', 'zeitung.müller', 'zeitung.xn--mller-kva'],
    ['this computer', 'localhost', 'localhost'],
    ['an address in numbers', '127.0.0.1', '127.0.0.1'],
    ['words', 'the daily news', null],
    ['one word', 'news', null],
    ['a script', 'javascript:alert(1)', null],
    ['a pattern', '*://*/*', null],
    ['another protocol', 'ftp://news.example', null],
    ['nothing', ' ', null],
  ])('%s', (_, written, expected) => expect(siteHost(written)).toBe(expected));
});

describe('a choice becomes access to ask for and settings to keep', () => {
  test.each([
    ['only on click asks for nothing', 'click', '', { origins: [], change: { reach: 'click' } }],
    ['everywhere', 'all', 'ignored', { origins: ['*://*/*'], change: { reach: 'all' } }],
    [
      'a list, each once',
      'list',
      'news.example\n\nhttps://www.news.example/x\npaper.example',
      {
        origins: ['*://*.news.example/*', '*://*.paper.example/*'],
        change: { reach: 'list', sites: ['news.example', 'paper.example'] },
      },
    ],
    ['an empty list is refused', 'list', ' \n', { refused: 'no-sites' }],
    ['a line that is no site is named', 'list', 'news.example\nnews', { refused: 'no-host', written: 'news' }],
  ] as const)('%s', (_, reach, written, expected) => expect(chooseReach(reach, written)).toEqual(expected));
});
