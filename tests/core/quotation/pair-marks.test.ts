import { describe, expect, test } from 'vitest';
import { pairMarks } from '../../../src/core/quotation/pair-marks.ts';
import { splitParagraphs } from '../../../src/core/text/paragraphs.ts';

const inside = (text: string) => pairMarks(text, splitParagraphs(text)).map(({ start, end }) => text.slice(start, end));

describe('marks pair', () => {
  test.each<[string, string, string[]]>([
    ['curly', 'He said “we stay” twice.', ['we stay']],
    ['straight', 'He said "we stay" and "we go".', ['we stay', 'we go']],
    ['low-high', 'Sie sagte: „Wir bleiben.“', ['Wir bleiben.']],
    ['low-high, closed by a curly mark', 'Sie sagte: „Wir bleiben.”', ['Wir bleiben.']],
    ['guillemets pointing out, with blanks', 'Elle a dit : « Nous restons ».', ['Nous restons']],
    ['guillemets pointing in', 'Sie sagte: »Wir bleiben.«', ['Wir bleiben.']],
    ['doubled single marks', "He said ''we stay'' then.", ['we stay']],
    ['backquotes', "He said ``we stay'' then.", ['we stay']],
    ['two curly single marks for a double one', 'He said ‘‘we stay’’ then.', ['we stay']],
    ['an opening mark before a comma closes', 'Il film “ Il mare “, del 1990, e “Notte”.', ['Il mare', 'Notte']],
    ['a closing mark that nothing opened', 'The bridge is new", they said.', []],
    ['corner brackets', '彼は「残る」と言った。', ['残る']],
    ['single marks in a headline', 'Mayor calls plan ‘a mistake’ in debate', ['a mistake']],
    ['straight single marks', "Mayor calls plan 'a mistake' in debate", ['a mistake']],
    ['marks inside marks, outer first', '“She said ‘no’ to us,” he said.', ['She said ‘no’ to us,', 'no']],
    ['two styles in one article', '“One,” he said.\n\n"Two," he said.', ['One,', 'Two,']],
    ['a mark left open closes with its paragraph', '“One and\n\nno more.', ['One and']],
    ['paragraphs that reopen', '“One.\n\n“Two.\n\n“Three.”', ['One.', 'Two.', 'Three.']],
    ['a straight mark that opens again gives up the first', 'It was "lost here. Then "found" again.', ['found']],
    ['an apostrophe inside single marks', 'He said ‘we don’t know’ again', ['we don’t know']],
    [
      'a possessive inside single marks',
      "He called it 'the voters' own choice,' she said",
      ["the voters' own choice,"],
    ],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  test.each([
    ['primes', 'He is 5′10″ tall.'],
    ['straight primes', 'He is 5\'10" tall and has a 27" screen.'],
    ['apostrophes', "The ’90s and the '80s were Jones’ and James' years."],
    ['clipped words', "Rock 'n' roll, 'tis said."],
    ['attributes left in a text', '<post id="123" author="@name">words</post>'],
    ['empty marks', 'He wrote "" and “”.'],
  ])('%s are no quotation', (_, text) => {
    expect(inside(text)).toEqual([]);
  });

  test('depth counts the marks around', () => {
    const text = '“a ‘b’ c”';
    expect(pairMarks(text, [{ start: 0, end: text.length }]).map(({ depth }) => depth)).toEqual([0, 1]);
  });
});
