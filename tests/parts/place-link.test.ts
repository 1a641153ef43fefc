import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLink } from '../../src/parts/place-link.ts';

const url = 'https://paper.example/ferry';

describe('an address of exactly these words', { timeout: 60_000 }, () => {
  test.each([
    [
      'words with what stands around them, cut to whole words',
      { exact: 'not one dollar', prefix: 'ote that the ferry had received “', suffix: '” in ten years, and mo' },
      `${url}#:~:text=ferry%20had%20received%20%E2%80%9C-,not%20one%20dollar,-%E2%80%9D%20in%20ten%20years%2C`,
    ],
    ['words alone', { exact: 'Measure J', prefix: '', suffix: '' }, `${url}#:~:text=Measure%20J`],
    [
      'long words by their beginning and end',
      {
        exact: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
        prefix: '',
        suffix: '',
      },
      `${url}#:~:text=one%20two%20three%20four,twelve%20thirteen%20fourteen%20fifteen`,
    ],
    [
      'nothing of the block before or after',
      { exact: 'We lost', prefix: 'at great length.\n\nShe said: “', suffix: ',” said Bela Thorne.\n\nThe coun' },
      `${url}#:~:text=She%20said%3A%20%E2%80%9C-,We%20lost,-%2C%E2%80%9D%20said%20Bela%20Thorne.`,
    ],
    [
      'no mark alone',
      { exact: 'We lost', prefix: 'at great length.\n\n“', suffix: '.”\n\nThe coun' },
      `${url}#:~:text=We%20lost`,
    ],
    [
      'no part of a word at either end, where little stands around',
      { exact: 'We lost', prefix: 'eat length. She ', suffix: ' said Bela Tho' },
      `${url}#:~:text=length.%20She-,We%20lost,-said%20Bela`,
    ],
    ['a hyphen or comma is no syntax', { exact: 'a-b, c', prefix: '', suffix: '' }, `${url}#:~:text=a%2Db%2C%20c`],
  ])('%s', (_, selector, expected) => expect(placeLink(url, selector)).toBe(expected));

  test('the page’s own fragment gives way', () => {
    expect(placeLink(`${url}#comments`, { exact: 'x', prefix: '', suffix: '' })).toBe(`${url}#:~:text=x`);
  });

  test('whatever the words, it is an address with at most four parts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (exact, prefix, suffix) => {
        const link = placeLink(url, { exact, prefix, suffix });
        expect(URL.canParse(link)).toBe(true);
        expect(link.slice(url.length).split(',').length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
