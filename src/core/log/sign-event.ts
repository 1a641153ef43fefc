import type { LogEvent } from '../model/event.ts';
import { eventId, type Hash, type UnsignedEvent } from './event-id.ts';

/** Ed25519 over the UTF-8 bytes of a text, base64url. */
export type Sign = (text: string) => Promise<string>;

/** Give an event its id and sign the id. The inverse check is `verifyEvent`. */
export async function signEvent<E extends UnsignedEvent>(
  event: E,
  hash: Hash,
  sign: Sign,
): Promise<E & Pick<LogEvent, 'id' | 'signature'>> {
  const id = await eventId(event, hash);
  return { ...event, id, signature: await sign(id) };
}
