import * as v from 'valibot';
import { canonicalJson } from '../core/log/canonical-json.ts';
import type { BackupRefusal } from '../messaging/publisher-calls.ts';
import { fromBase64Url, hash, signWith, toBase64Url, verify } from './crypto.ts';

/** What a backup holds of a publisher. */
export interface KeptKey {
  readonly key: string;
  readonly name: string;
  readonly link: string;
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

const KIND = 'publisher-key';
const VERSION = 1;
/** What OWASP asks of PBKDF2 with SHA-256: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const ITERATIONS = 600_000;

const base64url = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(1_000));
const text = v.pipe(v.string(), v.maxLength(2_000));
const shape = v.strictObject({
  obelus: v.literal(KIND),
  version: v.literal(VERSION),
  name: text,
  link: text,
  key: base64url,
  derivation: v.strictObject({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
    salt: base64url,
  }),
  cipher: v.strictObject({ name: v.literal('AES-GCM'), iv: base64url }),
  data: base64url,
  checksum: v.string(),
});
type Backup = v.InferOutput<typeof shape>;

/**
 * Write a publisher's key as the text of a file that only the passphrase opens.
 *
 * The private key (PKCS #8) is encrypted by AES-256-GCM under a key derived from the passphrase by PBKDF2 with a salt of its own;
 * name, link and public key are readable and sealed with it. The checksum tells damage from a wrong passphrase.
 */
export async function makeBackup({ key, name, link, privateKey }: KeptKey, passphrase: string): Promise<string> {
  const head = {
    obelus: KIND,
    version: VERSION,
    name,
    link,
    key,
    derivation: { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt: random(16) },
    cipher: { name: 'AES-GCM', iv: random(12) },
  } as const;
  const secret = await crypto.subtle.exportKey('pkcs8', privateKey);
  const data = await crypto.subtle.encrypt(sealOf(head), await derive(passphrase, head), secret);
  const sealed = { ...head, data: toBase64Url(data) };
  return `${JSON.stringify({ ...sealed, checksum: await checksum(sealed) }, null, 2)}\n`;
}

/** Open a backup; the inverse of `makeBackup`. */
export async function openBackup(file: string, passphrase: string): Promise<KeptKey | BackupRefusal> {
  const value = parse(file);
  if (typeof value === 'string') return value;
  const read = v.safeParse(shape, value);
  if (!read.success) return 'damaged';
  const { checksum: given, ...sealed } = read.output;
  if (given !== (await checksum(sealed))) return 'damaged';
  const data = fromBase64Url(sealed.data);
  if (!data) return 'damaged';
  try {
    const secret = await crypto.subtle.decrypt(sealOf(sealed), await derive(passphrase, sealed), data);
    return (await toKeys(secret, sealed)) ?? 'damaged';
  } catch {
    return 'wrong-passphrase';
  }
}

function parse(file: string): object | BackupRefusal {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return file.includes(`"${KIND}"`) ? 'damaged' : 'not-a-backup';
  }
  if (typeof value !== 'object' || value === null || !('obelus' in value) || value.obelus !== KIND)
    return 'not-a-backup';
  return 'version' in value && typeof value.version === 'number' && value.version > VERSION ? 'newer' : value;
}

/** @returns `null` when private and public key are no pair */
async function toKeys(
  secret: ArrayBuffer,
  { key, name, link }: Backup | Omit<Backup, 'checksum'>,
): Promise<KeptKey | null> {
  const raw = fromBase64Url(key);
  if (raw?.length !== 32) return null;
  const privateKey = await crypto.subtle.importKey('pkcs8', secret, 'Ed25519', true, ['sign']);
  const publicKey = await crypto.subtle.importKey('raw', raw, 'Ed25519', true, ['verify']);
  return (await verify(key, await signWith(privateKey)(KIND), KIND))
    ? { key, name, link, publicKey, privateKey }
    : null;
}

type Head = Pick<Backup, 'obelus' | 'version' | 'name' | 'link' | 'key' | 'derivation' | 'cipher'>;

/** The head is sealed with the data: a changed name does not open. */
function sealOf({ obelus, version, name, link, key, derivation, cipher }: Head) {
  const head = canonicalJson({ obelus, version, name, link, key, derivation, cipher });
  return {
    name: 'AES-GCM',
    iv: fromBase64Url(cipher.iv) ?? new Uint8Array(),
    additionalData: new TextEncoder().encode(head),
  } as const;
}

async function derive(passphrase: string, { derivation }: Head): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const { name, hash: digest, iterations, salt } = derivation;
  return crypto.subtle.deriveKey(
    { name, hash: digest, iterations, salt: fromBase64Url(salt) ?? new Uint8Array() },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function checksum(sealed: object): Promise<string> {
  return hash(canonicalJson(sealed));
}

function random(bytes: number): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(bytes)).buffer);
}
