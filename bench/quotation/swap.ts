import type { Quotation } from '../../src/core/model/mention.ts';
import { chooseLanguage } from '../../src/core/quotation/choose-language.ts';
import { detectQuotations } from '../../src/core/quotation/detect-quotations.ts';
import { type GoldDocument, option, readGold } from './gold.ts';

/** Words that change places: parties, their members, and how many of the most frequent surnames of a set. */
const PARTIES: readonly (readonly [string, string])[] = [
  ['Democrats', 'Republicans'],
  ['Democratic', 'Republican'],
  ['Democrat', 'Republican'],
  ['Labour', 'Conservative'],
  ['SPD', 'CDU'],
  ['Grünen', 'Linken'],
];
const NAMES = 12;

/** Exchange parties and the most frequent names of a set in every article, and count what changes in the detections. */
export async function run(args: string[]): Promise<void> {
  const folder = option(args, 'data', '../shared/eval/quotes');
  for (const set of option(args, 'set', 'polnear-dev,dewiki-dev').split(',')) {
    const documents = readGold(folder, set);
    const names = frequentNames(documents);
    const pairs = [...PARTIES, ...names];
    let quotes = 0;
    const changed = { span: 0, attributed: 0, speaker: 0, confidence: 0 };
    let articles = 0;
    for (const { text, lang } of documents) {
      const exchanged = exchange(text, pairs);
      if (exchanged === text) continue;
      articles++;
      const before = shapes(text, detectQuotations({ text, lang }));
      const after = shapes(exchanged, detectQuotations({ text: exchanged, lang }));
      quotes += before.length;
      for (let at = 0; at < Math.max(before.length, after.length); at++) {
        const [a, b] = [before[at], after[at]];
        if (!a || !b || exchange(a.words, pairs) !== b.words) changed.span++;
        else {
          if (a.attributed !== b.attributed) changed.attributed++;
          if (exchange(a.speaker, pairs) !== b.speaker) changed.speaker++;
          if (Math.abs(a.confidence - b.confidence) > 0.005) changed.confidence++;
        }
      }
    }
    console.log(`${set}: ${articles} articles with something to exchange, ${quotes} quotations`);
    console.log(`exchanged: ${pairs.length} pairs (${PARTIES.length} of parties, ${names.length} of names)`);
    console.log(`changed: ${JSON.stringify(changed)}`);
  }
}

interface Shape {
  readonly words: string;
  readonly speaker: string;
  readonly attributed: boolean;
  readonly confidence: number;
}

function shapes(text: string, found: readonly Quotation[]): Shape[] {
  return found.map(({ start, end, speaker, attributed, confidence }) => ({
    words: text.slice(start, end),
    speaker: `${speaker?.text ?? ''}|${speaker?.canonical ?? ''}`,
    attributed,
    confidence,
  }));
}

/** Surnames that follow a first name most often, exchanged with their neighbour in frequency. */
function frequentNames(documents: readonly GoldDocument[]): (readonly [string, string])[] {
  const count = new Map<string, number>();
  for (const { text } of documents) {
    for (const [, full = ''] of text.matchAll(
      /\b(\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{3,})(?:’s|'s)? (?:said|says|told|sagte|erklärte)\b/gu,
    )) {
      count.set(full, (count.get(full) ?? 0) + 1);
    }
  }
  const names = [...count]
    .filter(([name]) => name.split(' ').every(isNoWord))
    .sort((a, b) => b[1] - a[1])
    .slice(0, NAMES)
    .map(([name]) => name);
  return names.flatMap((name, at) => {
    const other = at % 2 === 0 ? names[at + 1] : undefined;
    if (!other) return [];
    const [a = [], b = []] = [name.split(' '), other.split(' ')];
    return a.map((part, index) => [part, b[index] ?? part] as const).filter(([x, y]) => x !== y);
  });
}

/** Not a small word, a time, a role, a body or a party: only what can be a name changes places. */
function isNoWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (PARTIES.some((pair) => pair.includes(word))) return false;
  return ['en', 'de'].every((code) => {
    const { noNames, roles, roleEnding, bodies, documents } = chooseLanguage('', code);
    return (
      !noNames.has(lower) &&
      !roles.has(lower) &&
      !(roleEnding?.test(lower) ?? false) &&
      // "Umweltministerium" ends in a body.
      ![...bodies].some((body) => lower.endsWith(body)) &&
      !documents.has(lower)
    );
  });
}

function exchange(text: string, pairs: readonly (readonly [string, string])[]): string {
  const other = new Map<string, string>();
  for (const [a, b] of pairs.flatMap(
    ([x, y]) =>
      [
        [x, y],
        [x.toUpperCase(), y.toUpperCase()],
      ] as const,
  )) {
    if (!other.has(a)) other.set(a, b);
    if (!other.has(b)) other.set(b, a);
  }
  const all = [...other.keys()].sort((a, b) => b.length - a.length).join('|');
  return text.replace(new RegExp(`(?<![\\p{L}])(?:${all})(?![\\p{L}])`, 'gu'), (word) => other.get(word) ?? word);
}
