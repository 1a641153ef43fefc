/** Ids in a page. */
export const idsInPage = 128;

/** Bytes of an id that is a SHA-256, as those of annotations are. */
const hashSize = 32;
const hash = /^[0-9a-f]{64}$/u;
/** The first byte tells the form: hashes one after the other, or JSON as UTF-16 units from the second unit on. */
const asHashes = 1;
const asText = 2;

/** Ids as bytes; {@link readId} is the inverse. */
export function writeIds(ids: readonly string[]): Uint8Array {
  if (ids.every((id) => hash.test(id))) {
    const bytes = new Uint8Array(4 + ids.length * hashSize);
    bytes[0] = asHashes;
    for (const [i, id] of ids.entries())
      for (let k = 0; k < hashSize; k++) bytes[4 + i * hashSize + k] = Number.parseInt(id.slice(2 * k, 2 * k + 2), 16);
    return bytes;
  }
  const text = JSON.stringify(ids);
  // Blanks after JSON say nothing: they fill the page up to whole words of four bytes.
  const units = new Uint16Array(Math.ceil((text.length + 2) / 2) * 2).fill(0x20);
  units[0] = asText;
  for (let i = 0; i < text.length; i++) units[i + 1] = text.charCodeAt(i);
  return new Uint8Array(units.buffer);
}

/** One of a page's ids; `null` when the page has none there. */
export function readId(page: Uint8Array, at: number): string | null {
  if (page[0] === asHashes) {
    const start = 4 + at * hashSize;
    if (start + hashSize > page.length) return null;
    let id = '';
    for (let k = start; k < start + hashSize; k++) id += pairs[page[k] ?? 0] ?? '';
    return id;
  }
  const units = new Uint16Array(page.buffer, page.byteOffset + 2, page.length / 2 - 1);
  const ids: unknown = JSON.parse(Array.from(units, (unit) => String.fromCharCode(unit)).join(''));
  const id: unknown = Array.isArray(ids) ? ids[at] : null;
  return typeof id === 'string' ? id : null;
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
