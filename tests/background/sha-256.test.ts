import { expect, test } from 'vitest';
import { hash } from '../../src/background/crypto.ts';
import { sha256 } from '../../src/background/sha-256.ts';

const hex = (text: string) => Buffer.from(sha256(new TextEncoder().encode(text))).toString('hex');

test('a text has the hash that the browser gives it, at every length around the ends of blocks', async () => {
  for (let length = 0; length < 200; length++) {
    const text = 'ä'.repeat(length % 3) + 'x'.repeat(length);
    expect(hex(text)).toBe(await hash(text));
  }
});

test('a long text does too, and a short one after it', async () => {
  for (const text of ['harbour €😀 '.repeat(5_000), 'bridge', '']) expect(hex(text)).toBe(await hash(text));
});
