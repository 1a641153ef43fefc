import { describe, expect, test } from 'vitest';
import { detectQuotations } from '../../../src/core/quotation/detect-quotations.ts';

/** The fullest names of the quotations' speakers, in text order. */
function speakers(text: string): (string | undefined)[] {
  return detectQuotations({ text, lang: 'en' })
    .filter(({ marked, attributed }) => marked && attributed)
    .map(({ speaker }) => speaker?.canonical);
}

describe('news of science: the fullest name in the text', () => {
  test.each<[string, string, string[]]>([
    [
      'a professor with an apposition, then the surname',
      '“We did not expect so many vents,” said Ada Lindqvist, a professor of geology at Northport University who led the work.\n\nThe team used two ships. “The second one was a stroke of luck,” Lindqvist added.',
      ['Ada Lindqvist', 'Ada Lindqvist'],
    ],
    [
      'a title',
      '“The cells repair themselves overnight,” said Dr. Tom Aldana, director of the Harbour Institute.\n\n“That surprised all of us,” Dr. Aldana said.',
      ['Tom Aldana', 'Tom Aldana'],
    ],
    [
      'a role with a possessive, then a pronoun',
      'The study’s lead author, Ada Lindqvist, said the effect was small. “It is there, though,” she said.',
      ['Ada Lindqvist'],
    ],
    [
      'initials that are words elsewhere',
      'Mira A. Okonjo met Tom I. Aldana Jr. on Monday. “It rains,” Okonjo said. “It does,” Aldana said.',
      ['Mira A. Okonjo', 'Tom I. Aldana Jr.'],
    ],
    [
      'a role given elsewhere',
      'Ada Lindqvist is the lead author of the study.\n\n“The effect is small,” the lead author said.',
      ['Ada Lindqvist'],
    ],
    [
      'an acronym',
      'The European Seabed Observatory (ESO) presented the map on Monday. “The data are open to everybody,” ESO said in a statement.',
      ['European Seabed Observatory'],
    ],
    [
      'the last word of an organisation',
      'The European Seabed Observatory presented the map on Monday. “The data are open to everybody,” the Observatory said.',
      ['European Seabed Observatory'],
    ],
    [
      'an institute in the first person',
      '“We at the institute are proud of this result,” the Harbour Institute said in a press release.',
      ['Harbour Institute'],
    ],
    [
      'a co-author with an institution, then a pronoun',
      '“Both models agree,” said co-author Tom Aldana of the University of Eastmere. “They disagreed for ten years,” he added.',
      ['Tom Aldana', 'Tom Aldana'],
    ],
    [
      'a degree behind the name',
      '“The sensors are cheap,” says Mira Okonjo, PhD, a postdoctoral researcher in the Aldana lab. “Anyone can build one,” Okonjo says.',
      ['Mira Okonjo', 'Mira Okonjo'],
    ],
    [
      'a title behind a role',
      '“This opens a new path to treatment,” explains senior author Professor Ruth Calder from the Department of Medicine.\n\nProf. Calder adds: “Patients will not benefit for years.”',
      ['Ruth Calder', 'Ruth Calder'],
    ],
    [
      'particles of a name',
      '“We need more data,” said Joost van der Meer, an ecologist. Van der Meer said the birds “had moved north.”',
      ['Joost van der Meer', 'Joost van der Meer'],
    ],
    [
      'a name given in full only later',
      'Lindqvist and her colleagues tested the drug in mice. “It worked in most of them,” she said. Ada Lindqvist leads the laboratory.',
      ['Ada Lindqvist'],
    ],
    [
      'two people, each by surname',
      'Ada Lindqvist and Tom Aldana led the study. “It took ten years,” Aldana said. “Eleven,” Lindqvist said.',
      ['Tom Aldana', 'Ada Lindqvist'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('a pronoun means', () => {
  test.each<[string, string, string]>([
    [
      'whoever spoke last, rather than whom that speech was about',
      'Ada Lindqvist leads the polls. Tom Aldana said that Lindqvist would lose the north. “She never goes there,” he said.',
      'Tom Aldana',
    ],
    [
      'the subject, rather than somebody named nearer',
      'Tom Aldana played down the idea that he had struck a deal with Piet Harlow. “There never was a deal,” he said.',
      'Tom Aldana',
    ],
    [
      'who is named behind the verb',
      '“They may lose here,” said Tom Aldana, who runs a newsletter on Piet Harlow. The campaign is “doing everything it can,” he said.',
      'Tom Aldana',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });

  test('nobody where only a place was named', () => {
    expect(speakers('The vote was held in Northport. “I do not mind,” he said.')).toEqual([undefined]);
  });
});
