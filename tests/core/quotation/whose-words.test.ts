import { expect, test } from 'vitest';
import { detectQuotations } from '../../../src/core/quotation/detect-quotations.ts';

/** The words that name the speaker of the quotation that begins with `words`. */
function speakerOf(text: string, words: string, lang = 'en'): string | undefined {
  const found = detectQuotations({ text, lang }).find(({ start }) => text.startsWith(words, start));
  return found?.speaker?.canonical ?? found?.speaker?.text;
}

test.each<[string, string, string, string]>([
  [
    'a surname that is a small word',
    'Columnist Gerald Will said the plan was thin. “It is paper and nothing else,” Will wrote on Monday.',
    'It is paper',
    'Gerald Will',
  ],
  [
    'a surname that is a unit of time',
    '“The ferry was late every week,” said Kirsten Day, director of the harbour board.',
    'The ferry',
    'Kirsten Day',
  ],
  [
    'who issues a statement, not the statement',
    'On Monday, Mayor Ada Lindqvist issued a statement saying the bridge “has no place in a poor town.”',
    'has no place',
    'Ada Lindqvist',
  ],
  [
    'a letter, not who obtained it',
    'A letter from the harbour board obtained by The Ledger warns that “any further delay will be costly.”',
    'any further',
    'A letter from the harbour board',
  ],
  [
    'who says it between commas, not whom the words are about',
    'Six years ago, Ada Lindqvist said, the harbour board considered her a “minor nuisance.”',
    'minor',
    'Ada Lindqvist',
  ],
  [
    'a word in -ed inside the phrase of who speaks',
    '“They have to sit down and listen,” the retired harbour master told the paper.',
    'They have',
    'the retired harbour master',
  ],
  [
    'who calls it so behind a preposition and "what"',
    'The board met Tom Aldana at noon, in what Ada Lindqvist, director of the harbour, called “hand-to-hand combat.”',
    'hand-to-hand',
    'Ada Lindqvist',
  ],
  [
    'an editorial, not whom it tells something',
    'Aldana came home a week after the paper’s editorial telling him to leave his “playground for yachts.”',
    'playground',
    'the paper’s editorial',
  ],
  [
    'the clause behind "after", not the one before it',
    'Teodor Brandvik tweeted after Ada Lindqvist argued on Monday that “no ferry would run in winter.”',
    'no ferry',
    'Ada Lindqvist',
  ],
  [
    'who speaks on, not whom the clause of speaking is about',
    'Ada Lindqvist said Tom Aldana had compared the bridge to a toy, explaining, “it moves in the wind.”',
    'it moves',
    'Ada Lindqvist',
  ],
  [
    'the clause that opens the sentence with a conjunction',
    'After Ada Lindqvist said that pupils might do better at “less crowded places,” Teodor Brandvik said: “I do not like it.”',
    'less crowded',
    'Ada Lindqvist',
  ],
  [
    'the relative clause, not the object of the main one',
    'Teodor Brandvik spoke twice. Brandvik, who said that the report was “deeply unfair,” described his own council as a victim.',
    'deeply unfair',
    'Teodor Brandvik',
  ],
  [
    'a participle behind who speaks',
    '“We are going to spend a fortune,” said one planner involved in the talks, who asked not to be named.',
    'We are going',
    'one planner',
  ],
  [
    'a verb that no table knows',
    '“Go back to the harbour,” Teodor Brandvik grunted, and the guards led the man out.',
    'Go back',
    'Teodor Brandvik',
  ],
  [
    'not the class that is called something',
    'Later Lindqvist shared a list of a 2002 class called “Perception” on her page, writing “Here is the class you miss.”',
    'Here is the class',
    'Lindqvist',
  ],
  [
    'the name, not its apposition with a name of its own',
    '“We had some trouble,” Lindqvist, Nordhavn’s chairwoman of ports and ferries, said in May.',
    'We had',
    'Lindqvist',
  ],
  [
    'the name, whatever names its apposition lists',
    '“It is the wind,” Teodor Brandvik, an analyst at the Eastmere Council on Energy, Environment and Water Trust, said.',
    'It is the wind',
    'Teodor Brandvik',
  ],
  [
    'the name, not a title with a company’s name',
    'Teodor Brandvik, President Ascot Ferries, says: “Together we can help harbours.”',
    'Together',
    'Teodor Brandvik',
  ],
  [
    'a first name that is a verb, before a role',
    'Will Brandvik, chief executive of the paper Eastmere Facts, told a reporter that it was wrong. “It is misleading to behave that way.”',
    'It is misleading',
    'Will Brandvik',
  ],
  [
    'several roles in a row',
    'Sales rose. “Our results reflect growth,” chairwoman, CEO and president Ada Lindqvist said in the release.',
    'Our results',
    'Ada Lindqvist',
  ],
  [
    'two roles, before one of which stands a small word',
    'Hilly places cover the north. “What is fun is life,” scientist and study co-author Ada Lindqvist said.',
    'What is fun',
    'Ada Lindqvist',
  ],
  [
    'an age before the name',
    'It grew worse. “I was unable to stand,” wrote 43-year-old Teodor Brandvik of Eastmere, in a case study.',
    'I was unable',
    'Teodor Brandvik',
  ],
  [
    'the clause that begins with “as”',
    'There is hope, since the “new harbour,” as Lindqvist dubbed the plan, will be wide.',
    'new harbour',
    'Lindqvist',
  ],
  [
    'the subject of a clause with “with”',
    'Another cloud of smoke came over the city, with several forecasters warning that the air may become “severe.”',
    'severe',
    'several forecasters',
  ],
  [
    'the subject of a clause with “while”, not its apposition',
    'Mira Okonjo, a Democrat, called it “a mess,” while Jan Dahl, a Republican, said it was “a wonder.”',
    'a wonder',
    'Jan Dahl',
  ],
  [
    'the clause before, not that with “while”',
    'Mira Okonjo, a Republican, called it “a mess,” while Jan Dahl, a Democrat, said it was “a wonder.”',
    'a mess',
    'Mira Okonjo',
  ],
  [
    'who represents somebody, not whom',
    'A lawyer representing the family of Jan Dahl said it was “a mess.”',
    'a mess',
    'A lawyer',
  ],
  [
    'who represents somebody by the whole phrase, which has no other’s name',
    '“It was a mess,” a lawyer representing Jan Dahl said.',
    'It was a mess',
    'a lawyer representing Jan Dahl',
  ],
  ['a document, not who saw it', 'A document seen by The Ledger said it was “a mess.”', 'a mess', 'A document'],
  ['both of a couple', 'Dahl and his wife, Mira, said it was “a mess.”', 'a mess', 'Dahl and his wife'],
])('names %s', (_name, text, words, speaker) => {
  expect(speakerOf(text, words)).toContain(speaker);
});

