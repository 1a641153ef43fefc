import type { IndexedClaim } from '../core/matching/claim-index.ts';
import { openPage, sealPage } from '../core/matching/sealed-page.ts';
import { wordingHashes } from '../core/matching/wording-hashes.ts';
import { guessLanguage } from '../core/text/guess-language.ts';

/** Claims that are read and checked together, for the sake of one of them; blocks hold a multiple of it. */
export const groupSize = 8;

/** A claim as it stands on the shelf. */
export interface ShelvedClaim {
  /** The hashes of the words that carry matter, of each wording. */
  readonly wordings: readonly Uint32Array[];
  /** The whole of it, with the language of its text as `guessLanguage` says it: read only where its words say that it may be the statement's. */
  read(): { readonly claim: IndexedClaim; readonly language: string | null };
}

const utf8 = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The claims of a group, sealed with its number among the segment's; `null` where there is none.
 *
 * In front stands where each begins, in words of four bytes; 0 for none.
 */
export function packClaims(claims: readonly (IndexedClaim | null)[], group: number): ArrayBuffer {
  const records = claims.map((claim) => {
    if (!claim) return null;
    const { id, text, variants = [], speaker = null, date = null, lang = null } = claim;
    return {
      wordings: wordingHashes(claim),
      text: utf8.encode(JSON.stringify([id, text, variants, speaker, date, lang, guessLanguage(text, lang)])),
    };
  });
  const sizes = records.map((one) =>
    one
      ? 2 +
        one.wordings.length +
        one.wordings.reduce((sum, { length }) => sum + length, 0) +
        Math.ceil(one.text.length / 4)
      : 0,
  );
  const words = new Uint32Array(groupSize + sizes.reduce((sum, size) => sum + size, 0));
  const bytes = new Uint8Array(words.buffer);
  let at = groupSize;
  for (const [place, one] of records.entries()) {
    if (!one) continue;
    words[place] = at;
    words[at++] = one.wordings.length;
    words[at++] = one.text.length;
    for (const hashes of one.wordings) {
      words[at++] = hashes.length;
      words.set(hashes, at);
      at += hashes.length;
    }
    bytes.set(one.text, 4 * at);
    at += Math.ceil(one.text.length / 4);
  }
  return sealPage(bytes, group);
}

/** The claim at a place of a group; `null` where there is none, `undefined` where the bytes are damaged. */
export function unpackClaim(
  bytes: ArrayBuffer,
  length: number,
  group: number,
  place: number,
): ShelvedClaim | null | undefined {
  const content = openPage(bytes, group, 0, length);
  if (!content || content.length < 4 * groupSize) return undefined;
  const words = new Uint32Array(bytes, 0, content.length / 4);
  let at = words[place] ?? 0;
  if (at === 0) return null;
  const count = words[at++] ?? 0;
  const size = words[at++] ?? 0;
  const wordings: Uint32Array[] = [];
  for (let i = 0; i < count; i++) {
    const hashes = words[at++] ?? 0;
    wordings.push(words.slice(at, at + hashes));
    at += hashes;
  }
  const written = content.slice(4 * at, 4 * at + size);
  return {
    wordings,
    read: () => {
      const [id, text, variants, speaker, date, lang, language] = JSON.parse(decoder.decode(written));
      return { claim: { id, text, variants, speaker, date, lang }, language };
    },
  };
}
