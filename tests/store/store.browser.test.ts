import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/model/finding.ts';
import type { SeenMention } from '../../src/core/model/page.ts';
import { annotationsOfCitations, appendEvents, getAnnotations } from '../../src/store/annotations.ts';
import { Database } from '../../src/store/database.ts';
import { dismiss, undoDismissal, withoutDismissed } from '../../src/store/dismissals.ts';
import { discardDraft, listDrafts, publishFromDraft, saveDraft } from '../../src/store/drafts.ts';
import { publisherKey } from '../../src/store/keys.ts';
import { mergeSegments } from '../../src/store/merge-segments.ts';
import { openSegments, readSegment, rebuildIndex } from '../../src/store/segments.ts';
import { rememberSights, sightsOf } from '../../src/store/sights.ts';
import { makeAnnotation, makeForm } from '../fixtures/annotations.ts';
import { makePublishEvent, makeRetractEvent } from '../fixtures/events.ts';

let database: Database;
beforeEach(() => {
  database = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.close());

const indexedIds = async () => {
  const segments = await database.segments.toCollection().primaryKeys();
  const indexes = await Promise.all(segments.map((id) => readSegment(database, id)));
  return indexes.flatMap((index) => index?.ids ?? ['damaged']);
};

describe('events', () => {
  test('become the annotation they fold to, and one claim in the index', async () => {
    const publish = makePublishEvent();
    const [annotation] = await appendEvents(database, [publish]);
    expect(annotation?.id).toBe(publish.id);
    expect(await getAnnotations(database, [publish.id])).toEqual([annotation]);
    expect(await indexedIds()).toEqual([publish.id]);
  });

  test('that come twice change nothing', async () => {
    const publish = makePublishEvent();
    await appendEvents(database, [publish]);
    await appendEvents(database, [publish]);
    expect(await database.events.count()).toBe(1);
    expect(await indexedIds()).toEqual([publish.id]);
  });

  test('in the wrong order fold all the same', async () => {
    const publish = makePublishEvent();
    await appendEvents(database, [makeRetractEvent(publish)]);
    expect(await getAnnotations(database, [publish.id])).toEqual([]);
    await appendEvents(database, [publish]);
    const [annotation] = await getAnnotations(database, [publish.id]);
    expect(annotation?.retracted?.reason).toBe('Two bridges were mixed up.');
  });

  test('that cannot be stored leave nothing behind', async () => {
    const broken = { ...makePublishEvent(), body: { ...makeAnnotation(), language: () => 'en' } };
    await expect(appendEvents(database, [makePublishEvent(), broken as never])).rejects.toThrow();
    expect(await database.events.count()).toBe(0);
    expect(await database.annotations.count()).toBe(0);
    expect(await indexedIds()).toEqual([]);
  });
});

describe('the claim index', () => {
  test('keeps every claim when the recent segment overflows, each once', async () => {
    const many = Array.from({ length: 1203 }, (_, index) =>
      makePublishEvent({
        claim: { text: `The ferry number ${index} is late`, variants: [], speaker: null, saidOn: null },
      }),
    );
    for (let at = 0; at < many.length; at += 401) await appendEvents(database, many.slice(at, at + 401));
    expect((await indexedIds()).sort()).toEqual(many.map(({ id }) => id).sort());
    expect(await database.segments.count()).toBeGreaterThan(1);
  });

  test('merges its segments as they become many, and keeps every claim once', async () => {
    const many = Array.from({ length: 7 * 501 }, (_, index) =>
      makePublishEvent({
        claim: { text: `The ferry number ${index} is late`, variants: [], speaker: null, saidOn: null },
      }),
    );
    for (let at = 0; at < many.length; at += 501) await appendEvents(database, many.slice(at, at + 501));
    const before = await database.segments.count();
    expect(await mergeSegments(database)).toBeGreaterThan(0);
    expect(await database.segments.count()).toBeLessThan(before);
    expect((await indexedIds()).sort()).toEqual(many.map(({ id }) => id).sort());
    const known = new Set(await database.segments.toCollection().primaryKeys());
    expect((await database.pages.toArray()).filter(({ segment }) => !known.has(segment))).toEqual([]);
  });

  test('that is damaged says so, and is whole after it was built again', async () => {
    const publish = makePublishEvent();
    await appendEvents(database, [publish]);
    const segment = await database.segments.toCollection().first();
    if (!segment) throw new Error('there is a segment');
    await database.segments.put({ ...segment, bytes: segment.bytes.slice(0, -8) });
    expect(await openSegments(database)).toBeNull();
    await rebuildIndex(database);
    expect(await indexedIds()).toEqual([publish.id]);
  });

  test('loses no claim when one is added beside a damaged segment', async () => {
    const [first, second] = [makePublishEvent(), makePublishEvent()];
    await appendEvents(database, [first]);
    const page = await database.pages.toCollection().first();
    if (!page) throw new Error('there is a page');
    await database.pages.put({ ...page, bytes: page.bytes.slice(0, -4) });
    await appendEvents(database, [second]);
    expect((await indexedIds()).sort()).toEqual([first.id, second.id].sort());
  });

  test('loses no claim when one is added to a damaged recent segment', async () => {
    const [first, second] = [makePublishEvent(), makePublishEvent()];
    await appendEvents(database, [first]);
    for (const row of await database.segments.toArray())
      await database.segments.put({ ...row, bytes: row.bytes.slice(0, -8) });
    await appendEvents(database, [second]);
    expect((await indexedIds()).sort()).toEqual([first.id, second.id].sort());
  });

  test('holds no claim of an annotation that is about citations alone', async () => {
    await appendEvents(database, [makePublishEvent({ claim: null, citations: ['us/const/amendment/4'] })]);
    expect(await indexedIds()).toEqual([]);
  });
});

test('annotations are found by any of their citations, each once', async () => {
  const both = makePublishEvent({ citations: ['us/const/amendment/4', 'us/const'] });
  const other = makePublishEvent({ citations: ['us/pl/117/58'] });
  await appendEvents(database, [both, other]);
  const found = await annotationsOfCitations(database, ['us/const', 'us/const/amendment/4', 'us/const/amendment/5']);
  expect(found.map(({ id }) => id)).toEqual([both.id]);
});

describe('a draft', () => {
  const draft = { id: 'a', at: '2026-03-01T09:00:00.000Z', form: makeForm() };

  test('is kept until it is discarded, the one typed last first', async () => {
    await saveDraft(database, draft);
    await saveDraft(database, { ...draft, id: 'b', at: '2026-03-02T09:00:00.000Z' });
    expect((await listDrafts(database)).map(({ id }) => id)).toEqual(['b', 'a']);
    await discardDraft(database, 'b');
    expect(await listDrafts(database)).toEqual([draft]);
  });

  test('goes with its publication, or stays with its failure', async () => {
    await saveDraft(database, draft);
    const broken = { ...makePublishEvent(), body: { ...makeAnnotation(), summary: Symbol('no clone') } };
    await expect(publishFromDraft(database, broken as never, 'a')).rejects.toThrow();
    expect(await listDrafts(database)).toEqual([draft]);
    await publishFromDraft(database, makePublishEvent(), 'a');
    expect(await listDrafts(database)).toEqual([]);
  });
});

test('the first sight of an annotation is the one remembered', async () => {
  await rememberSights(database, ['a', 'b'], '2026-03-01T09:00:00.000Z');
  await rememberSights(database, ['a', 'c'], '2026-03-02T09:00:00.000Z');
  expect([...(await sightsOf(database, ['a', 'b', 'c', 'd']))]).toEqual([
    ['a', '2026-03-01T09:00:00.000Z'],
    ['b', '2026-03-01T09:00:00.000Z'],
    ['c', '2026-03-02T09:00:00.000Z'],
  ]);
});

test('a dismissed match stays away from the same words, whatever their marks, until it is undone', async () => {
  const [annotation] = await appendEvents(database, [makePublishEvent()]);
  if (!annotation) throw new Error('an annotation');
  const seen = (exact: string): SeenMention => ({
    key: exact,
    mention: {
      mention: 'quotation',
      kind: 'direct',
      start: 0,
      end: 1,
      marked: true,
      speaker: null,
      cue: null,
      attributed: true,
      confidence: 1,
    },
    selector: { exact, prefix: '', suffix: '' },
    sentence: exact,
  });
  const mentions = ['The bridge is late,', 'the bridge  is late.', 'The bridge is not late'].map(seen);
  const findings = mentions.map(
    ({ key }): Finding => ({ key, level: 'match', annotation, reason: { by: 'citation', id: 'x' } }),
  );
  const kept = async () => (await withoutDismissed(database, findings, mentions)).map(({ key }) => key);
  expect(await kept()).toHaveLength(3);
  const at = '2026-03-01T09:00:00.000Z';
  await dismiss(database, [{ annotation: annotation.id, exact: 'The bridge is late,', at }]);
  expect(await kept()).toEqual(['The bridge is not late']);
  await undoDismissal(database, [annotation.id], 'The bridge is late');
  expect(await kept()).toHaveLength(3);
});

test('two calls at once make one key, which signs', async () => {
  const make = () =>
    crypto.subtle.generateKey({ name: 'Ed25519' } as const, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
  const [one, two] = await Promise.all([publisherKey(database, make), publisherKey(database, make)]);
  const raw = async (key: CryptoKey) => [...new Uint8Array(await crypto.subtle.exportKey('raw', key))];
  expect(await raw(one.publicKey)).toEqual(await raw(two.publicKey));
  const signature = await crypto.subtle.sign('Ed25519', one.privateKey, new Uint8Array([1]));
  expect(await crypto.subtle.verify('Ed25519', two.publicKey, signature, new Uint8Array([1]))).toBe(true);
});
