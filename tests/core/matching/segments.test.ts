import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, type ClaimIndex, type IndexedClaim } from '../../../src/core/matching/claim-index.ts';
import { claimTerms } from '../../../src/core/matching/claim-terms.ts';
import { retrieveWorthy } from '../../../src/core/matching/find-claims.ts';
import { mergeIndexes } from '../../../src/core/matching/merge-indexes.ts';
import { openDirectory, type SegmentReader, splitIndex } from '../../../src/core/matching/paged-segment.ts';
import { retrieve, statementTerms } from '../../../src/core/matching/retrieve.ts';
import { searchSegments } from '../../../src/core/matching/search-segments.ts';
import { hashTerm } from '../../../src/core/matching/term-hash.ts';

const words = 'harbour bridge school tax nurse river vote mayor prison grain wind rent train dam fund court'.split(' ');
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
const claims = (prefix: string) =>
  fc
    .array(text, { maxLength: 150 })
    .map((list) => list.map((entry, i): IndexedClaim => ({ id: `${prefix}${i}`, text: entry })));
const statement = text.map((entry) => ({ text: entry, quote: null, speaker: null, lang: 'en' }));

/** An index cut into pages, read back after some damage. */
function damaged(index: ClaimIndex, harm: (pieces: (ArrayBuffer | null)[]) => void): SegmentReader | null {
  const { directory, pages } = splitIndex(index);
  const pieces: (ArrayBuffer | null)[] = [directory, ...pages];
  harm(pieces);
  const opened = pieces[0] && openDirectory(pieces[0]);
  return opened ? { directory: opened, get: async (ids) => ids.map((id) => pieces[id + 1] ?? null) } : null;
}

function readerOf(index: ClaimIndex, missing?: number): SegmentReader {
  const { directory, pages } = splitIndex(index);
  const opened = openDirectory(directory);
  if (!opened) throw new Error('unreadable');
  return { directory: opened, get: async (ids) => ids.map((id) => (id === missing ? null : (pages[id] ?? null))) };
}

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
  test('merging two is building one', () => {
    fc.assert(
      fc.property(claims('a'), claims('b'), (a, b) => {
        expect(mergeIndexes([buildIndex(a), buildIndex(b)])).toEqual(buildIndex([...a, ...b]));
      }),
    );
  });

  test('the newest of a claim stays, and what is dropped is gone', () => {
    fc.assert(
      fc.property(claims('a'), claims('a'), fc.nat(149), (old, young, gone) => {
        const merged = mergeIndexes([buildIndex(old), buildIndex(young)], new Set([`a${gone}`]));
        const model = new Map([...old, ...young].map((claim) => [claim.id, claim]));
        model.delete(`a${gone}`);
        const order = merged.ids.flatMap((id) => model.get(id) ?? []);
        expect(order).toHaveLength(model.size);
        expect(merged).toEqual(buildIndex(order));
      }),
    );
  });

  test('pages give what the whole index gives', async () => {
    await fc.assert(
      fc.asyncProperty(claims('a'), claims('b'), fc.array(statement, { maxLength: 4 }), async (a, b, said) => {
        const indexes = [buildIndex(a), buildIndex(b)];
        const found = await searchSegments(
          indexes.map((index) => readerOf(index)),
          said,
        );
        const whole = said.map((entry) => retrieveWorthy(indexes, entry));
        expect(found?.map((list) => list.map(({ score }) => score))).toEqual(
          whole.map((list) => list.map(({ score }) => score)),
        );
        for (const [i, list] of (found ?? []).entries()) {
          const all = new Map(
            retrieve(indexes, said[i] ?? { text: '', quote: null, speaker: null, lang: null }, 1000).map((c) => [
              c.id,
              c.score,
            ]),
          );
          for (const { id, score } of list) expect(all.get(id)).toBe(score);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a missing page or a cut directory is noticed', async () => {
    const index = buildIndex([{ id: 'a', text: 'The harbour bridge needs repair.' }]);
    const said = { text: 'The harbour bridge', quote: null, speaker: null, lang: 'en' };
    expect(await searchSegments([readerOf(index, 0)], [said])).toBeNull();
    expect(await searchSegments([readerOf(index, 1)], [said])).toBeNull();
    expect(openDirectory(splitIndex(index).directory.slice(0, 20))).toBeNull();
  });

  test('a page cut, altered or in the wrong place gives no answer or the right one', async () => {
    const harm = fc.record({ piece: fc.nat(), at: fc.nat(), change: fc.integer({ min: 1, max: 255 }), by: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(claims('a'), statement, harm, async (list, said, { piece, at, change, by }) => {
        const index = buildIndex(list);
        const right = (await searchSegments([readerOf(index)], [said])) ?? [];
        const reader = damaged(index, (pieces) => {
          const chosen = piece % pieces.length;
          const old = pieces[chosen] ?? new ArrayBuffer(0);
          const bytes = old.slice(0, by === 0 ? at % old.byteLength : old.byteLength);
          const view = new Uint8Array(bytes);
          if (by === 1) view[at % view.length] = (view[at % view.length] ?? 0) ^ change;
          pieces[chosen] = by === 2 ? (pieces[(chosen + 1) % pieces.length] ?? null) : bytes;
        });
        if (!reader) return;
        // A page that is not read may be damaged unnoticed.
        expect([null, right]).toContainEqual(await searchSegments([reader], [said]));
      }),
    );
  });

  test('an altered page that is read is noticed', async () => {
    const index = buildIndex([{ id: 'a', text: 'The harbour bridge needs repair.' }]);
    const said = { text: 'The harbour bridge', quote: null, speaker: null, lang: 'en' };
    await fc.assert(
      fc.asyncProperty(fc.nat(2), fc.nat(), fc.integer({ min: 1, max: 255 }), async (piece, at, change) => {
        const reader = damaged(index, (pieces) => {
          const view = new Uint8Array(pieces[piece] ?? new ArrayBuffer(0));
          view[at % view.length] = (view[at % view.length] ?? 0) ^ change;
        });
        expect(reader && (await searchSegments([reader], [said]))).toBeNull();
      }),
    );
  });

  test('ids of any characters come back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), async (id) => {
        const said = { text: 'The harbour bridge', quote: null, speaker: null, lang: 'en' };
        const found = await searchSegments([readerOf(buildIndex([{ id, text: 'harbour bridge' }]))], [said]);
        expect(found?.[0]?.[0]?.id).toBe(id);
      }),
    );
  });
});
