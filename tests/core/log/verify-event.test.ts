import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash, verify } from '../../../src/cli/node-crypto.ts';
import { eventId } from '../../../src/core/log/event-id.ts';
import { readEvent } from '../../../src/core/log/read-event.ts';
import { verifyEvent } from '../../../src/core/log/verify-event.ts';
import { makeAnnotation } from '../../fixtures/annotations.ts';
import { makePublisher } from '../../fixtures/make-publisher.ts';

describe('an event', () => {
  test('is sound as it was signed', async () => {
    const event = await makePublisher().publish(makeAnnotation());
    expect(await verifyEvent(event, hash, verify)).toBeNull();
  });

  test('has the same id whatever the order of its fields', async () => {
    const event = await makePublisher().publish(makeAnnotation());
    const turned = Object.fromEntries(Object.entries(event).reverse());
    expect(await eventId(turned as typeof event, hash)).toBe(event.id);
  });

  test.each([
    ['summary', { summary: 'Other words.' }],
    ['status', { status: 'supported' as const }],
    ['publisher', { publisher: 'Somebody Else' }],
  ])('whose %s was changed has the wrong id', async (_, change) => {
    const event = await makePublisher().publish(makeAnnotation());
    expect(await verifyEvent({ ...event, body: { ...event.body, ...change } }, hash, verify)).toBe('id');
  });

  test('that was changed and given a new id has the wrong signature', async () => {
    const event = await makePublisher().publish(makeAnnotation());
    const forged = { ...event, body: { ...event.body, summary: 'Other words.' } };
    expect(await verifyEvent({ ...forged, id: await eventId(forged, hash) }, hash, verify)).toBe('signature');
  });

  test('under another author’s name has the wrong signature', async () => {
    const event = await makePublisher().publish(makeAnnotation());
    const forged = { ...event, author: makePublisher().author };
    expect(await verifyEvent({ ...forged, id: await eventId(forged, hash) }, hash, verify)).toBe('signature');
  });

  // Which of two events is the later is told by their texts.
  test.each([
    ['of another zone', '2026-03-01T09:00:00.000+02:00'],
    ['without its thousandths', '2026-03-01T09:00:00Z'],
    ['with a blank', '2026-03-01 09:00:00.000Z'],
    ['without a time', '2026-03-01'],
  ])('at a time %s has no event’s shape', async (_, at) => {
    const event = await makePublisher().publish(makeAnnotation());
    expect(readEvent(event)).toEqual(event);
    expect(readEvent({ ...event, at })).toBeNull();
  });

  test('with half of a surrogate pair, which no id can name, has the wrong id', async () => {
    const event = await makePublisher().publish(makeAnnotation());
    const torn = { ...event, body: { ...event.body, summary: 'Half \ud800 a pair' } };
    expect(readEvent(torn)).not.toBeNull();
    expect(await verifyEvent(torn, hash, verify)).toBe('id');
  });

  test('that nobody signed is sound by its id alone', async () => {
    const event = { ...(await makePublisher().publish(makeAnnotation())), author: '', signature: '' };
    expect(await verifyEvent({ ...event, id: await eventId(event, hash) }, hash, verify)).toBeNull();
    expect(await verifyEvent(event, hash, verify)).toBe('id');
  });
});

describe('a record of a pack', () => {
  test('comes back as it was written', async () => {
    const publisher = makePublisher();
    const event = await publisher.publish(makeAnnotation());
    const written: unknown = JSON.parse(JSON.stringify(event));
    expect(readEvent(written)).toEqual(event);
    const retraction = await publisher.retract(event.id, [event.id], 'Two bridges were mixed up.');
    expect(readEvent(JSON.parse(JSON.stringify(retraction)))).toEqual(retraction);
  });

  test.each([
    ['an unknown field', { extra: 1 }],
    ['another kind', { kind: 'verdict' }],
    ['a short id', { id: 'abc' }],
    ['a time that is none', { at: 'yesterday' }],
  ])('with %s is no event', async (_, change) => {
    const event = await makePublisher().publish(makeAnnotation());
    expect(readEvent({ ...event, ...change })).toBeNull();
  });

  test.each([
    ['no source', { sources: [] }],
    ['a script for a source', { sources: [{ url: 'javascript:alert(1)', title: 't', publisher: 'p', date: null }] }],
    ['no publisher', { publisher: '' }],
    ['an unknown status', { status: 'false' }],
  ])('whose annotation has %s is no event', async (_, change) => {
    const event = await makePublisher().publish(makeAnnotation());
    expect(readEvent({ ...event, body: { ...event.body, ...change } })).toBeNull();
  });

  test('may be anything, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readEvent(value)).toBeNull();
      }),
    );
  });
});
