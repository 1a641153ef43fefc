import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/core/text/sentence-around.ts';

/** The words between the bars are the span. */
const CASES: Readonly<Record<string, readonly [text: string, sentence: string]>> = {
  'gives the sentence a span stands in': ['It rained. The |pier| closed. Nobody came.', 'The pier closed.'],
  'gives all the sentences that a span touches': [
    'It rained. The |pier closed. Nobody| came. So be it.',
    'The pier closed. Nobody came.',
  ],
  'stays in its paragraph': ['It rained\n\nThe |pier| closed\n\nNobody came', 'The pier closed'],
  'ends at a line': ['It rained\nThe |pier| closed\nNobody came', 'The pier closed'],
  'takes the closing mark along': ['“It |rained|.” He left.', '“It rained.”'],
  'goes on with who said it': ['He left. “Will it |rain|?” she asked. He stayed.', '“Will it rain?” she asked.'],
  'goes on after a dash or a comma': ['“|Rain|!” — so it went on. He stayed.', '“Rain!” — so it went on.'],
  'ends at no initial': ['It rained. Ada B. |Orrin| left. He stayed.', 'Ada B. Orrin left.'],
  'ends at no title': ['It rained. Sen. |Orrin| left. He stayed.', 'Sen. Orrin left.'],
  'ends at no decimal point': ['It rained 3.5 |inches|. He stayed.', 'It rained 3.5 inches.'],
  'ends at no month': ['It rained. On Nov. 5 |Orrin| left. He stayed.', 'On Nov. 5 Orrin left.'],
  'begins with a quotation mark': ['It rained. “The |pier| closed.” He left.', '“The pier closed.”'],
  'takes the blank before a span for the sentence’s own': [
    'It rained.| The pier| closed.',
    'It rained. The pier closed.',
  ],
  'gives everything of a text without a stop': ['the |pier| is closed', 'the pier is closed'],
  'ends at a stop of Chinese and Japanese': ['雨が降った。|桟橋|は閉まった。彼は去った。', '桟橋は閉まった。'],
};

describe('sentenceAround', () => {
  it.each(Object.entries(CASES))('%s', (_, [marked, sentence]) => {
    const [before = '', words = '', after = ''] = marked.split('|');
    const start = before.length;
    expect(sentenceAround(before + words + after, { start, end: start + words.length })).toBe(sentence);
  });

  it('reaches a thousand characters at most where a text never stops', () => {
    const [before, words, after] = ['and so on '.repeat(10_000), 'the pier', ' and so on'.repeat(10_000)];
    const start = before.length;
    const sentence = sentenceAround(before + words + after, { start, end: start + words.length });
    expect(sentence).toContain('and so on the pier and so on');
    expect(sentence.length).toBeLessThan(2_100);
  });
});
