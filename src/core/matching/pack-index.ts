import type { ClaimIndex } from './claim-index.ts';

/** Stands in front of every packed index; the last digit is the version of the form. */
const mark = 0x0be10c02;
/** Mark, checksum, then how many claims, terms, postings and UTF-16 units of ids. */
const header = 6;

/** An index as bytes, to be stored; {@link unpackIndex} is the inverse. */
export function packIndex(index: ClaimIndex): ArrayBuffer {
  const units = index.ids.reduce((sum, id) => sum + id.length, 0);
  const sizes = [index.ids.length, index.terms.length, index.claims.length, units] as const;
  const layout = layOut(...sizes);
  const bytes = new ArrayBuffer(layout.end);
  const view = viewsOf(bytes, ...sizes);
  view.terms.set(index.terms);
  view.starts.set(index.starts);
  view.claims.set(index.claims);
  view.impacts.set(index.impacts);
  let at = 0;
  for (const [i, id] of index.ids.entries()) {
    view.idEnds[i] = at + id.length;
    for (let k = 0; k < id.length; k++) view.idUnits[at++] = id.charCodeAt(k);
  }
  const words = new Uint32Array(bytes);
  words.set([mark, 0, ...sizes]);
  words[1] = checksum(words);
  return bytes;
}

/** The inverse of {@link packIndex}; `null` when the bytes are damaged or of another version. */
export function unpackIndex(bytes: ArrayBuffer): ClaimIndex | null {
  if (bytes.byteLength < header * 4 || bytes.byteLength % 4 !== 0) return null;
  const words = new Uint32Array(bytes);
  const [found, sum, claims = 0, terms = 0, postings = 0, units = 0] = words;
  if (found !== mark || layOut(claims, terms, postings, units).end !== bytes.byteLength) return null;
  if (checksum(words) !== sum) return null;
  const view = viewsOf(bytes, claims, terms, postings, units);
  const ids: string[] = [];
  let start = 0;
  for (const end of view.idEnds) {
    ids.push(String.fromCharCode(...view.idUnits.subarray(start, end)));
    start = end;
  }
  return { ids, terms: view.terms, starts: view.starts, claims: view.claims, impacts: view.impacts };
}

function viewsOf(bytes: ArrayBuffer, claims: number, terms: number, postings: number, units: number) {
  const at = layOut(claims, terms, postings, units);
  return {
    terms: new Uint32Array(bytes, at.terms, terms),
    starts: new Uint32Array(bytes, at.starts, terms + 1),
    claims: new Uint32Array(bytes, at.claims, postings),
    idEnds: new Uint32Array(bytes, at.idEnds, claims),
    idUnits: new Uint16Array(bytes, at.idUnits, units),
    impacts: new Uint8Array(bytes, at.impacts, postings),
  };
}

/** Where each array starts, in bytes: the wide ones first, so that each is aligned. */
function layOut(claims: number, terms: number, postings: number, units: number) {
  const at = { terms: header * 4, starts: 0, claims: 0, idEnds: 0, idUnits: 0, impacts: 0, end: 0 };
  at.starts = at.terms + terms * 4;
  at.claims = at.starts + (terms + 1) * 4;
  at.idEnds = at.claims + postings * 4;
  at.idUnits = at.idEnds + claims * 4;
  at.impacts = at.idUnits + units * 2;
  at.end = Math.ceil((at.impacts + postings) / 4) * 4;
  return at;
}

function checksum(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let i = 2; i < words.length; i++) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
  return sum >>> 0;
}
