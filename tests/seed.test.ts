import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../src/core/find-mentions.ts';
import type { Citation, Quotation } from '../src/core/model/mention.ts';

/** The article the project was born from lies beside the repository, never in it. */
const seed = path.resolve(import.meta.dirname, '../../shared/seed');

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface SeedQuote extends Marked {
  readonly marked: boolean;
  readonly content: Marked;
  readonly speaker: { readonly text: string; readonly person?: string | null; readonly altAccept?: readonly string[] };
}
interface SeedCitation extends Marked {
  readonly id: string;
}

const read = (name: string) => readFileSync(path.join(seed, name), 'utf8');

describe.runIf(existsSync(seed))('the seed article', () => {
  const mentions = existsSync(seed) ? findMentions({ text: read('article.txt'), lang: 'en' }) : [];
  const quotations = mentions.filter((mention): mention is Quotation => mention.mention === 'quotation');
  const citations = mentions.filter((mention): mention is Citation => mention.mention === 'citation');
  const quotes: SeedQuote[] = existsSync(seed) ? JSON.parse(read('quotes.json')).quotes : [];
  const gold: { mentions: SeedCitation[]; notMentions: Marked[] } = existsSync(seed)
    ? JSON.parse(read('citations.json'))
    : { mentions: [], notMentions: [] };

  test('all 8 quoted spans are found, each with its speaker', () => {
    const marked = quotes.filter((quote) => quote.marked);
    expect(marked).toHaveLength(8);
    for (const quote of marked) {
      const found = quotations.find(({ start, end }) => start === quote.start && end === quote.end);
      expect(found?.attributed, quote.text).toBe(true);
      expect(isSpeaker(found, quote), `${quote.text}: ${JSON.stringify(found?.speaker)}`).toBe(true);
    }
  });

  test('at least 5 of 6 reported statements are found', () => {
    const reported = quotes.filter((quote) => !quote.marked);
    expect(reported).toHaveLength(6);
    const found = reported.filter((quote) =>
      quotations.some(({ kind, start, end }) => kind === 'indirect' && overlap({ start, end }, quote) > 0.7),
    );
    expect(found.length).toBeGreaterThanOrEqual(5);
  });

  test('at least 11 of 12 policy mentions are found with their ids, and none of the three that are none', () => {
    expect(gold.mentions).toHaveLength(12);
    const found = gold.mentions.filter((mention) =>
      citations.some(
        ({ start, end, id }) => end === mention.end && Math.abs(start - mention.start) <= 4 && id === mention.id,
      ),
    );
    expect(found.length).toBeGreaterThanOrEqual(11);
    for (const none of gold.notMentions)
      expect(citations.filter(({ start, end }) => start < none.end && end > none.start)).toEqual([]);
  });
});

/** The speaker is named by the words marked by hand, or by one of those that count as well. */
function isSpeaker(found: Quotation | undefined, { speaker }: SeedQuote): boolean {
  const named = [found?.speaker?.text, found?.speaker?.canonical].filter((name) => name !== undefined).map(plain);
  const accepted = [speaker.text, speaker.person ?? '', ...(speaker.altAccept ?? [])].filter(Boolean).map(plain);
  return named.some((name) => accepted.some((wanted) => name.includes(wanted) || wanted.includes(name)));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replaceAll('’', "'");
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
