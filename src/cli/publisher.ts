import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';
import type { Hash } from '../core/log/event-id.ts';
import { signEvent } from '../core/log/sign-event.ts';
import type { Verify } from '../core/log/verify-event.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { DelegateEvent, PublishEvent, ReplyEvent, RetractEvent, ReviseEvent } from '../core/model/event.ts';

/** SHA-256 as the worker computes it, from Node. */
export const hash: Hash = async (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Ed25519 as the worker checks it, from Node. */
export const verify: Verify = async (publicKey, signature, text) => {
  if (Buffer.from(publicKey, 'base64url').length !== 32 || Buffer.from(signature, 'base64url').length !== 64)
    return false;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  return verifyBytes(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'));
};

/** Somebody who signs, with a key pair of their own that is gone with the process. */
export function makePublisher() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const author = publicKey.export({ format: 'jwk' }).x ?? '';
  const sign = async (text: string) => signBytes(null, Buffer.from(text), privateKey).toString('base64url');
  const base = { author, previous: [] as readonly string[] };
  return {
    author,
    publish: (body: Annotation, at = '2026-03-01T09:00:00.000Z'): Promise<PublishEvent> =>
      signEvent({ ...base, kind: 'publish' as const, annotation: '', at, body }, hash, sign),
    revise: (
      annotation: string,
      previous: readonly string[],
      body: Annotation & { reason: string },
      at = '2026-03-02T09:00:00.000Z',
    ): Promise<ReviseEvent> =>
      signEvent({ ...base, kind: 'revise' as const, annotation, previous, at, body }, hash, sign),
    retract: (
      annotation: string,
      previous: readonly string[],
      reason: string,
      at = '2026-03-03T09:00:00.000Z',
    ): Promise<RetractEvent> =>
      signEvent({ ...base, kind: 'retract' as const, annotation, previous, at, body: { reason } }, hash, sign),
    reply: (
      annotation: string,
      previous: readonly string[],
      body: ReplyEvent['body'],
      at = '2026-03-04T09:00:00.000Z',
    ): Promise<ReplyEvent> =>
      signEvent({ ...base, kind: 'reply' as const, annotation, previous, at, body }, hash, sign),
    delegate: (
      annotation: string,
      to: string,
      at = '2026-03-05T09:00:00.000Z',
      more: { readonly previous?: readonly string[]; readonly withdrawn?: true } = {},
    ): Promise<DelegateEvent> => {
      const { previous = [], ...rest } = more;
      const body = { to, name: '', ...rest };
      return signEvent({ ...base, previous, kind: 'delegate' as const, annotation, at, body }, hash, sign);
    },
  };
}
