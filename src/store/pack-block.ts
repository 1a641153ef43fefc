import type { Block } from './database.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const nothing = new Uint8Array(0);

/** A text as a block keeps it. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Texts one behind the other, in UTF-8; an empty one is none. */
export interface JoinedTexts {
  readonly bytes: Uint8Array;
  /** Where the bytes of each end. */
  readonly ends: Uint32Array;
}

/** @param texts in UTF-8 */
export function joinBytes(texts: readonly Uint8Array[]): JoinedTexts {
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [place, text] of texts.entries()) {
    bytes.set(text, end);
    end += text.length;
    ends[place] = end;
  }
  return { bytes, ends };
}

/**
 * Put annotations' texts into a block, place by place: from one of them to before another.
 *
 * They are bytes side by side: a list of texts takes twice as long to read, of which mostly one is wanted.
 */
export function packBlock(block: number, { bytes, ends }: JoinedTexts, from = 0, to = ends.length): Block {
  const start = ends[from - 1] ?? 0;
  const own = ends.slice(from, to).map((end) => end - start);
  return { block, ends: own, bytes: bytes.slice(start, start + (own.at(-1) ?? 0)).buffer };
}

/** The text at a place of a block; empty where an annotation was taken out, and beyond the last one. */
export function textAt(block: Block, place: number): string {
  return decoder.decode(bytesAt(block, place));
}

/** The texts at all places of a block, in their order. */
export function textsOf(block: Block): string[] {
  const { ends, bytes } = block;
  const all = decoder.decode(bytes);
  // Where each byte is a letter, one text is read in a fraction of the time of many.
  const isPlain = all.length === bytes.byteLength;
  return Array.from(ends, (end, place) => (isPlain ? all.slice(ends[place - 1] ?? 0, end) : textAt(block, place)));
}

/** A block with some of its places emptied. */
export function withoutTexts(block: Block, places: ReadonlySet<number>): Block {
  const kept = Array.from(block.ends, (_, place) => (places.has(place) ? nothing : bytesAt(block, place)));
  return packBlock(block.block, joinBytes(kept));
}

function bytesAt({ ends, bytes }: Block, place: number): Uint8Array {
  const start = ends[place - 1] ?? 0;
  return new Uint8Array(bytes, start, (ends[place] ?? start) - start);
}
