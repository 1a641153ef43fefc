import canonicalize from 'canonicalize';
import { describe, expect, test } from 'vitest';
import { type KeptKey, makeBackup, openBackup } from '../../src/background/back-up-key.ts';
import { hash, makeKeys, signWith, verify } from '../../src/background/crypto.ts';

const PASSPHRASE = 'seven grey herons on a weir';
const made: KeptKey = { ...(await makeKeys()), name: 'Fen Fact Desk', link: 'https://fen.example/' };
const file = await makeBackup(made, PASSPHRASE);

/** A backup with something changed in it. */
function change(harm: (backup: Record<string, unknown>) => void): string {
  const backup: Record<string, unknown> = JSON.parse(file);
  harm(backup);
  return JSON.stringify(backup);
}

describe('a backup of a key', () => {
  test('opens with its passphrase alone, and the key signs as before', async () => {
    const opened = await openBackup(file, PASSPHRASE);
    if (typeof opened === 'string') throw new Error(opened);
    expect(opened).toMatchObject({ key: made.key, name: 'Fen Fact Desk', link: 'https://fen.example/' });
    expect(await verify(made.key, await signWith(opened.privateKey)('words'), 'words')).toBe(true);
    // It can be backed up again from where it was restored.
    expect(typeof (await openBackup(await makeBackup(opened, 'other'), 'other'))).toBe('object');
  });

  test('opens whatever way the passphrase’s accents were typed', async () => {
    const accented = await makeBackup(made, 'h\u00e9ron');
    expect(typeof (await openBackup(accented, 'he\u0301ron'))).toBe('object');
  });

  test('holds nothing of the private key that can be read', async () => {
    const secret = Buffer.from(await crypto.subtle.exportKey('pkcs8', made.privateKey));
    const seed = secret.subarray(-32);
    for (const form of ['hex', 'base64', 'base64url'] as const)
      expect(file.toLowerCase()).not.toContain(seed.toString(form).replace(/=+$/, '').toLowerCase());
  });

  test('differs each time, by salt and vector', async () => {
    const [one, other] = [JSON.parse(file), JSON.parse(await makeBackup(made, PASSPHRASE))];
    expect(one.derivation.salt).not.toBe(other.derivation.salt);
    expect(one.cipher.iv).not.toBe(other.cipher.iv);
    expect(one.derivation).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 });
  });

  test('does not open under another name, even with a checksum that fits', async () => {
    const { checksum: _, ...sealed } = JSON.parse(file);
    const changed = { ...sealed, name: 'Somebody Else' };
    const checksum = await hash(canonicalize(changed) ?? '');
    expect(await openBackup(JSON.stringify({ ...changed, checksum }), PASSPHRASE)).toBe('wrong-passphrase');
  });

  test.each([
    ['another passphrase', file, 'seven grey herons', 'wrong-passphrase'],
    ['an empty file', '', PASSPHRASE, 'not-a-backup'],
    ['a picture', '\u0089PNG\r\n', PASSPHRASE, 'not-a-backup'],
    ['a pack', '{"kind":"publish"}', PASSPHRASE, 'not-a-backup'],
    ['a backup that was cut', file.slice(0, -60), PASSPHRASE, 'damaged'],
    [
      'one digit that changed',
      change((backup) => {
        backup.data = String(backup.data).replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A'));
      }),
      PASSPHRASE,
      'damaged',
    ],
    [
      'a name that changed',
      change((backup) => {
        backup.name = 'Somebody Else';
      }),
      PASSPHRASE,
      'damaged',
    ],
    [
      'a field too many',
      change((backup) => {
        backup.note = 'x';
      }),
      PASSPHRASE,
      'damaged',
    ],
    [
      'a later version',
      change((backup) => {
        backup.version = 2;
      }),
      PASSPHRASE,
      'newer',
    ],
  ])('is refused with %s, by the reason', async (_, text, passphrase, refusal) => {
    expect(await openBackup(text, passphrase)).toBe(refusal);
  });
});
