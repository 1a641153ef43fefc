import type { Sign } from '../core/log/sign-event.ts';
import type { Database } from '../store/database.ts';
import { publicKeyText, signWith } from './crypto.ts';

/** The keys of this computer: by public key, as events carry it, what signs with its private one. */
export async function ownKeys(database: Database): Promise<ReadonlyMap<string, Sign>> {
  const stored = await database.keys.toArray();
  return new Map(
    await Promise.all(
      stored.map(async ({ publicKey, privateKey }) => [await publicKeyText(publicKey), signWith(privateKey)] as const),
    ),
  );
}
