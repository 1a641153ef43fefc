import { expect, test } from 'vitest';
import { hash, verify } from '../../../src/cli/node-crypto.ts';
import { eventId } from '../../../src/core/log/event-id.ts';
import { isWeakKey } from '../../../src/core/log/is-weak-key.ts';
import { verifyEvent } from '../../../src/core/log/verify-event.ts';
import { makeAnnotation } from '../../fixtures/annotations.ts';
import { makePublisher } from '../../fixtures/make-publisher.ts';

const text = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');
/** The neutral point and zero: a signature that nobody has to have a private key for. */
const made = text(`01${'00'.repeat(63)}`);

const weak = [
  ['zero', '00'.repeat(32)],
  ['one', `01${'00'.repeat(31)}`],
  ['a point of order eight', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
  ['the other point of order eight', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
  ['minus one', `ec${'ff'.repeat(30)}7f`],
  ['zero written as the prime', `ed${'ff'.repeat(30)}7f`],
  ['one written as more than the prime', `ee${'ff'.repeat(30)}7f`],
] as const;

test.each(weak)('%s is weak, with either sign', (_, hex) => {
  const bytes = Buffer.from(hex, 'hex');
  expect(isWeakKey(bytes.toString('base64url'))).toBe(true);
  bytes[31] = (bytes[31] ?? 0) ^ 0x80;
  expect(isWeakKey(bytes.toString('base64url'))).toBe(true);
});

test.each(weak)('with %s as a key somebody without the private key signs some text', async (_, hex) => {
  const texts = Array.from({ length: 200 }, (__, at) => `text ${at}`);
  const taken = await Promise.all(texts.map((one) => verify(text(hex), made, one).catch(() => false)));
  expect(taken).toContain(true);
});

test('keys that were made are not weak', () => {
  for (let times = 0; times < 20; times++) expect(isWeakKey(makePublisher().author)).toBe(false);
});

test('an event under a weak key is refused, though its signature holds', async () => {
  const event = { ...(await makePublisher().publish(makeAnnotation())), author: text(`01${'00'.repeat(31)}`) };
  const forged = { ...event, id: await eventId(event, hash), signature: made };
  expect(await verify(forged.author, forged.signature, forged.id)).toBe(true);
  expect(await verifyEvent(forged, hash, verify)).toBe('signature');
});
