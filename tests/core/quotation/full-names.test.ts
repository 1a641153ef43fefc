import { describe, expect, test } from 'vitest';
import { detectQuotations } from '../../../src/core/quotation/detect-quotations.ts';

/** The fullest names of the quotations' speakers, in text order; `undefined` where nobody is named. */
function speakers(text: string): (string | undefined)[] {
  return detectQuotations({ text, lang: 'en' })
    .filter(({ marked, attributed }) => marked && attributed)
    .map(({ speaker }) => speaker?.canonical);
}

describe('the whole phrase that names who speaks', () => {
  test.each<[string, string, (string | undefined)[]]>([
    [
      'small words before the name, behind the marks',
      'They argued for years.\n\n“It is a warm spring,” climate policy analyst Ada Lindqvist said on Monday.',
      ['Ada Lindqvist'],
    ],
    [
      'a small word, a title and a party behind the name',
      'They argued for years.\n\n“It is unfair,” state Sen. Tom Aldana (N-Eastmere) said. “It is late, too.”',
      ['Tom Aldana', 'Tom Aldana'],
    ],
    [
      'a relative clause before “told”, whose hearers do not speak',
      '“It is a warm spring,” marine ecologist Ada Lindqvist of the Harbour Institute, who was not involved in the study, told reporters in an email.',
      ['Ada Lindqvist'],
    ],
    [
      'a word of order before the role',
      'First author Ravi Menon, a student in the solar group, said: “We replaced platinum with nickel.”',
      ['Ravi Menon'],
    ],
    ['two roles of one person', '“Frogs are loud,” explains ecologist and study leader Mira Okonjo.', ['Mira Okonjo']],
    [
      'somebody with her colleagues',
      'Nina Halloran led the survey. The reef “is a reminder that corals can heal,” Halloran and her coauthors write in the paper.',
      ['Nina Halloran'],
    ],
    [
      'a name behind the phrase and its own role',
      'Dana Whitfield’s colleague at the Calder Institute, chemist Wen Li, said the images “will rewrite the textbooks.”',
      ['Wen Li'],
    ],
    [
      'a degree, which is no name',
      '“Frogs are loud,” lead author Mira Okonjo, PhD, said in a press release.',
      ['Mira Okonjo'],
    ],
    ['“as somebody puts it”', 'As Mira Okonjo, an ecologist at Eastmere, puts it: “Frogs are loud.”', ['Mira Okonjo']],
    [
      'a title in a sentence of names',
      'In the study, published in Neuron Reports, Dr. Emeka Falana and colleagues at King’s Bridge Medical School counted cells.\n\n“It took us a year,” Falana explained.',
      ['Emeka Falana'],
    ],
    [
      'two names and a university before the verb',
      'Clara Whitlock and Ines Duarte of Eastmere University studied the cells. “It was luck,” Whitlock says.',
      ['Clara Whitlock'],
    ],
    [
      'the end of an institute’s name, which “she” is not',
      'Prof. Grace Oduya from the Institute of Public Health said: “Nobody should run to the shops.”\n\n“It is one study,” she added.',
      ['Grace Oduya', 'Grace Oduya'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('names that are words', () => {
  test.each<[string, string, (string | undefined)[]]>([
    [
      'a month for a first name',
      '“It is small,” said June Halloran, a chemist at Eastmere. “It is cheap,” Halloran said.',
      ['June Halloran', 'June Halloran'],
    ],
    [
      'a first name that opens a question elsewhere',
      '“It is small,” Will Haddadi, a chemist, told reporters. Will Haddadi be believed? “It is cheap,” Haddadi added.',
      ['Will Haddadi', 'Will Haddadi'],
    ],
    [
      'a surname, given in full far from any verb of saying',
      'Columnist Ewan Will reopened an old feud this week.\n\nCiting the flood as a warning against “reveries about the office,” Will urged voters to think again.\n\n“The eruption is a reminder,” Will wrote.',
      ['Ewan Will', 'Ewan Will'],
    ],
    [
      'a month that is a month',
      '“It is small,” said Ada Lindqvist. In June Lindqvist said it was “cheap.”',
      ['Ada Lindqvist', 'Ada Lindqvist'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

test('“she” names nobody where as much speaks for two people', () => {
  const text = [
    'Dr. Emeka Falana and colleagues at King’s Bridge counted cells in 12 volunteers.',
    '“What we saw was the opposite,” Falana explained.',
    '“Claims need evidence,” chemist Clara Whitlock, at Stonefield University, said.',
    'Whitlock’s lab closed in 2015. She says the method “measures something else.”',
  ].join('\n\n');
  expect(speakers(text)).toEqual(['Emeka Falana', 'Clara Whitlock', undefined]);
});
