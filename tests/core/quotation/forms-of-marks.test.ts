import { describe, expect, test } from 'vitest';
import { detectQuotations } from '../../../src/core/quotation/detect-quotations.ts';

const found = (text: string, lang = 'en') =>
  detectQuotations({ text, lang }).map(({ start, end, speaker, attributed }) => [
    text.slice(start, end),
    attributed ? (speaker?.canonical ?? speaker?.text ?? null) : 'unspoken',
  ]);

describe('every form of marks is a statement with its speaker', () => {
  test.each<[string, string, string, [string, string][]]>([
    [
      'single marks in British style, double ones inside',
      'en',
      '‘It’s our town,’ Ada Lindqvist said. ‘They call it “a harbour” and don’t mind Jones’ ships.’',
      [
        ['It’s our town,', 'Ada Lindqvist'],
        ['They call it “a harbour” and don’t mind Jones’ ships.', 'Ada Lindqvist'],
      ],
    ],
    [
      'single marks in a headline',
      'en',
      'Ada Lindqvist calls harbour plan ‘a mistake for the whole town’',
      [['a mistake for the whole town', 'Ada Lindqvist']],
    ],
    [
      'doubled single marks with a single pair at their end',
      'en',
      "''I would call it 'old news,''' said Ada Lindqvist. ''We knew it.''",
      [
        ["I would call it 'old news,'", 'Ada Lindqvist'],
        ['We knew it.', 'Ada Lindqvist'],
      ],
    ],
    [
      'guillemets that point in',
      'de',
      '»Wir bleiben hier«, sagte Ada Lindner am Montag.',
      [['Wir bleiben hier', 'Ada Lindner']],
    ],
    [
      'paragraphs that reopen and close only once',
      'en',
      'Ada Lindqvist said: “The road will open in May.\n\n“The bridge will follow.\n\n“Then we rest.”',
      [
        ['The road will open in May.', 'Ada Lindqvist'],
        ['The bridge will follow.', 'Ada Lindqvist'],
        ['Then we rest.', 'Ada Lindqvist'],
      ],
    ],
    [
      'two styles in one article, beside inches and decades',
      'en',
      'The 27" gap dates from the ’90s. “It is too wide,” Tom Aldana said. "We will close it," he added.',
      [
        ['It is too wide,', 'Tom Aldana'],
        ['We will close it,', 'Tom Aldana'],
      ],
    ],
  ])('%s', (_, lang, text, expected) => {
    expect(found(text, lang)).toEqual(expected);
  });

  test('a block quotation is its author’s, marks inside it stay part of it', () => {
    const text = 'The council wrote:\n\nThe bridge is closed. “For good,” we hope.';
    const quote = text.indexOf('The bridge');
    const blocks = [
      { kind: 'paragraph', start: 0, end: 18 },
      { kind: 'quote', start: quote, end: text.length, author: 'Northport Council' },
    ] as const;
    const all = detectQuotations({ text, lang: 'en', blocks });
    expect(all.map(({ start, end, speaker }) => [text.slice(start, end), speaker?.text])).toEqual([
      ['The bridge is closed. “For good,” we hope.', 'Northport Council'],
    ]);
  });
});
