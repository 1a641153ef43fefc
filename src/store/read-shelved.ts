import type { SegmentReader } from '../core/matching/search-segments.ts';
import { slotOf } from './blocks.ts';
import { DamagedShelf } from './damaged-shelf.ts';
import { getPages } from './get-pages.ts';
import type { Taken } from './index-rows.ts';
import type { Reads } from './reads.ts';
import type { ShelvedClaim } from './shelf-claims.ts';
import type { ShelvedSegment } from './shelf-segment.ts';
import { takenSince } from './taken.ts';

/** The claim at a place of a segment; `null` where there is none, or it was taken out since.
 *
 * @throws DamagedShelf
 */
export type OnShelf = (place: number) => ShelvedClaim | null;

/** Read a segment from its file, as it stands by now. What is read throws `DamagedShelf` where the file is wrong. */
export function readShelved(id: number, file: ShelvedSegment, taken: Taken, reads: Reads) {
  const { claims, runs, heads } = file;
  const gone = new Set(takenSince(taken, file.taken));
  const table = (name: 'words' | 'citations'): SegmentReader => ({
    claims,
    head: heads[name],
    get: async (pages) =>
      file.pages(name, pages).map((page) => {
        if (!page) throw new DamagedShelf(id);
        return page;
      }),
  });
  // Who matches never asks for it.
  const ids: SegmentReader = {
    claims,
    head: heads.ids,
    get: async (pages) => {
      const row = await reads.get('segments', id);
      return row ? getPages(id, 'ids', row.tables.ids, new Set(), pages, reads) : pages.map(() => null);
    },
  };
  return {
    id,
    claims,
    runs,
    ids: null,
    tables: { words: table('words'), citations: table('citations'), ids },
    shelved: (place: number): ShelvedClaim | null => {
      const claim = file.claimAt(place);
      if (claim === undefined) throw new DamagedShelf(id);
      const slot = gone.size > 0 ? slotOf(runs, place) : null;
      return slot !== null && gone.has(slot) ? null : claim;
    },
  };
}
