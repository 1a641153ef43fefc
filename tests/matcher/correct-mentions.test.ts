import { describe, expect, test } from 'vitest';
import type { SeenMention } from '../../src/core/model/page.ts';
import { correctMention } from '../../src/matcher/correct-mentions.ts';

const seen: SeenMention = {
  key: '1',
  mention: {
    mention: 'quotation',
    kind: 'direct',
    start: 10,
    end: 40,
    marked: true,
    speaker: { text: 'Oswin', start: 50, end: 55, canonical: 'Mira Oswin' },
    cue: null,
    attributed: false,
    confidence: 0.4,
  },
  selector: { exact: 'The bridge cost forty million', prefix: 'a', suffix: 'b' },
  sentence: '“The bridge cost forty million,” said Oswin.',
};
const speakerOf = ({ mention }: SeenMention) => (mention.mention === 'quotation' ? mention.speaker : undefined);

describe('a correction', () => {
  test('names another speaker, who stands nowhere on the page', () => {
    const put = correctMention(seen, { speaker: 'Ines Farrow', words: null });
    expect(speakerOf(put)).toEqual({ text: 'Ines Farrow', canonical: 'Ines Farrow' });
    expect(put.selector).toBe(seen.selector);
    expect(put.mention).toMatchObject({ start: 10, end: 40, attributed: true });
  });

  test('names nobody', () => {
    expect(speakerOf(correctMention(seen, { speaker: '', words: null }))).toBeNull();
  });

  test('of the extent leaves the speaker', () => {
    const put = correctMention(seen, { speaker: null, words: 'The bridge cost forty million crowns' });
    expect(put.selector.exact).toBe('The bridge cost forty million crowns');
    expect(speakerOf(put)).toEqual(speakerOf(seen));
  });

  test('that is not there changes nothing, and none changes a citation', () => {
    expect(correctMention(seen, null)).toBe(seen);
    const cited: SeenMention = {
      ...seen,
      mention: { mention: 'citation', type: 'act', id: 'us/act', text: 'the Act', start: 0, end: 7 },
    };
    expect(correctMention(cited, { speaker: 'Ines Farrow', words: null })).toBe(cited);
  });
});
