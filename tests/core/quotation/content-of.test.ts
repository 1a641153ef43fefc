import { expect, test } from 'vitest';
import { detectQuotations } from '../../../src/core/quotation/detect-quotations.ts';

test.each<[string, string, string | undefined]>([
  ['that', 'Lindqvist said that “the road will open in May.”', 'that “the road will open in May.'],
  [
    'a clause that begins before the marks',
    'Lindqvist said that the road “will open in May.”',
    'that the road “will open in May.”',
  ],
  ['an article', 'Lindqvist spoke of a “broken promise to the town.”', 'a “broken promise to the town.'],
  ['what is named so', 'Lindqvist called the plan a “broken promise.”', 'the plan a “broken promise.'],
  [
    'the subject before the marks',
    'The plan “will cost us the harbour,” Lindqvist said.',
    'The plan “will cost us the harbour,',
  ],
  ['nothing where the marks hold all', 'Lindqvist said: “The road will open in May.”', undefined],
  ['a turn without its label', '“LINDQVIST: The road will open in May.”', 'The road will open in May.'],
])('the whole content has %s', (_, text, expected) => {
  const [found] = detectQuotations({ text, lang: 'en' });
  expect(found?.content && text.slice(found.content.start, found.content.end)).toBe(expected);
});
