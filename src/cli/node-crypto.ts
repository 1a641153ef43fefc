import { createHash, createPublicKey, verify as verifyBytes } from 'node:crypto';
import type { Hash } from '../core/log/event-id.ts';
import type { Verify } from '../core/log/verify-event.ts';

/** SHA-256 as the worker computes it, from Node. */
export const hash: Hash = async (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Ed25519 as the worker checks it, from Node. */
export const verify: Verify = async (publicKey, signature, text) => {
  if (Buffer.from(publicKey, 'base64url').length !== 32 || Buffer.from(signature, 'base64url').length !== 64)
    return false;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  return verifyBytes(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'));
};
