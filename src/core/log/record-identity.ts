import type { Annotation } from '../model/annotation.ts';
import type { CurrentAnnotation } from '../model/event.ts';
import type { Outcome } from '../model/imported.ts';
import { canonicalJson } from './canonical-json.ts';
import { originHost } from './may-change.ts';

/**
 * The name of the record that an unsigned annotation is: the same publisher, address and claim give the same name.
 *
 * The address counts without its scheme, `www.`, fragment and last slash. A record with an id of its own needs no claim.
 */
export function recordName(annotation: Annotation): string {
  const { origin, publisher, claim, citations } = annotation;
  const url = (origin?.url ?? '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
  const words = claim ? spaced(claim.text.normalize('NFKC').toLowerCase()) : citations.join(' ');
  return `${publisher}\n${origin?.id ? originHost(annotation) : url}\n${origin?.id ?? words}`;
}

/** A text with one blank between words; most have it already, and to look costs less than to replace each. */
function spaced(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** A short key for a record's name. Two names may have one key: who finds something under it compares the names. */
export function recordKey(annotation: Annotation): number {
  return shortHash(recordName(annotation));
}

/** 53 bits of a text: for telling texts apart, never for naming what others may forge. */
export function shortHash(text: string): number {
  let one = 0x9e3779b9;
  let two = 0x243f6a88;
  // Two units at a time; what stands behind an odd text counts as zero. Asked for it, the engine would take twice as long for all.
  const last = text.length - 1;
  for (let at = 0; at <= last; at += 2) {
    const unit = text.charCodeAt(at) | (at < last ? text.charCodeAt(at + 1) << 16 : 0);
    one = Math.imul(one ^ unit, 0x85ebca6b);
    two = Math.imul(two ^ unit, 0xc2b2ae35);
  }
  return together(one, two);
}

/** The same of bytes, from one to before another; of a text's bytes it is another number than of the text. */
export function hashOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let one = 0x9e3779b9;
  let two = 0x243f6a88;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const unit = view.getInt32(at, true);
    one = Math.imul(one ^ unit, 0x85ebca6b);
    two = Math.imul(two ^ unit, 0xc2b2ae35);
  }
  for (; at < to; at++) {
    one = Math.imul(one ^ (bytes[at] ?? 0), 0x85ebca6b);
    two = Math.imul(two ^ (bytes[at] ?? 0), 0xc2b2ae35);
  }
  return together(one, two);
}

function together(first: number, second: number): number {
  const one = Math.imul(first ^ (first >>> 16), 0x27d4eb2f) ^ Math.imul(second ^ (second >>> 13), 0x165667b1);
  const two = Math.imul(second ^ (second >>> 16), 0x27d4eb2f) ^ Math.imul(one ^ (one >>> 13), 0x165667b1);
  return (two >>> 11) * 2 ** 32 + (one >>> 0);
}

/** Whether a record says what stands already; an older one than what stands changes nothing. */
export function compareWith(
  standing: Pick<CurrentAnnotation, 'body' | 'revisedAt'>,
  record: Annotation,
  at: string | null,
): Exclude<Outcome, 'new' | 'refused'> {
  if (at !== null && at < standing.revisedAt) return 'unchanged';
  return canonicalJson(standing.body) === canonicalJson(record) ? 'unchanged' : 'changed';
}
