import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimHashes } from '../../../src/core/matching/claim-hashes.ts';
import { buildIndex, type ClaimIndex, type IndexedClaim } from '../../../src/core/matching/claim-index.ts';
import { claimTerms } from '../../../src/core/matching/claim-terms.ts';
import { mergePages, pagesBehind } from '../../../src/core/matching/merge-tables.ts';
import { openHead, splitPostings, type Table, writeHead } from '../../../src/core/matching/posting-table.ts';
import { prepareStatement } from '../../../src/core/matching/prepare.ts';
import type { Statement } from '../../../src/core/matching/retrieve.ts';
import { retrieve, statementTerms } from '../../../src/core/matching/retrieve.ts';
import { leastShared } from '../../../src/core/matching/score-lists.ts';
import { openPage, sealPage } from '../../../src/core/matching/sealed-page.ts';
import { DamagedSegment, openSearch, type SegmentReader } from '../../../src/core/matching/search-segments.ts';
import { hashTerm } from '../../../src/core/matching/term-hash.ts';
import { worthyOf } from '../../../src/core/matching/worthy.ts';

const words = 'harbour bridge school tax nurse river vote mayor prison grain wind rent train dam fund court'.split(' ');
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
const claims = (prefix: string) =>
  fc
    .array(text, { maxLength: 150 })
    .map((list) => list.map((entry, i): IndexedClaim => ({ id: `${prefix}${i}`, text: entry })));
const statement = text.map((entry) => ({ text: entry, quote: null, speaker: null, lang: 'en' }));

/** A table read back, after some damage to its pieces: the head first, then its pages. */
function readBack(
  { head, pages }: Table,
  size: number,
  harm?: (pieces: (ArrayBuffer | null)[]) => void,
): SegmentReader | null {
  const pieces: (ArrayBuffer | null)[] = [head, ...pages];
  harm?.(pieces);
  const opened = pieces[0] && openHead(pieces[0]);
  if (!opened) return null;
  return {
    claims: size,
    head: opened,
    get: async (wanted) =>
      wanted.map((page) => {
        const bytes = pieces[page + 1];
        return bytes ? openPage(bytes, page) : null;
      }),
  };
}

function readerOf(index: ClaimIndex, harm?: (pieces: (ArrayBuffer | null)[]) => void): SegmentReader | null {
  return readBack(splitPostings(index, 1e6), index.ids.length, harm);
}

function sound(reader: SegmentReader | null): SegmentReader {
  if (!reader) throw new Error('unreadable');
  return reader;
}

/** What is found for each of some statements. */
async function searchSegments(readers: readonly SegmentReader[], said: readonly Statement[]) {
  const hitsOf = await openSearch(readers, said.map(prepareStatement));
  return said.map((_, place) => hitsOf(place));
}

/** What is found, or that a piece is damaged. */
async function outcome(reader: SegmentReader | null, said: Parameters<typeof searchSegments>[1]) {
  if (!reader) return 'damaged';
  try {
    return await searchSegments([reader], said);
  } catch (error) {
    if (error instanceof DamagedSegment) return 'damaged';
    throw error;
  }
}

const letters = fc.constantFrom(
  ...'ab Z9.,’-/#é“'.split(''),
  'http://',
  'U.S. ',
  "'s ",
  'Dr. ',
  '2,000',
  ' the ',
  ' covid19 ',
);

