import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/core/matching/decide.ts';
import * as sentences from './sentences.data.ts';

/** A claim and a sentence; what stands between the sentence's first marks is what is said, all of it where there are none. */
function judge(claim: string, text: string) {
  const [, english, german] = /“([^”]*)”|„([^“]*)“/u.exec(text) ?? [];
  const quote = (english ?? german)?.replace(/,$/u, '') ?? null;
  return decide({ text, quote, speaker: null, lang: null }, { id: 'c', text: claim, speaker: null });
}

function rowsOf(list: string): [string, string][] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [claim = '', text = ''] = line.split(' | ');
      return [claim, text];
    });
}

test.each(rowsOf(sentences.repeating))('“%s” is repeated: %s', (claim, text) => {
  expect(judge(claim, text).level).toBe('match');
});

const kinds = {
  number: sentences.otherNumber,
  date: sentences.otherDate,
  place: sentences.otherPlace,
  negation: sentences.denied,
  mood: sentences.otherMood,
  wording: sentences.otherWords,
};
describe.each(Object.entries(kinds))('another %s', (kind, list) => {
  test.each(rowsOf(list))('“%s” is not repeated: %s', (claim, text) => {
    const { level, reason } = judge(claim, text);
    expect(level).not.toBe('match');
    expect(reason.forbidden).toBe(kind);
  });
});

describe('a quotation of three or four words', () => {
  test.each(['Vaccines cause autism.', 'The Tarnsee dam is leaking.', 'Die Wahl in Tarnsee wurde gestohlen.'])(
    'that is all of the claim and says enough: %s',
    (claim) => {
      expect(judge(claim, `“${claim}”, said Maas.`).level).toBe('match');
    },
  );

  test.each([
    ['Taxes are too high.', 'Taxes are too high'],
    ['We need change.', 'We need change'],
    ['Vaccines cause autism in boys.', 'Vaccines cause autism'],
    ['Vaccines cause autism.', 'Some say vaccines cause autism'],
    ['Vaccines cause autism.', 'Vaccines cure autism'],
  ])('of everyday words, or with others beside them: %s', (claim, said) => {
    expect(judge(claim, `“${said}”, said Maas.`).level).not.toBe('match');
  });
});
