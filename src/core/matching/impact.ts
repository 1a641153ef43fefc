/** Saturation and length normalisation of BM25 (Robertson and Zaragoza 2009). */
const k1 = 2;
const b = 0.75;
/**
 * Terms of an average claim with headline and speaker.
 *
 * A constant, so that postings stay right when segments are merged.
 */
const averageLength = 22;

/** The part of BM25 that depends on the claim alone, 1 to 255; the other part is the term's rarity. */
export function impactOf(count: number, length: number): number {
  const part = count / (count + k1 * (1 - b + (b * length) / averageLength));
  return Math.max(1, Math.round(255 * part));
}
