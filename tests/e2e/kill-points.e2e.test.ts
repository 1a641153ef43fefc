import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader } from '../../src/core/interop/open-reader.ts';
import type { ImportProgress } from '../../src/messaging/import-calls.ts';
import { makeForm } from '../fixtures/annotations.ts';
import { again } from './again.ts';
import { allRows } from './desk-steps.ts';
import { pause } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

/** How long after a call the worker is told to stop, in ms; it takes some to stop, so that some are told before. */
const STOPS = [-40, -20, -10, -5, 0, 5, 15];
const RECORDS = { chromium: 600, firefox: 240 } as const;
const PART = 60;

/** One line for each point: what was there before, and what after everything was taken up again. */
const lines: string[] = [];
const note = (name: Name, point: string, before: string, after: string) =>
  lines.push([name.padEnd(8), point.padEnd(58), before.padEnd(34), after].join(' | '));

describe.each<Name>(['chromium', 'firefox'])('nothing is lost in %s', { timeout: 180_000 }, (name) => {
  let rig: Rig;
  let made = 0;
  beforeAll(async () => {
    rig = await startRig(name);
  });
  afterAll(async () => {
    await rig?.close();
    process.stdout.write(`${lines.splice(0).join('\n')}\n`);
  });

  const form = (quotation: string) =>
    makeForm({ quotation, speaker: 'Rosalind Tew', selector: null, page: '', origin: '' });
  const drafts = async () => (await again(() => rig.call('list-drafts', null))).length;
  const rows = async () => (await again(() => allRows(rig))).length;
  const events = async () => {
    let count = 0;
    for (let after: string | null = null; ; ) {
      const batch: { events: readonly unknown[]; next: string | null } = await again(() =>
        rig.call('export-events', { after }),
      );
      count += batch.events.length;
      if (batch.next === null) return count;
      after = batch.next;
    }
  };
  /** Make a call while the worker stops. */
  const whileStopping = async (after: number, call: () => Promise<unknown>) => {
    const stopping = after < 0 ? rig.stopWorker() : null;
    await pause(Math.max(0, -after));
    const called = call();
    await pause(Math.max(0, after));
    await (stopping ?? rig.stopWorker());
    await Promise.race([called, pause(3000)]);
  };
  /** Open a draft at the desk and type into its summary, without a rest. */
  const typeDraft = async (words: string) => {
    const id = `typed-${++made}`;
    await rig.call('save-draft', { id, form: form(`Statement ${made}`) });
    const desk = await rig.openOwn('pages/desk/desk.html#drafts');
    const open = await until(() => desk.$('.jobs a, .jobs button, main li a, main li button'), 'the draft');
    await open.click();
    await desk.waitForSelector('#summary');
    await desk.focus('#summary');
    await desk.keyboard.type(words);
    return { id, desk };
  };
  const typed = async (id: string) =>
    (await again(() => rig.call('list-drafts', null))).find((draft) => draft.id === id)?.form.summary ?? '';

  test('of a draft, when the page is closed at once', async () => {
    const { id, desk } = await typeDraft('closed at once');
    await desk.close();
    await until(async () => (await typed(id)).endsWith('closed at once'), 'the draft');
    note(name, 'typing; page closed at once', '14 characters typed', '14 kept');
    await rig.call('discard-draft', { id });
  });

  test('of a draft, when the worker is stopped meanwhile', async () => {
    const { id, desk } = await typeDraft('the worker');
    await rig.stopWorker();
    await desk.keyboard.type(' was stopped');
    await until(async () => (await typed(id)).endsWith('the worker was stopped'), 'the draft');
    note(name, 'typing; worker stopped', '22 characters typed', '22 kept');
    await desk.close();
    await rig.call('discard-draft', { id });
  });

  test('of a draft but its last fifth of a second, when the browser is killed', async () => {
    const { id } = await typeDraft('the browser was killed');
    await until(async () => (await typed(id)).endsWith('killed'), 'the draft');
    rig = await rig.crash();
    expect(await typed(id)).toMatch(/the browser was killed$/);
    note(name, 'typing; browser killed as soon as the last key was kept', '22 characters typed', '22 kept');
    await rig.call('discard-draft', { id });
  });

  test('of an annotation, when it is published and the worker is stopped', async () => {
    await rig.call('publish-draft', { id: 'usual', form: form('The usual way') });
    let cut = 0;
    for (const [place, after] of STOPS.entries()) {
      const id = `stopped-${place}`;
      await rig.call('save-draft', { id, form: form(`Published while stopped ${place}`) });
      const before = await rows();
      await whileStopping(after, () =>
        rig.call('publish-draft', { id, form: form(`Published while stopped ${place}`) }).catch(() => cut++),
      );
      const there = (await rows()) - before;
      const kept = (await again(() => rig.call('list-drafts', null))).filter((draft) => draft.id === id).length;
      expect([there, kept], `stopped ${after} ms after`).toSatisfy(([a, b]) => a + b === 1);
      if (kept) await again(() => rig.call('publish-draft', { id, form: form(`Published while stopped ${place}`) }));
      expect((await rows()) - before).toBe(1);
    }
    note(
      name,
      `publishing; worker stopped ${STOPS.length} times, ${cut} calls cut`,
      `${STOPS.length} drafts`,
      `${STOPS.length} annotations, each once`,
    );
  });

  test('of an annotation, when it is published and the browser is killed', async () => {
    const before = await rows();
    await rig.call('save-draft', { id: 'killed', form: form('Published while killed') });
    void rig.call('publish-draft', { id: 'killed', form: form('Published while killed') }).catch(() => null);
    rig = await rig.crash();
    const there = (await rows()) - before;
    expect(there + (await drafts())).toBe(1);
    note(
      name,
      'publishing; browser killed',
      `${before} annotations, 1 draft`,
      `${before + there} annotations, ${1 - there} drafts`,
    );
    if (there === 0) await rig.call('publish-draft', { id: 'killed', form: form('Published while killed') });
    expect((await rows()) - before).toBe(1);
  });

  test('of a change, when the worker is stopped or the browser killed', async () => {
    const [row] = await allRows(rig);
    const id = row?.id ?? '';
    const draft = `revise:${id}`;
    let changes = 0;
    for (const way of [...STOPS, 'crash'] as const) {
      const full = await again(() => rig.call('get-annotation', { id }));
      const before = full?.events.length ?? 0;
      const request = {
        id,
        heads: full?.annotation.heads ?? [],
        form: form(`Changed ${changes}`),
        reason: 'Again.',
        draft,
      };
      await again(() => rig.call('save-draft', { id: draft, form: { ...request.form, reason: 'Again.' } }));
      const call = () => rig.call('revise-annotation', request).catch(() => null);
      if (way === 'crash') {
        void call();
        rig = await rig.crash();
      } else await whileStopping(way, call);
      const after = (await again(() => rig.call('get-annotation', { id })))?.events.length ?? 0;
      const kept = (await again(() => rig.call('list-drafts', null))).some((one) => one.id === draft);
      expect([0, 1]).toContain(after - before);
      expect(after > before || kept, 'the change or its draft').toBe(true);
      changes += after - before;
    }
    await again(() => rig.call('discard-draft', { id: draft }));
    const all = (await rig.call('get-annotation', { id }))?.events.length;
    expect(all).toBe(1 + changes);
    note(
      name,
      `changing; worker stopped ${STOPS.length} times, browser killed once`,
      '1 event, 8 changes typed',
      `${1 + changes} events, ${8 - changes} kept as a draft`,
    );
  });

  test('of many that are retracted, when the worker is stopped', async () => {
    const ids = (await allRows(rig)).map(({ id }) => id);
    const before = await events();
    const request = { ids, act: { kind: 'retract' }, reason: 'Once.' } as const;
    const call = rig.call('act-on-annotations', request).catch(() => null);
    await pause(10);
    await rig.stopWorker();
    await call;
    await again(() => rig.call('act-on-annotations', request));
    const now = await again(() => allRows(rig));
    expect(now.every(({ retracted }) => retracted)).toBe(true);
    expect(await events()).toBe(before + ids.length);
    note(
      name,
      'retracting many; worker stopped, asked again',
      `${before} events, ${ids.length} annotations`,
      `${before + ids.length} events, each retracted once`,
    );
  });

  test('of an import, when the browser is killed while the file is read and while it is taken in', async () => {
    const count = RECORDS[name];
    const before = await rows();
    const records = readRecords(count);
    const { job } = await rig.call('begin-import', { name: 'feed.json', format: 'claimreview', speaksFor: [] });
    const parts = count / PART;
    const stage = (part: number) =>
      rig.call('stage-import', {
        job,
        part,
        taken: records.slice(part * PART, (part + 1) * PART),
        events: [],
        refused: [],
        last: part === parts - 1,
      });
    await stage(0);
    void stage(1).catch(() => null);
    rig = await rig.crash();
    const open = (await rig.call('list-imports', null)).find((one) => one.job === job);
    expect(open?.state).toBe('staging');
    note(
      name,
      'reading a file; browser killed',
      `part 1 of ${parts} sent`,
      `${open?.parts} of ${parts} parts there, goes on from there`,
    );
    for (let part = open?.parts ?? 0; part < parts; part++) await again(() => stage(part));
    expect(await rows()).toBe(before);
    void rig.call('run-import', { job, changed: 'revise' }).catch(() => null);
    await pause(30);
    rig = await rig.crash();
    const there = (await rows()) - before;
    let progress: ImportProgress;
    do progress = await again(() => rig.call('run-import', { job, changed: 'revise' }));
    while (progress.state === 'running');
    expect(progress).toMatchObject({ state: 'done', counts: { new: count, refused: 0 } });
    const all = await again(() => everyWord());
    expect(all.filter((words) => words.startsWith('Ferry number'))).toHaveLength(count);
    expect(new Set(all.filter((words) => words.startsWith('Ferry number'))).size).toBe(count);
    note(
      name,
      'taking a file in; browser killed',
      `${before} annotations, ${count} records`,
      `${there} of ${count} at once, ${count} in the end, each once`,
    );
  });

  test('of what is exported, when the worker is stopped and the browser killed', async () => {
    const before = await events();
    const call = rig.call('export-pack', { filter: {}, after: null }).catch(() => null);
    await rig.stopWorker();
    await call;
    expect(await exported()).toBe(before);
    void rig.call('export-pack', { filter: {}, after: null }).catch(() => null);
    rig = await rig.crash();
    expect(await events()).toBe(before);
    expect(await exported()).toBe(before);
    note(
      name,
      'exporting; worker stopped, browser killed, written again',
      `${before} events`,
      `${before} events there, ${before} in the file`,
    );
  });

  test('of the index, when the browser is killed while it is built again', async () => {
    const before = await rows();
    await rig.call('rebuild-index', null);
    await pause(1100);
    rig = await rig.crash();
    await until(async () => (await again(() => rig.call('index-state', null))).rebuilding === null, 'the index');
    const { claims } = await rig.call('index-state', null);
    expect(await rows()).toBe(before);
    expect(claims).toBeGreaterThanOrEqual(before);
    note(
      name,
      'building the index again; browser killed',
      `${before} annotations`,
      `${await rows()} annotations, index whole`,
    );
  });

  test('of a key, when the worker is stopped while it is backed up', async () => {
    const [key] = await rig.call('list-publishers', null);
    const request = { key: key?.key ?? '', passphrase: 'lantern over the weir' };
    const call = rig.call('back-up-publisher', request).catch(() => null);
    await pause(50);
    await rig.stopWorker();
    await call;
    const backup = await again(() => rig.call('back-up-publisher', request));
    const restored = await again(() =>
      rig.call('restore-publisher', { file: backup?.file ?? '', passphrase: request.passphrase }),
    );
    expect(restored).toMatchObject({ restored: { key: key?.key } });
    note(name, 'backing a key up; worker stopped', '1 key', '1 key, its backup opens');
  });

  async function everyWord(): Promise<string[]> {
    const words: string[] = [];
    for (let after: string | null = null; ; ) {
      const batch: Awaited<ReturnType<typeof listed>> = await listed(after);
      words.push(...batch.rows.map((row) => row.words));
      if (batch.next === null) return words;
      after = batch.next;
    }
  }
  const listed = (after: string | null) => again(() => rig.call('list-rows', { after }));
  async function exported(): Promise<number> {
    let count = 0;
    for (let after: string | null = null; ; ) {
      const batch: Awaited<ReturnType<typeof packed>> = await packed(after);
      count += batch.events.length;
      if (batch.next === null) return count;
      after = batch.next;
    }
  }
  const packed = (after: string | null) => again(() => rig.call('export-pack', { filter: {}, after }));
});

function readRecords(count: number) {
  const review = (place: number) => ({
    '@type': 'ClaimReview',
    url: `https://reef.example/checks/${place}`,
    datePublished: '2026-03-04',
    claimReviewed: `Ferry number ${place} carried ${place * 7} people on its last day`,
    author: { name: 'Reef Desk' },
    reviewRating: { alternateName: 'Half true' },
  });
  const reader = openReader('claimreview', { address: null, csv: { publisher: '' } });
  const read = [
    ...reader.push(JSON.stringify(Array.from({ length: count }, (_, place) => review(place)))),
    ...reader.end(),
  ];
  return read.flatMap((record) => ('annotation' in record ? [record] : []));
}
