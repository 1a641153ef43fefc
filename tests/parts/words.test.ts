import { beforeEach, describe, expect, test } from 'vitest';
import { extensionWords } from '../../src/parts/extension-words.ts';
import { setWords, t, wordsLanguage } from '../../src/parts/words.ts';
import { englishWords } from './english-words.ts';

beforeEach(() => setWords(englishWords));

describe('a text takes its values', () => {
  test.each([
    ['one statement', t.bind(null, 'summaryStatements', { count: 1 }), '1 statement'],
    [
      'several, with the number as the language writes it',
      t.bind(null, 'summaryStatements', { count: 1284 }),
      '1,284 statements',
    ],
    [
      'a value that looks like a placeholder stays as it is',
      t.bind(null, 'quoted', { words: '{words} $1' }),
      '“{words} $1”',
    ],
    ['a value that is not given stays visible', t.bind(null, 'replyBy'), 'Reply by {name}'],
  ])('%s', (_, say, expected) => expect(say()).toBe(expected));

  test('the plural form is the language’s own', () => {
    const polish: Record<string, string> = {
      summaryStatements_one: 'jedno',
      summaryStatements_few: 'kilka',
      summaryStatements_many: 'wiele',
      summaryStatements_other: 'inne',
    };
    setWords({ message: (name) => polish[name], language: 'pl', direction: 'ltr' });
    expect([1, 3, 5, 22].map((count) => t('summaryStatements', { count }))).toEqual([
      'jedno',
      'kilka',
      'wiele',
      'kilka',
    ]);
  });

  test('a language without one of its plural forms uses the general one', () => {
    setWords({
      message: (name) => (name === 'summaryStatements_other' ? 'inne' : undefined),
      language: 'pl',
      direction: 'ltr',
    });
    expect(t('summaryStatements', { count: 3 })).toBe('inne');
  });
});

describe('dates follow the words', () => {
  const i18n = (ui: string, direction = 'ltr') => ({
    getMessage: (name: string) => (name === 'languageTag' ? 'en' : name === '@@bidi_dir' ? direction : ''),
    getUILanguage: () => ui,
  });
  test.each([
    ['a reader in Britain reads British dates', i18n('en-GB'), 'en-GB', 'ltr'],
    ['a reader whose language has no texts here reads English dates', i18n('hu'), 'en', 'ltr'],
    ['the browser says which way it is written', i18n('en', 'rtl'), 'en', 'rtl'],
  ] as const)('%s', (_, source, language, direction) => {
    setWords(extensionWords(source));
    expect(wordsLanguage()).toEqual({ language, direction });
  });
});
