import type { NearClaim } from '../core/matching/find-claims.ts';
import type { Hit } from '../core/matching/search-segments.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import { annotationReader, type Found } from '../store/blocks.ts';
import { DamagedShelf } from '../store/damaged-shelf.ts';
import type { OpenSegment } from '../store/open-index.ts';
import type { Reads } from '../store/reads.ts';
import { toIndexedClaim } from '../store/segment.ts';

/** A claim that was found, and where. */
export interface NearHit extends NearClaim {
  readonly hit: Hit;
}

/** Reads what search found: from the shelf in place, what is not there from the blocks. */
export function nearClaims(reads: Reads, segments: readonly OpenSegment[]) {
  const read = annotationReader(reads, segments);
  return {
    /** Begin to read what is not on the shelf. */
    ahead(hits: readonly Hit[]): Promise<readonly (Found | null)[]> {
      const reading = Promise.all(hits.map((hit) => (segments[hit.segment]?.shelved ? null : read(hit))));
      reading.catch(() => undefined); // whoever waits for the first is told
      return reading;
    },
    /**
     * The claims at places, those passed over that were taken out since.
     *
     * @param found as `ahead` gives them
     * @param mayRepeat asked by the words of a claim on the shelf whether it is worth reading
     * @throws DamagedShelf
     */
    claims(
      hits: readonly Hit[],
      found: readonly (Found | null)[],
      mayRepeat: (wordings: readonly Uint32Array[]) => boolean,
    ): NearHit[] {
      return hits.flatMap((hit, i) => {
        const { score } = hit;
        const shelved = segments[hit.segment]?.shelved;
        if (shelved) {
          const one = shelved(hit.place);
          return one && mayRepeat(one.wordings) ? [{ hit, score, ...one.read() }] : [];
        }
        const claim = toIndexedClaim(found[i] ?? null);
        return claim ? [{ hit, score, claim }] : [];
      });
    },
    /**
     * The annotation of a claim, as the blocks have it.
     *
     * @throws DamagedShelf where it is not there
     */
    async whole({ hit, claim }: NearHit): Promise<CurrentAnnotation> {
      const found = await read(hit);
      if (found?.id !== claim.id) throw new DamagedShelf(segments[hit.segment]?.id ?? 0);
      return found.whole();
    },
  };
}
