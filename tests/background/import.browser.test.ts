import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hash, makeKeys, signWith } from '../../src/background/crypto.ts';
import { importHandlers } from '../../src/background/import-handlers.ts';
import { inBlocks } from '../../src/background/import-in-blocks.ts';
import { eventId } from '../../src/core/log/event-id.ts';
import { signEvent } from '../../src/core/log/sign-event.ts';
import type { Annotation } from '../../src/core/model/annotation.ts';
import type { LogEvent, PublishEvent } from '../../src/core/model/event.ts';
import type { Format, RefusedRecord, TakenRecord } from '../../src/core/model/imported.ts';
import type { ImportProgress } from '../../src/messaging/import-calls.ts';
import type { Sender } from '../../src/messaging/router.ts';
import { appendEvents, countAnnotations, getAnnotations } from '../../src/store/annotations.ts';
import { Database } from '../../src/store/database.ts';
import { eachAnnotation } from '../../src/store/each.ts';
import { ImportDatabase } from '../../src/store/import-database.ts';
import { makeAnnotation } from '../fixtures/annotations.ts';
import { countRows, damage, removeDatabase, rowsOf } from '../fixtures/rows.ts';

describe.each(['the worker', 'the desk'] as const)('%s imports', (by) => {
  let name: string;
  let database: Database;
  let imports: ImportDatabase;
  let worker: ReturnType<typeof importHandlers>;
  const page: Sender = {};

  /** The worker as it is after it was stopped: nothing in memory, the same databases. */
  function startWorker() {
    database?.close();
    imports?.close();
    database = new Database(name);
    imports = new ImportDatabase(`${name}-imports`);
    worker = importHandlers(
      database,
      () => '2026-05-01T10:00:00.000Z',
      () => {},
      imports,
      by === 'the desk' ? inBlocks() : null,
    );
  }

  beforeEach(() => {
    name = `test-${crypto.randomUUID()}`;
    startWorker();
  });
  afterEach(async () => {
    await removeDatabase(database);
    await removeDatabase(imports);
  });

  const desk = (number: number, change: Partial<Annotation> = {}): Annotation =>
    makeAnnotation({
      claim: { text: `The ferry carried ${number} people`, variants: [], speaker: 'Ina Corrow', saidOn: null },
      publisher: 'Reef Desk',
      origin: { url: `https://reef.example/${number}` },
      ...change,
    });
  const taken = (
    record: number,
    annotation: Annotation,
    at: string | null = '2026-04-01T00:00:00.000Z',
  ): TakenRecord => ({
    record,
    annotation,
    at,
    warnings: [],
  });

  async function begin(format: Format, speaksFor: readonly string[] = []): Promise<string> {
    return (await worker['begin-import']({ name: 'a file', format, speaksFor }, page)).job;
  }
  function stage(
    job: string,
    part: number,
    last: boolean,
    what: { taken?: TakenRecord[]; events?: unknown[]; from?: number; refused?: RefusedRecord[] },
  ) {
    const events = (what.events ?? []).map((event, place) => ({ record: (what.from ?? 1) + place, event }));
    return worker['stage-import'](
      { job, part, taken: what.taken ?? [], events, refused: what.refused ?? [], last },
      page,
    );
  }
  async function run(job: string, changed: 'revise' | 'keep' = 'revise'): Promise<ImportProgress> {
    for (;;) {
      const progress = await worker['run-import']({ job, changed }, page);
      if (progress.state !== 'running') return progress;
    }
  }
  async function importAll(annotations: readonly Annotation[], at?: string | null): Promise<ImportProgress> {
    const job = await begin('claimreview');
    await stage(job, 0, true, { taken: annotations.map((annotation, place) => taken(place + 1, annotation, at)) });
    return run(job);
  }
  const importPack = async (events: readonly unknown[], speaksFor?: readonly string[]) => {
    const job = await begin('pack', speaksFor);
    const staged = await stage(job, 0, true, { events: [...events] });
    return { ...(await run(job)), staged };
  };
  const all = async () => (await eachAnnotation(database, null, 10_000)).items;

  async function unsigned<E extends Omit<PublishEvent, 'id'> | Omit<Extract<LogEvent, { kind: 'revise' }>, 'id'>>(
    event: E,
  ) {
    return { ...event, id: await eventId({ ...event, id: '' } as LogEvent, hash) };
  }
  const base = { author: '', signature: '', at: '2026-04-02T00:00:00.000Z' } as const;
  const publishOf = (body: Annotation) => unsigned({ ...base, kind: 'publish', annotation: '', previous: [], body });
  const reviseOf = (id: string, body: Annotation) =>
    unsigned({ ...base, kind: 'revise', annotation: id, previous: [id], body: { ...body, reason: '' } });

  describe('records that nobody signed', () => {
    test('are in the log once, however often their file comes', async () => {
      const file = [desk(1), desk(2), desk(3)];
      expect(await importAll(file)).toMatchObject({ state: 'done', counts: { new: 3, refused: 0 }, done: 3 });
      expect(await importAll(file)).toMatchObject({ counts: { new: 0, changed: 0, unchanged: 3 }, done: 0 });
      const stored = await all();
      expect(stored).toHaveLength(3);
      expect(
        stored.every(({ author, signed, body }) => author === '' && !signed && body.publisher === 'Reef Desk'),
      ).toBe(true);
    });

    test('tell in all what was changed or left out of those that come in', async () => {
      const warnings = [{ caution: 'status-unknown', field: 'status', words: 'half so' }] as const;
      const warned = (record: number, n: number) => ({ ...taken(record, desk(n)), warnings });
      const job = await begin('csv');
      await stage(job, 0, false, { taken: [warned(1, 1)] });
      const { cautions } = await stage(job, 1, true, { taken: [warned(2, 2), warned(3, 2)] });
      const words = [{ words: 'half so', count: 2 }];
      expect(cautions).toEqual([{ caution: 'status-unknown', field: 'status', count: 2, first: 1, words }]);
    });

    test('without a date come once too', async () => {
      await importAll([desk(1)], null);
      expect(await importAll([desk(1)], null)).toMatchObject({ counts: { unchanged: 1 } });
    });

    test('that changed revise what stands, and the history keeps both', async () => {
      await importAll([desk(1)]);
      const later = desk(1, { summary: 'The harbour counted again.' });
      expect(await importAll([later], '2026-04-09T00:00:00.000Z')).toMatchObject({ counts: { changed: 1 }, done: 1 });
      const [stored, ...others] = await all();
      expect(others).toEqual([]);
      expect(stored?.body.summary).toBe('The harbour counted again.');
      expect(stored?.history.map(({ kind }) => kind)).toEqual(['publish', 'revise']);
      expect(await importAll([later], '2026-04-09T00:00:00.000Z')).toMatchObject({ counts: { unchanged: 1 } });
    });

    test('that are older than what stands change nothing', async () => {
      await importAll([desk(1)], '2026-04-09T00:00:00.000Z');
      expect(await importAll([desk(1, { summary: 'Before.' })])).toMatchObject({ counts: { unchanged: 1 } });
    });

    test('with a date that is still to come are of the day on which they came, and revised by what comes later', async () => {
      await importAll([desk(1)], '9999-01-01T00:00:00.000Z');
      expect((await all()).map(({ publishedAt }) => publishedAt)).toEqual(['2026-05-01T10:00:00.000Z']);
      expect(await importAll([desk(1)], '9999-01-01T00:00:00.000Z')).toMatchObject({ counts: { unchanged: 1 } });
      const later = desk(1, { summary: 'The harbour counted again.' });
      expect(await importAll([later], '2026-05-02T00:00:00.000Z')).toMatchObject({ counts: { changed: 1 }, done: 1 });
    });

    test('that changed stay as they were when the reader says so', async () => {
      await importAll([desk(1)]);
      const job = await begin('claimreview');
      await stage(job, 0, true, { taken: [taken(1, desk(1, { summary: 'Other.' }))] });
      expect(await run(job, 'keep')).toMatchObject({ counts: { changed: 1 }, done: 0 });
      expect((await all())[0]?.history).toHaveLength(1);
    });

    test('that stand twice in one file are one', async () => {
      const progress = await importAll([desk(1), desk(1), desk(1, { summary: 'Third.' })]);
      expect(progress.counts).toEqual({ new: 1, unchanged: 1, changed: 1, refused: 0 });
      const stored = await all();
      expect(stored.map(({ body }) => body.summary)).toEqual(['Third.']);
    });

    test('that came by another file while they waited revise what it brought, or change nothing', async () => {
      const job = await begin('claimreview');
      await stage(job, 0, true, { taken: [taken(1, desk(1, { summary: 'Later.' })), taken(2, desk(2))] });
      await importAll([desk(1), desk(2)], '2026-03-01T00:00:00.000Z');
      expect(await run(job)).toMatchObject({ state: 'done', done: 2 });
      const stored = await all();
      expect(stored.map(({ body, history }) => [body.summary, history.length])).toEqual(
        expect.arrayContaining([
          ['Later.', 2],
          [desk(2).summary, 1],
        ]),
      );
      expect(stored).toHaveLength(2);
    });

    test('have ids that are what their content says', async () => {
      await importAll([desk(1)]);
      const [stored] = await all();
      const { id } = await unsigned({
        ...base,
        at: '2026-04-01T00:00:00.000Z',
        kind: 'publish',
        annotation: '',
        previous: [],
        body: desk(1),
      });
      expect(stored?.id).toBe(id);
    });

    test('with half a character in their text are refused alone', async () => {
      const half = desk(1, { summary: 'The harbour \ud83d counted.' });
      expect(await importAll([half, desk(2)])).toMatchObject({ counts: { new: 1, refused: 1 }, done: 1 });
    });

    test('of a part that could not be kept are as new when it comes again', async () => {
      const job = await begin('claimreview');
      await stage(job, 0, false, { taken: [taken(1, desk(1))] });
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('the disk is full', 'QuotaExceededError');
      };
      try {
        await expect(stage(job, 1, true, { taken: [taken(2, desk(2))] })).rejects.toThrow();
      } finally {
        IDBObjectStore.prototype.put = put;
      }
      const again = await stage(job, 1, true, { taken: [taken(2, desk(2))] });
      expect(again.counts).toMatchObject({ new: 2, unchanged: 0 });
      expect(await run(job)).toMatchObject({ done: 2 });
      expect(await all()).toHaveLength(2);
    });

    test('that were refused are shown by their words, where they have some', async () => {
      const job = await begin('csv');
      const refusal = { refusal: 'no-address', field: 'url' } as const;
      await stage(job, 0, true, {
        refused: [
          { record: 1, ...refusal, words: 'The pier was closed' },
          { record: 2, ...refusal },
        ],
      });
      const shown = await worker['preview-import']({ job, outcome: 'refused', after: 0, most: 10 }, page);
      expect(shown.map(({ words }) => words)).toEqual(['The pier was closed', '']);
    });

    test('of another shape are refused alone', async () => {
      const job = await begin('csv');
      const bad = { ...desk(2), sources: [{ url: 'javascript:alert(1)', title: '', publisher: '', date: null }] };
      expect(await stage(job, 0, true, { taken: [taken(1, desk(1)), taken(2, bad)] })).toMatchObject({
        counts: { new: 1, refused: 1 },
      });
      expect(await worker['preview-import']({ job, outcome: 'refused', after: 0, most: 10 }, page)).toMatchObject([
        { record: 2, words: 'The ferry carried 2 people', refused: { refusal: 'shape' } },
      ]);
    });
  });

  test('records are judged without a word written', async () => {
    await importAll([desk(1)]);
    const jobs = await worker['list-imports'](null, page);
    const asked = { taken: [taken(1, desk(1)), taken(2, desk(2)), taken(3, desk(1, { summary: 'New.' }))] };
    expect(await worker['judge-records'](asked, page)).toEqual({ new: 1, changed: 1, unchanged: 1, refused: 0 });
    expect(await worker['list-imports'](null, page)).toEqual(jobs);
    expect(await countAnnotations(database)).toBe(1);
  });

  describe('an import', () => {
    test('is in nobody’s log before it runs, and shows what it will do', async () => {
      await importAll([desk(1)]);
      const job = await begin('claimreview');
      await stage(job, 0, true, {
        taken: [taken(1, desk(1)), taken(2, desk(2)), taken(3, desk(1, { summary: 'New.' }))],
      });
      const shown = (outcome: 'new' | 'changed' | 'unchanged') =>
        worker['preview-import']({ job, outcome, after: 0, most: 10 }, page);
      expect(await shown('new')).toMatchObject([
        { record: 2, words: 'The ferry carried 2 people', publisher: 'Reef Desk' },
      ]);
      expect(await shown('unchanged')).toMatchObject([{ record: 1 }]);
      expect(await shown('changed')).toMatchObject([{ record: 3, annotation: (await all())[0]?.id }]);
      expect(await countAnnotations(database)).toBe(1);
    });

    test('begins in turn: it drops what another one has written that it does not know', async () => {
      const beginning = await navigator.locks.request(imports.name, async () => {
        const begun = begin('csv');
        const { pending = [] } = await navigator.locks.query();
        expect(pending.map((one) => one.name)).toContain(imports.name);
        return { begun };
      });
      await beginning.begun;
    });

    test('goes on where it was when the worker is stopped between any two calls', async () => {
      const parts = [0, 1, 2, 3, 4, 5].map((part) =>
        [1, 2, 3].map((one) => taken(part * 3 + one, desk(part * 3 + one))),
      );
      const job = await begin('claimreview');
      for (const [part, records] of parts.entries()) {
        startWorker();
        const progress = await stage(job, part, part === 5, { taken: records });
        expect(progress.parts).toBe(part + 1);
        // A page that heard no reply sends again.
        startWorker();
        expect(await stage(job, part, part === 5, { taken: records })).toEqual(progress);
      }
      let calls = 0;
      for (let state = 'running'; state === 'running'; calls++) {
        startWorker();
        ({ state } = await worker['run-import']({ job, changed: 'revise' }, page));
      }
      expect(calls).toBeGreaterThan(1);
      expect(await countAnnotations(database)).toBe(18);
      expect(await worker['list-imports'](null, page)).toMatchObject([{ job, state: 'done', done: 18 }]);
    });

    test('is ready when its last part comes again after a worker that was stopped just before it was', async () => {
      const job = await begin('claimreview');
      await stage(job, 0, true, { taken: [taken(1, desk(1))] });
      const [ready] = await rowsOf(imports, 'jobs');
      if (!ready) throw new Error('it was begun');
      await damage(imports, ({ put }) => put('jobs', { ...ready, state: 'staging' }));
      startWorker();
      expect(await stage(job, 0, true, { taken: [taken(1, desk(1))] })).toMatchObject({
        state: 'ready',
        counts: { new: 1 },
      });
      expect(await run(job)).toMatchObject({ state: 'done', done: 1 });
    });

    test('does a step again that was cut short before its end was written', async () => {
      const job = await begin('claimreview');
      await stage(job, 0, true, { taken: [taken(1, desk(1), null), taken(2, desk(2))] });
      const [before] = await rowsOf(imports, 'jobs');
      const [part] = await rowsOf(imports, 'parts');
      await run(job);
      // What the step wrote last is lost: its job and part stand as before, the log has its events.
      if (!before || !part) throw new Error('both were staged');
      for (const lost of [false, true]) {
        await damage(
          imports,
          ({ clear, put }) => {
            if (lost) clear('origins');
            put('jobs', before);
            put('parts', part);
          },
          ['jobs', 'parts', 'origins'],
        );
        startWorker();
        await run(job);
        expect(await countAnnotations(database)).toBe(2);
        expect((await all()).every(({ history }) => history.length === 1)).toBe(true);
      }
    });

    test('that is cancelled leaves what is in the log and drops the rest', async () => {
      const job = await begin('claimreview');
      for (let part = 0; part < 6; part++) await stage(job, part, part === 5, { taken: [taken(part + 1, desk(part))] });
      await worker['run-import']({ job, changed: 'revise' }, page);
      const stored = await countAnnotations(database);
      expect(await worker['cancel-import']({ job }, page)).toMatchObject({ state: 'cancelled' });
      expect(await run(job)).toMatchObject({ state: 'cancelled' });
      expect(await countAnnotations(database)).toBe(stored);
      expect(await countRows(imports, 'parts')).toBe(0);
      await worker['forget-import']({ job }, page);
      expect(await worker['list-imports'](null, page)).toEqual([]);
    });
  });

  describe('a pack', () => {
    const makeSigner = async () => {
      const { key, privateKey } = await makeKeys();
      const sign = signWith(privateKey);
      const at = '2026-04-02T00:00:00.000Z';
      return {
        publish: (body: Annotation) =>
          signEvent({ kind: 'publish' as const, annotation: '', previous: [], author: key, at, body }, hash, sign),
        revise: (id: string, summary: string) =>
          signEvent(
            {
              kind: 'revise' as const,
              annotation: id,
              previous: [id],
              author: key,
              at,
              body: { ...desk(1), summary, reason: 'x' },
            },
            hash,
            sign,
          ),
      };
    };

    test('comes in whole and goes out as it came', async () => {
      const signer = await makeSigner();
      const first = await signer.publish(desk(1));
      const second = await signer.revise(first.id, 'Counted again.');
      expect(await importPack([first, second])).toMatchObject({ state: 'done', counts: { new: 2 }, done: 2 });
      const { events, next } = await worker['export-pack']({ filter: {}, after: null }, page);
      expect(next).toBeNull();
      expect(events).toEqual([first, second]);
      expect(await importPack([first, second])).toMatchObject({ counts: { unchanged: 2 }, done: 0 });
    });

    test('may name a revision before its annotation, in another part too', async () => {
      const signer = await makeSigner();
      const first = await signer.publish(desk(1));
      const second = await signer.revise(first.id, 'Counted again.');
      const job = await begin('pack');
      await stage(job, 0, false, { events: [second] });
      expect(await stage(job, 1, true, { events: [first], from: 2 })).toMatchObject({ counts: { new: 2, refused: 0 } });
      await run(job);
      expect((await all())[0]?.body.summary).toBe('Counted again.');
    });

    test('with what is wrong in it is refused by what is wrong', async () => {
      const signer = await makeSigner();
      const stranger = await makeSigner();
      const first = await signer.publish(desk(1));
      const other = await signer.publish(desk(2));
      const { staged, ...done } = await importPack([
        first,
        { ...first, extra: 1 },
        { ...other, body: { ...other.body, summary: 'Changed.' } },
        { ...other, signature: first.signature },
        await stranger.revise(first.id, 'Not mine.'),
        await signer.revise(other.id, 'Of an annotation that is not here.'),
        'text',
      ]);
      expect(staged.counts).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 6 });
      const shown = await worker['preview-import']({ job: done.job, outcome: 'refused', after: 0, most: 10 }, page);
      expect(shown.map(({ record, refused }) => [record, refused?.refusal])).toEqual([
        [2, 'shape'],
        [3, 'id'],
        [4, 'signature'],
        [5, 'not-the-author'],
        [6, 'no-annotation'],
        [7, 'shape'],
      ]);
    });

    test('from elsewhere changes nothing that another’s import brought', async () => {
      await importAll([desk(1)]);
      const [stands] = await all();
      const forged = [
        await publishOf(desk(1, { summary: 'Forged.' })),
        await reviseOf(stands?.id ?? '', desk(1, { summary: 'Forged.' })),
      ];
      const { staged } = await importPack(forged);
      expect(staged).toMatchObject({ counts: { refused: 2 }, hostsAsked: ['reef.example'] });
      expect((await getAnnotations(database, [stands?.id ?? '']))[0]?.body).toEqual(desk(1));
      expect(await countAnnotations(database)).toBe(1);
    });

    test('that the reader says comes from its publisher does', async () => {
      await importAll([desk(1)]);
      const [stands] = await all();
      const revision = await reviseOf(stands?.id ?? '', desk(1, { summary: 'Counted again.' }));
      expect(await importPack([revision], ['reef.example'])).toMatchObject({ counts: { changed: 1 } });
      expect((await all())[0]?.body.summary).toBe('Counted again.');
    });

    test('brings unsigned annotations with their history into a log that has none of them', async () => {
      const first = await publishOf(desk(1));
      const second = await reviseOf(first.id, desk(1, { summary: 'Counted again.' }));
      expect(await importPack([first, second])).toMatchObject({ counts: { new: 2 } });
      expect((await all())[0]).toMatchObject({ id: first.id, body: { summary: 'Counted again.' }, heads: [second.id] });
      expect(await importPack([first, second])).toMatchObject({ counts: { unchanged: 2 } });
      expect(await importAll([desk(1, { summary: 'Counted again.' })])).toMatchObject({ counts: { unchanged: 1 } });
    });
  });

  test('two computers that import the same file make the same events', async () => {
    await importAll([desk(1), desk(2)]);
    const here = (await worker['export-pack']({ filter: {}, after: null }, page)).events;
    name = `test-${crypto.randomUUID()}`;
    startWorker();
    await appendEvents(database, []);
    await importAll([desk(2), desk(1)]);
    const there = (await worker['export-pack']({ filter: {}, after: null }, page)).events;
    const ids = (events: readonly LogEvent[]) => events.map(({ id }) => id).sort();
    expect(ids(there)).toEqual(ids(here));
  });
});