describe('the fast way to a claim’s terms', () => {
  test('gives what the slow one gives, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(letters, text), { maxLength: 14 }),
        fc.constantFrom('en', 'de', 'fr', null),
        (parts, lang) => {
          const claim = { text: parts.join(''), speaker: parts[0] ?? null, lang };
          expect(claimHashes(claim)).toEqual(claimTerms(claim).map(hashTerm));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('retrieval', () => {
  test('finds the claims that share a term, and no other', () => {
    fc.assert(
      fc.property(claims('a'), statement, (list, said) => {
        const terms = new Set(statementTerms(said));
        const model = list.filter((claim) => claimTerms(claim).some((term) => terms.has(hashTerm(term))));
        const found = retrieve([buildIndex(list)], said, 1000).map(({ id }) => id);
        expect(new Set(found)).toEqual(new Set(model.map(({ id }) => id)));
      }),
    );
  });
});

describe('segments', () => {
  test('merging is building one of all claims, in as many stretches as there may be', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(claims('a'), { minLength: 1, maxLength: 4 }),
        fc.nat(4),
        fc.integer({ min: 1, max: 8 }),
        async (lists, pageBits, step) => {
          let offset = 0;
          const tables = lists.map((list) => {
            const reader = sound(readerOf(buildIndex(list)));
            const table = { head: reader.head, offset, content: splitPostings(buildIndex(list), 0).pages };
            offset += list.length;
            return table;
          });
          const pages: ArrayBuffer[] = [];
          const long: { hash: number; holding: number; content: Uint8Array }[] = [];
          for (let from = 0; from < 2 ** pageBits; from += step) {
            const to = Math.min(2 ** pageBits, from + step);
            const contents = tables.map(({ head, content }) =>
              pagesBehind(head, pageBits, from, to).map(
                (page) => openPage(content[page] ?? new ArrayBuffer(0), page) ?? new Uint8Array(),
              ),
            );
            const merged = mergePages(tables, contents, pageBits, from, to);
            pages.push(...merged.pages);
            long.push(...merged.long);
          }
          const own = long.map(({ content }, i) => sealPage(content, 2 ** pageBits + i));
          const merged = sound(readBack({ head: writeHead(pageBits, long), pages: [...pages, ...own] }, offset));
          const built = sound(readerOf(buildIndex(lists.flat())));
          const said = words.map((word) => ({
            text: `${word} harbour bridge`,
            quote: null,
            speaker: null,
            lang: 'en',
          }));
          expect(await searchSegments([merged], said)).toEqual(await searchSegments([built], said));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('give the claims that share three terms, or a good part, as the whole index scores them', async () => {
    await fc.assert(
      fc.asyncProperty(claims('a'), claims('b'), fc.array(statement, { maxLength: 4 }), async (a, b, said) => {
        const indexes = [buildIndex(a), buildIndex(b)];
        const found = await searchSegments(
          indexes.map((index) => sound(readerOf(index))),
          said,
        );
        const model = said.map((entry) => {
          const terms = new Set(statementTerms(entry));
          const points = new Map<string, number>();
          for (const { ids, terms: own, starts, claims: places, impacts } of indexes)
            for (const [i, term] of own.entries())
              for (let at = starts[i] ?? 0; terms.has(term) && at < (starts[i + 1] ?? 0); at++) {
                const id = ids[places[at] ?? 0] ?? '';
                points.set(id, (points.get(id) ?? 0) + ((impacts[at] ?? 0) < 127 ? 2 : 3));
              }
          const least = leastShared(terms.size);
          return worthyOf(retrieve(indexes, entry, 1000).filter(({ id }) => (points.get(id) ?? 0) >= least));
        });
        expect(found.map((list) => list.map(({ score }) => score))).toEqual(
          model.map((list) => list.map(({ score }) => score)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('with lists so long that they stand alone give what short ones give', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      id: `${i}`,
      text: `harbour bridge ${words[i % 16]} number${i}`,
    }));
    const table = splitPostings(buildIndex(many), 0);
    expect(openHead(table.head)?.long).toHaveLength(2);
    const reader = sound(readBack(table, many.length));
    // The first and the last claim of the stretches that are scored at once, too.
    for (const place of [0, 4095, 4096, 4321, 4999]) {
      const said = { text: `the harbour bridge number${place}`, quote: null, speaker: null, lang: 'en' };
      const [list] = await searchSegments([reader], [said]);
      expect(list?.map((hit) => hit.place)).toEqual([place]);
    }
  });

  test('with a missing page or a cut head say so', async () => {
    const index = buildIndex([{ id: 'a', text: 'The harbour bridge needs repair.' }]);
    const said = { text: 'The harbour bridge', quote: null, speaker: null, lang: 'en' };
    const without = readerOf(index, (pieces) => {
      pieces[1] = null;
    });
    expect(await outcome(without, [said])).toBe('damaged');
    expect(openHead(splitPostings(index, 0).head.slice(0, 12))).toBeNull();
  });

  test('with a piece cut, altered or in the wrong place give no answer or the right one', async () => {
    const harm = fc.record({ piece: fc.nat(), at: fc.nat(), change: fc.integer({ min: 1, max: 255 }), by: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(claims('a'), statement, harm, async (list, said, { piece, at, change, by }) => {
        const index = buildIndex(list);
        const right = await outcome(readerOf(index), [said]);
        const reader = readerOf(index, (pieces) => {
          const chosen = piece % pieces.length;
          const old = pieces[chosen] ?? new ArrayBuffer(0);
          const bytes = old.slice(0, by === 0 ? at % old.byteLength : old.byteLength);
          const view = new Uint8Array(bytes);
          if (by === 1) view[at % view.length] = (view[at % view.length] ?? 0) ^ change;
          pieces[chosen] = by === 2 ? (pieces[(chosen + 1) % pieces.length] ?? null) : bytes;
        });
        // A page that is not read may be damaged unnoticed.
        expect(['damaged', right]).toContainEqual(await outcome(reader, [said]));
      }),
    );
  });

  test('with an altered piece that is read say so', async () => {
    const index = buildIndex([{ id: 'a', text: 'The harbour bridge needs repair.' }]);
    const said = { text: 'The harbour bridge', quote: null, speaker: null, lang: 'en' };
    await fc.assert(
      fc.asyncProperty(fc.nat(1), fc.nat(), fc.integer({ min: 1, max: 255 }), async (piece, at, change) => {
        const reader = readerOf(index, (pieces) => {
          const view = new Uint8Array(pieces[piece] ?? new ArrayBuffer(0));
          view[at % view.length] = (view[at % view.length] ?? 0) ^ change;
        });
        expect(await outcome(reader, [said])).toBe('damaged');
      }),
    );
  });
});
