/** Bytes that a page's seal takes. */
const sealSize = 4;

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

/**
 * The bytes of a page, filler included; `null` when they were cut, altered or are another page's.
 *
 * @param start where the page stands in `bytes`, in whole words; as `end`, where it ends
 */
export function openPage(bytes: ArrayBuffer, page: number, start = 0, end = bytes.byteLength): Uint8Array | null {
  const length = end - start;
  if (length < sealSize || length % 4 !== 0 || start % 4 !== 0 || end > bytes.byteLength) return null;
  const words = new Uint32Array(bytes, start, length / 4);
  const size = length - sealSize;
  return words[size / 4] === checksum(words, page) ? new Uint8Array(bytes, start, size) : null;
}

/** FNV-1a by words, of all but the last; a change in one word always shows. */
function checksum(words: Uint32Array, page: number): number {
  const end = words.length - 1;
  let sum = Math.imul(0x811c9dc5 ^ page, 0x01000193) ^ end;
  for (let i = 0; i < end; i++) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
  return sum >>> 0;
}
