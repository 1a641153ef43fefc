import type { LogEvent } from '../model/event.ts';
import { eventId, type Hash } from './event-id.ts';
import { isWeakKey } from './is-weak-key.ts';

/** Check an Ed25519 signature (base64url) of a text against a public key (base64url). */
export type Verify = (publicKey: string, signature: string, text: string) => Promise<boolean>;

/** What is wrong with an event: its content was changed, or the author did not sign it. */
export type EventFault = 'id' | 'signature';

/**
 * Check that an event is what its author signed.
 *
 * @returns `null` when nothing is wrong; an event without author and signature is sound by its id alone
 */
export async function verifyEvent(event: LogEvent, hash: Hash, verify: Verify): Promise<EventFault | null> {
  // What canonical JSON cannot say has no id.
  if ((await eventId(event, hash).catch(() => null)) !== event.id) return 'id';
  if (event.author === '' && event.signature === '') return null;
  // Not every platform refuses such a key.
  return !isWeakKey(event.author) && (await verify(event.author, event.signature, event.id)) ? null : 'signature';
}
