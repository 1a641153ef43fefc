import type { Block } from './database.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const nothing = new Uint8Array(0);

/** A text as a block keeps it. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * Put annotations' texts into a block, place by place.
 *
 * They are bytes side by side: a list of texts takes twice as long to read, of which mostly one is wanted.
 *
 * @param texts in UTF-8; an empty one leaves its place empty
 */
export function packBlock(block: number, texts: readonly Uint8Array[]): Block {
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [place, text] of texts.entries()) {
    bytes.set(text, end);
    end += text.length;
    ends[place] = end;
  }
  return { block, ends, bytes: bytes.buffer };
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
  return packBlock(block.block, kept);
}

function bytesAt({ ends, bytes }: Block, place: number): Uint8Array {
  const start = ends[place - 1] ?? 0;
  return new Uint8Array(bytes, start, (ends[place] ?? start) - start);
}
