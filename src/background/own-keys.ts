import type { Sign } from '../core/log/sign-event.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { Database } from '../store/database.ts';
import { listKeys } from '../store/keys.ts';
import { signWith } from './crypto.ts';

/** The keys of this computer: by public key, as events carry it, what signs with its private one. */
export async function ownKeys(database: Database): Promise<ReadonlyMap<string, Sign>> {
  const stored = await listKeys(database);
  return new Map(stored.map(({ key, privateKey }) => [key, signWith(privateKey)]));
}

/** Which key of this computer may change an annotation: its author's, or one that the author delegated to; `null` when none is here. */
export function signerOf(
  { author, delegates = [] }: CurrentAnnotation,
  keys: ReadonlyMap<string, Sign>,
): { readonly author: string; readonly sign: Sign } | null {
  for (const key of [author, ...delegates]) {
    const sign = keys.get(key);
    if (sign) return { author: key, sign };
  }
  return null;
}
