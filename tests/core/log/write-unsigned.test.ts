import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash } from '../../../src/background/crypto.ts';
import { sha256 } from '../../../src/background/sha-256.ts';
import { canonicalJson } from '../../../src/core/log/canonical-json.ts';
import { verifyEvent } from '../../../src/core/log/verify-event.ts';
import { aroundUnsigned, nameUnsigned } from '../../../src/core/log/write-unsigned.ts';
import type { Annotation } from '../../../src/core/model/annotation.ts';

const at = '2026-03-02T10:00:00.000Z';
const annotation = (text: string): Annotation => ({
  claim: { text, variants: [], speaker: null, saidOn: null },
  citations: [],
  status: 'context',
  summary: text,
  sources: [{ url: 'https://desk.example/1', title: text, publisher: 'Desk', date: null }],
  publisher: 'Desk',
  target: null,
  language: 'en',
});

test('what is written is the event whose id its content is, whatever the words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (text) => {
      const { before, behind } = aroundUnsigned(at);
      const bytes = new TextEncoder().encode(`${before}${canonicalJson(annotation(text))}${behind}`);
      const named = nameUnsigned(bytes, sha256);
      const [event] = JSON.parse(new TextDecoder().decode(bytes));
      expect(new TextDecoder().decode(named.id)).toBe(event.id);
      expect(Buffer.from(named.hash).toString('hex')).toBe(event.id);
      expect(await verifyEvent(event, hash, () => Promise.reject(new Error('nobody signed')))).toBeNull();
      expect(event).toEqual({
        id: event.id,
        kind: 'publish',
        annotation: '',
        previous: [],
        author: '',
        at,
        signature: '',
        body: annotation(text),
      });
    }),
  );
});
