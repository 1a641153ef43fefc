/** Bytes that a page's seal takes. */
export const sealSize = 4;

/**
 * Close a page's bytes with a checksum of them, of their length and of the page's number; {@link openPage} is the inverse.
 *
 * They are filled up with zeros to whole words of four bytes.
 */
export function sealPage(content: Uint8Array, page: number): ArrayBuffer {
  const size = Math.ceil(content.length / 4) * 4;
  const bytes = new Uint8Array(size + sealSize);
  bytes.set(content);
  const words = new Uint32Array(bytes.buffer);
  words[size / 4] = checksum(words, page);
  return bytes.buffer;
}

/** The bytes of a page, filler included; `null` when they were cut, altered or are another page's. */
export function openPage(bytes: ArrayBuffer, page: number): Uint8Array | null {
  if (bytes.byteLength < sealSize || bytes.byteLength % 4 !== 0) return null;
  const words = new Uint32Array(bytes);
  const size = bytes.byteLength - sealSize;
  return words[size / 4] === checksum(words, page) ? new Uint8Array(bytes, 0, size) : null;
}

/** FNV-1a by words, of all but the last; a change in one word always shows. */
function checksum(words: Uint32Array, page: number): number {
  const end = words.length - 1;
  let sum = Math.imul(0x811c9dc5 ^ page, 0x01000193) ^ end;
  for (let i = 0; i < end; i++) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
  return sum >>> 0;
}
