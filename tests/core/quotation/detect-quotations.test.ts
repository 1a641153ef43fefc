import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/model/article.ts';
import { detectQuotations } from '../../../src/core/quotation/detect-quotations.ts';

/** Attributed quotations as "words | speaker as written | fullest name". */
function said(text: string, lang: string | null = null): string[] {
  return detectQuotations({ text, lang })
    .filter(({ marked, attributed }) => marked && attributed)
    .map(({ start, end, speaker }) => [text.slice(start, end), speaker?.text, speaker?.canonical].join(' | '));
}

function reported(text: string, lang: string | null = null): string[] {
  return detectQuotations({ text, lang })
    .filter(({ kind, attributed }) => kind === 'indirect' && attributed)
    .map(({ start, end, speaker }) => `${text.slice(start, end)} | ${speaker?.text}`);
}

describe('who says it, in English', () => {
  test.each<[string, string, string[]]>([
    [
      'name and verb behind',
      '“The road will open in May,” Ada Lindqvist said.',
      ['The road will open in May, | Ada Lindqvist | Ada Lindqvist'],
    ],
    [
      'verb and name behind',
      '“The road will open in May,” said Ada Lindqvist, the mayor.',
      ['The road will open in May, | Ada Lindqvist | Ada Lindqvist'],
    ],
    [
      'verb before',
      'Ada Lindqvist said: “The road will open in May.”',
      ['The road will open in May. | Ada Lindqvist | Ada Lindqvist'],
    ],
    [
      'surname to full name',
      'Ada Lindqvist spoke on Monday.\n\n“The road will open in May,” Lindqvist said.',
      ['The road will open in May, | Lindqvist | Ada Lindqvist'],
    ],
    [
      'an apposition between name and verb',
      '“It will open,” Ada Lindqvist, a longtime member of the council, said.',
      ['It will open, | Ada Lindqvist | Ada Lindqvist'],
    ],
    [
      'a name in an apposition',
      '“It will open,” said the mayor, Ada Lindqvist.',
      ['It will open, | the mayor | Ada Lindqvist'],
    ],
    [
      'an interrupted quotation',
      '“It will open,” Lindqvist said, “and it will stay open.”',
      ['It will open, | Lindqvist | Lindqvist', 'and it will stay open. | Lindqvist | Lindqvist'],
    ],
    [
      'the next sentence of the same paragraph',
      '“It will open,” Lindqvist said. “We promised that.”',
      ['It will open, | Lindqvist | Lindqvist', 'We promised that. | Lindqvist | Lindqvist'],
    ],
    [
      'a pronoun with evidence',
      'Mrs. Ada Lindqvist defended the plan. “It will open,” she said.',
      ['It will open, | she | Ada Lindqvist'],
    ],
    [
      'a document',
      'The directive states that staff should “weigh every alternative” first.',
      ['weigh every alternative | The directive | '],
    ],
    [
      'an office',
      '“We consulted our staff,” the prosecutor’s office told reporters in a statement.',
      ['We consulted our staff, | the prosecutor’s office | '],
    ],
    [
      'according to',
      'The bridge is “beyond repair,” according to engineer Tom Aldana.',
      ['beyond repair, | engineer Tom Aldana | Tom Aldana'],
    ],
    [
      'a borrowed subject',
      'Tom Aldana wrote to the council, calling the bridge “a danger to everybody.”',
      ['a danger to everybody. | Tom Aldana | Tom Aldana'],
    ],
    ['a name and a colon', 'Aldana: ‘We Warned Them Early Enough’', ['We Warned Them Early Enough | Aldana | Aldana']],
    [
      'a paragraph that announces',
      'Tom Aldana said in a letter:\n\n“The bridge has to be closed at once.”',
      ['The bridge has to be closed at once. | Tom Aldana | Tom Aldana'],
    ],
    [
      'a signature',
      '“I would close the bridge today.” — Tom Aldana',
      ['I would close the bridge today. | Tom Aldana | Tom Aldana'],
    ],
    ['a cue inside the marks is none', '“He said no,” Lindqvist said.', ['He said no, | Lindqvist | Lindqvist']],
    [
      'a quotation across inline tags is one text',
      '“We will see,” Lindqvist told The Harbour Post.',
      ['We will see, | Lindqvist | Lindqvist'],
    ],
    [
      'a clause inside another',
      'She recalled Tom Aldana saying the bridge was “beyond repair.”',
      ['beyond repair. | Tom Aldana | Tom Aldana'],
    ],
    [
      'a clause inside another, by a pronoun',
      'Mr. Tom Aldana had left. Ada Lindqvist recalled him saying: “It will not hold.”',
      ['It will not hold. | him | Tom Aldana'],
    ],
    [
      'the outer of two clauses',
      'Aldana said he hopes the council will be “ready to act.”',
      ['ready to act. | Aldana | Aldana'],
    ],
    [
      'the sender of a letter that is read aloud',
      'Aldana also read from a letter that the Harbour Office sent in May: “The bridge is closed.”',
      ['The bridge is closed. | the Harbour Office | Harbour Office'],
    ],
    [
      'the document that is read aloud',
      'Aldana read from the report: “The bridge is beyond repair.”',
      ['The bridge is beyond repair. | the report | '],
    ],
    [
      'a verb with a time before it',
      'Ada Lindqvist, who has in the past called the bridge “a danger,” resigned.',
      ['a danger, | who | Ada Lindqvist'],
    ],
    [
      'a clause after another',
      'Lindqvist said that the plan was good, to which Tom Aldana replied: “It is not.”',
      ['It is not. | Tom Aldana | Tom Aldana'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });

  test('a capital word that opens a longer phrase is no fuller name', () => {
    const text = 'Critics of the order said that it goes too far.';
    const [found] = detectQuotations({ text, lang: 'en' });
    expect(found?.speaker).toEqual({ text: 'Critics of the order', start: 0, end: 20 });
  });

  test('nobody is named where nobody is', () => {
    expect(said('“We will all miss the old harbour very much.”\n\nThe harbour closed in 1990.', 'en')).toEqual([
      'We will all miss the old harbour very much. |  | ',
    ]);
  });

  test('a dateline is no subject', () => {
    const text = 'NORTHPORT, May 3 (NPA) — Tom Aldana said the bridge is “beyond repair.”';
    expect(said(text, 'en')).toEqual(['beyond repair. | Tom Aldana | Tom Aldana']);
  });
});

describe('marks that nobody speaks', () => {
  test.each([
    ['a programme', 'The senator appeared on the show “Harbour Talk” on Sunday.'],
    ['a film', 'She won a prize for the film “The Long Pier” in 1998.'],
  ])('%s is kept as not attributed', (_, text) => {
    const found = detectQuotations({ text, lang: 'en' }).filter(({ marked }) => marked);
    expect(found).toMatchObject([{ attributed: false, speaker: null }]);
    expect(found[0]?.confidence).toBeGreaterThan(0.5);
  });
});

describe('reported speech', () => {
  test.each<[string, string, string[]]>([
    ['with that', 'Lindqvist said that the road would open in May.', ['the road would open in May | Lindqvist']],
    ['without that', 'Lindqvist said the road would open in May.', ['the road would open in May | Lindqvist']],
    ['clause before', 'The road would open in May, Lindqvist said.', ['The road would open in May | Lindqvist']],
    [
      'according to, before',
      'According to Lindqvist, the road will open in May.',
      ['the road will open in May | Lindqvist'],
    ],
    [
      'according to, behind',
      'The road will open in May, according to Lindqvist.',
      ['The road will open in May | Lindqvist'],
    ],
  ])('%s', (_, text, expected) => {
    expect(reported(text, 'en')).toEqual(expected);
  });
});

describe('other languages', () => {
  test.each<[string, string, string, string[]]>([
    [
      'German, behind',
      'de',
      '„Die Straße wird im Mai eröffnet“, sagte Bürgermeisterin Ada Lindner.',
      ['Die Straße wird im Mai eröffnet | Bürgermeisterin Ada Lindner | Ada Lindner'],
    ],
    [
      'German, so',
      'de',
      '„Wir haben früh gewarnt“, so Tom Ahlers.',
      ['Wir haben früh gewarnt | Tom Ahlers | Tom Ahlers'],
    ],
    [
      'German, verb second',
      'de',
      'Am Montag sagte Tom Ahlers: „Die Brücke muss sofort gesperrt werden.“',
      ['Die Brücke muss sofort gesperrt werden. | Tom Ahlers | Tom Ahlers'],
    ],
    [
      'German, separable verb',
      'de',
      'Tom Ahlers teilte am Dienstag mit: „Die Brücke bleibt zu.“',
      ['Die Brücke bleibt zu. | Tom Ahlers | Tom Ahlers'],
    ],
    [
      'German, perfect',
      'de',
      'Tom Ahlers hat am Dienstag erklärt: „Die Brücke bleibt zu.“',
      ['Die Brücke bleibt zu. | Tom Ahlers | Tom Ahlers'],
    ],
    [
      'French',
      'fr',
      '« La route ouvrira en mai », a déclaré la maire Claire Fontenoy. « C’est promis », a-t-elle ajouté.',
      ['La route ouvrira en mai | la maire Claire Fontenoy | Claire Fontenoy', 'C’est promis | elle | Claire Fontenoy'],
    ],
    [
      'Spanish',
      'es',
      '«No vamos a subir los impuestos», aseguró la alcaldesa Marta Quiroga.',
      ['No vamos a subir los impuestos | la alcaldesa Marta Quiroga | Marta Quiroga'],
    ],
    [
      'Portuguese',
      'pt',
      '"Não vamos aumentar os impostos", afirmou a prefeita Marta Quirino.',
      ['Não vamos aumentar os impostos | a prefeita Marta Quirino | Marta Quirino'],
    ],
    [
      'Italian',
      'it',
      '«Il bilancio è sano», ha detto il sindaco Carlo Venier.',
      ['Il bilancio è sano | il sindaco Carlo Venier | Carlo Venier'],
    ],
  ])('%s', (_, lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });

  test('without a language, the small words tell', () => {
    const text =
      '« La route ouvrira en mai et le pont sera fermé », a déclaré la maire Claire Fontenoy devant le conseil de la ville.';
    expect(said(text)).toEqual(said(text, 'fr'));
    expect(said(text)[0]).toContain('Claire Fontenoy');
  });

  test('a wrong language does not win over the words', () => {
    const text =
      '„Die Straße wird im Mai eröffnet“, sagte Ada Lindner am Montag vor dem Rat der Stadt, und die Brücke ist auch bald fertig.';
    expect(said(text, 'en')).toEqual(said(text, 'de'));
  });
});

describe('blocks', () => {
  const text = 'Tom Aldana posted a note.\n\nThe bridge is closed.\n\n“It will reopen,” Aldana said.';
  const article: Article = {
    text,
    lang: 'en',
    blocks: [
      { kind: 'paragraph', start: 0, end: 25 },
      { kind: 'post', start: 27, end: 48, author: '@aldana' },
      { kind: 'paragraph', start: 50, end: text.length },
    ],
  };

  test('an embedded post is its author’s statement', () => {
    const found = detectQuotations(article).map(({ start, end, speaker }) => [text.slice(start, end), speaker?.text]);
    expect(found).toEqual([
      ['The bridge is closed.', '@aldana'],
      ['It will reopen,', 'Aldana'],
    ]);
  });
});

describe('transcripts', () => {
  const turns = [
    'Ada Lindqvist met Tom Aldana on the air.',
    'LINDQVIST: The bridge is safe.',
    'ALDANA: Who tested it?',
    'LINDQVIST: Two engineers.',
    'ALDANA: I doubt that.',
  ];

  test('each turn is the labelled person’s statement', () => {
    const text = turns.join('\n\n');
    const found = detectQuotations({ text, lang: 'en' }).map(({ start, end, marked, speaker }) => [
      text.slice(start, end),
      marked,
      speaker?.canonical,
    ]);
    expect(found).toEqual([
      ['The bridge is safe.', false, 'Ada Lindqvist'],
      ['Who tested it?', false, 'Tom Aldana'],
      ['Two engineers.', false, 'Ada Lindqvist'],
      ['I doubt that.', false, 'Tom Aldana'],
    ]);
  });

  test('a single label is no transcript', () => {
    expect(detectQuotations({ text: 'NOTE: The bridge is closed.', lang: 'en' })).toEqual([]);
  });
});

describe('parts and offsets', () => {
  test('the parts of one interrupted quotation share a statement, another does not', () => {
    const text = '“It will open,” Lindqvist said, “and it will stay open.”\n\n“No,” Aldana said.';
    const [first, second, third] = detectQuotations({ text, lang: 'en' });
    expect(first?.statement).toBe(second?.statement);
    expect(third?.statement).not.toBe(first?.statement);
  });

  test('soft hyphens and zero-width characters stay inside the span', () => {
    const text = '\ufeff“It will\u00ad o\u200bpen,” Ada Lind\u00adqvist said.';
    const [found] = detectQuotations({ text, lang: 'en' });
    expect(text.slice(found?.start, found?.end)).toBe('It will\u00ad o\u200bpen,');
    expect(text.slice(found?.speaker?.start, found?.speaker?.end)).toBe('Ada Lind\u00adqvist');
    expect(found?.speaker?.canonical).toBe('Ada Lindqvist');
  });
});
