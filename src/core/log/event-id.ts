import type { LogEvent } from '../model/event.ts';
import { canonicalJson } from './canonical-json.ts';

/** An event before it has an id and a signature. */
export type UnsignedEvent = LogEvent extends infer E
  ? E extends LogEvent
    ? Omit<E, 'id' | 'signature'>
    : never
  : never;

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export type Hash = (text: string) => Promise<string>;

/**
 * Name an event by its content: the hash of its canonical JSON without `id` and `signature`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export async function eventId(event: UnsignedEvent | LogEvent, hash: Hash): Promise<string> {
  const { id: _, signature: __, ...content } = { id: '', signature: '', ...event };
  return hash(canonicalJson(content));
}
