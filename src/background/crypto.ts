import type { Hash } from '../core/log/event-id.ts';
import type { Sign } from '../core/log/sign-event.ts';
import type { Verify } from '../core/log/verify-event.ts';

const ED25519 = { name: 'Ed25519' } as const;

/** @see Hash */
export const hash: Hash = async (text) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** @see Sign */
export function signWith(privateKey: CryptoKey): Sign {
  return async (text) => toBase64Url(await crypto.subtle.sign(ED25519, privateKey, new TextEncoder().encode(text)));
}

/** @see Verify */
export const verify: Verify = async (publicKey, signature, text) => {
  const key = fromBase64Url(publicKey);
  const signed = fromBase64Url(signature);
  if (key?.length !== 32 || signed?.length !== 64) return false;
  const imported = await crypto.subtle.importKey('raw', key, ED25519, false, ['verify']);
  return crypto.subtle.verify(ED25519, imported, signed, new TextEncoder().encode(text));
};

/** A new key pair that can be exported for a backup, and its public key as events carry it. */
export async function makeKeys(): Promise<{ key: string; publicKey: CryptoKey; privateKey: CryptoKey }> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify']);
  return { key: await publicKeyText(publicKey), publicKey, privateKey };
}

/** A public key as events carry it. */
export async function publicKeyText(publicKey: CryptoKey): Promise<string> {
  return toBase64Url(await crypto.subtle.exportKey('raw', publicKey));
}

/** Bytes as a text of letters that addresses can hold: https://www.rfc-editor.org/rfc/rfc4648#section-5 */
export function toBase64Url(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The inverse of `toBase64Url`; `null` for what it never gives. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0));
  } catch {
    return null;
  }
}
