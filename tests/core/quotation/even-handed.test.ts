import { describe, expect, test } from 'vitest';
import { detectQuotations } from '../../../src/core/quotation/detect-quotations.ts';

const ARTICLES: readonly (readonly [string, string, string])[] = [
  [
    'a debate about a bridge',
    'en',
    `Democrat Ada Lindqvist and Republican Tom Aldana met on Monday.

“The bridge is safe,” Lindqvist said. “It was tested twice.” She called Aldana’s doubts “a campaign trick.”

Aldana, a Republican from the north bank, said that the Democrats had ignored the report. “They knew,” he told reporters.

According to the Labour group, the Conservative plan is “half a bridge.” Mr. Aldana denied it.`,
  ],
  [
    'a sentence that a longer name makes longer than a hundred letters',
    'en',
    `“We asked twice,” Lindqvist said. “Nobody answered.” “We did,” Aldana said.

Mayor Jane Doe said that Lindqvist’s foundation had broken one of the oldest laws of the country once.`,
  ],
  [
    'ein Streit um eine Brücke',
    'de',
    `Ada Lindner (SPD) und Tom Ahlers (CDU) stritten am Montag im Rat.

„Die Brücke ist sicher“, sagte Lindner. Ahlers nannte das „Wunschdenken“. Laut SPD wurde sie zweimal geprüft.

Die CDU kritisierte, die Grünen hätten „nichts verstanden“. Die Linken antworteten am Abend: „Wir warten.“`,
  ],
];

/** Each word changes places with the other one of its pair. */
const PAIRS = [
  ['Democrats', 'Republicans'],
  ['Democrat', 'Republican'],
  ['Labour', 'Conservative'],
  ['SPD', 'CDU'],
  ['Grünen', 'Linken'],
  ['Ada Lindqvist', 'Tom Aldana'],
  ['Lindqvist', 'Aldana'],
  ['Lindner', 'Ahlers'],
] as const;

function exchange(text: string): string {
  const other = new Map<string, string>(PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  return text.replace(
    new RegExp(`(?:${[...other.keys()].join('|')})(?!\\p{L})`, 'gu'),
    (word) => other.get(word) ?? word,
  );
}

const detections = (text: string, lang: string) =>
  detectQuotations({ text, lang }).map(({ start, end, kind, attributed, confidence, speaker, cue }) => ({
    words: text.slice(start, end),
    kind,
    attributed,
    confidence,
    speaker: speaker?.text ?? null,
    canonical: speaker?.canonical ?? null,
    cue: cue?.text ?? null,
  }));

describe('exchanging parties and names changes no detection', () => {
  test.each(ARTICLES)('%s', (_, lang, text) => {
    const before = detections(text, lang);
    expect(before.length).toBeGreaterThan(3);
    const expected = before.map((found) => ({
      ...found,
      words: exchange(found.words),
      speaker: found.speaker && exchange(found.speaker),
      canonical: found.canonical && exchange(found.canonical),
    }));
    expect(detections(exchange(text), lang)).toEqual(expected);
  });
});
