/** The 32-bit FNV-1a hash of a term, spread once more so that any of its bits may be used; never 0. */
export function hashTerm(term: string): number {
  return spread(add(start, term));
}

/** The hash of two terms with a blank between them; many pairs are asked for, and none is written out. */
export function hashPair(first: string, second: string): number {
  return spread(add(add(add(start, first), ' '), second));
}

/** The same of a term that is written in ASCII, of its bytes. */
export function hashAscii(term: Uint8Array): number {
  let hash = start;
  for (const byte of term) hash = Math.imul(hash ^ byte, 0x01000193);
  return spread(hash);
}

const start = 0x811c9dc5;

function add(before: number, term: string): number {
  let hash = before;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash;
}

function spread(sum: number): number {
  let hash = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}