test.each<[string, string, string, string]>([
  [
    'the name, not the paper it was said to',
    '„Das ist ein schwerer Fehler“, sagte Lindner-Roth der „Neuen Zeitung“ am Montag.',
    'Das ist',
    'Lindner-Roth',
  ],
  [
    'the subject before the hearer',
    'Wie Brandt dem »Morgenblatt« sagte, sei die Lage »sehr ernst«.',
    'sehr ernst',
    'Brandt',
  ],
  [
    'the one who is reported behind the colon of a headline',
    '„Ein schwerer Fehler“: Brandt warnt vor neuen Hafenplänen',
    'Ein schwerer',
    'Brandt',
  ],
])('names in German %s', (_name, text, words, speaker) => {
  expect(speakerOf(text, words, 'de')).toBe(speaker);
});

test.each<[string, string, string, string]>([
  [
    'who did it, not what was done',
    'The plan was described as “a gift to the rich” by Senator Roland Pesker, a Democrat.',
    'a gift',
    'Roland Pesker',
  ],
  [
    'who gave a name, behind a comma',
    'Dahl toured the old prison, dubbed the “Harbour Hilton” by American sailors.',
    'Harbour',
    'American sailors',
  ],
  [
    'the only one with the office',
    'The mayor, Helen Dorwell, resigned on Monday. “It is time,” the mayor said.',
    'It is',
    'Helen Dorwell',
  ],
  [
    'who wrote a letter, not the letter',
    'Ada Dahl agreed. The long letter Dahl wrote was “kind and loving.”',
    'kind',
    'Ada Dahl',
  ],
  [
    'a general behind a conjunction',
    'Dahl liked the ship, but General Mark Millay, chairman of the Joint Chiefs, told reporters that it would stay “for years.”',
    'for years',
    'Mark Millay',
  ],
  [
    'marks made of two single ones',
    '‘‘It is a trick,’’ Will Moyer, chief executive of the website, told the paper. ‘‘And it is wrong.’’',
    'And it',
    'Will Moyer',
  ],
])('names %s', (_name, text, words, speaker) => {
  expect(speakerOf(text, words)).toBe(speaker);
});

test('takes no nickname for words that somebody says', () => {
  const found = detectQuotations({ text: 'The suspect, known as “Big Tom”, was arrested.', lang: 'en' });
  expect(found.map(({ attributed }) => attributed)).toEqual([false]);
});

test('names nobody for “Q:” and “A:”', () => {
  const text = 'Q: What do you think?\n\nA: It is late.\n\nQ: Why?\n\nA: It rained.';
  expect(detectQuotations({ text, lang: 'en' }).map(({ speaker }) => speaker)).toEqual([null, null, null, null]);
});

test('names the subject of the inner of two clauses by its own words', () => {
  expect(speakerOf('Prosecutors say Dahl told an agent that he wanted “a mess.”', 'a mess')).toBe('Dahl');
});
