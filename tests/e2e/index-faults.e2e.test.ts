import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublishEvent } from '../../src/core/model/event.ts';
import { again } from './again.ts';
import { foundIn, makeEvent } from './numbered-claims.ts';
import { chooseReach, pause } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

const PAGE = 'http://wire.example/faults';
/** Events in one call, and the parts of the time a call takes after which the worker is stopped. */
const PART = 300;
const STOPS = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 1, 1.2];

describe.each<Name>(['chromium'])('a worker in %s that is stopped', { timeout: 180_000 }, (name) => {
  let rig: Rig;
  let tab = 0;
  let events: PublishEvent[] = [];

  beforeAll(async () => {
    rig = await startRig(name);
    rig.sites.page(PAGE, '<!doctype html><title>Faults</title><p>Nothing is said here.</p>');
    await chooseReach(rig, { sites: ['wire.example'] });
    await rig.open(PAGE);
    tab = await rig.tabOf(PAGE);
    events = await Promise.all(Array.from({ length: PART * (STOPS.length + 1) }, (_, place) => makeEvent(place)));
  });
  afterAll(() => rig?.close());

  /** The ids that the log holds. */
  async function stored(): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const { events: some, next }: { events: readonly unknown[]; next: string | null } = await again(() =>
        rig.call('export-events', { after }),
      );
      ids.push(...some.map((event) => (event as PublishEvent).id)); // exported as they came
      if (next === null) return ids;
      after = next;
    }
  }

  const some = (part: number) => [0, 7, PART - 1].map((place) => part * PART + place);
  const idsOf = (places: readonly number[]) => places.map((place) => events[place]?.id);

  test('while it takes annotations in has taken a call’s annotations or none, and finds what it has', async () => {
    let cut = 0;
    let whole = 0;
    const start = performance.now();
    await rig.call('import-events', { events: events.slice(-PART) });
    const usual = performance.now() - start;
    for (const [part, share] of STOPS.entries()) {
      const own = events.slice(part * PART, (part + 1) * PART);
      const call = rig.call('import-events', { events: own }).then(
        () => 'taken',
        () => 'cut',
      );
      await pause(share * usual);
      await rig.stopWorker();
      if ((await call) === 'cut') cut++;
      const there = new Set(await stored());
      const kept = own.filter(({ id }) => there.has(id)).length;
      expect([0, PART]).toContain(kept);
      if (kept > 0) whole++;
      expect(await foundIn(rig, tab, some(part))).toEqual(
        kept > 0 ? idsOf(some(part)) : [undefined, undefined, undefined],
      );
      // Nothing that was there before is lost.
      if (part > 0) {
        await again(() => rig.call('import-events', { events: events.slice((part - 1) * PART, part * PART) }));
        expect(await foundIn(rig, tab, some(part - 1))).toEqual(idsOf(some(part - 1)));
      }
    }
    process.stdout.write(`${cut} of ${STOPS.length} calls were cut short, ${whole} had taken all\n`);
    expect(cut).toBeGreaterThan(0);
    await again(() => rig.call('import-events', { events }));
    expect(new Set(await stored())).toEqual(new Set(events.map(({ id }) => id)));
  });

  test('while it builds the index again goes on, and never answers wrong', async () => {
    const places = [...some(0), ...some(3), ...some(STOPS.length - 1)];
    await rig.call('rebuild-index', null);
    for (const after of [1050, 1100, 1200, 1400]) {
      await pause(after);
      await rig.stopWorker();
      const answer = await foundIn(rig, tab, places);
      for (const [i, id] of answer.entries()) expect([undefined, events[places[i] ?? 0]?.id]).toContain(id);
    }
    await until(async () => (await rig.call('index-state', null)).rebuilding === null, 'the index', 60);
    expect(await foundIn(rig, tab, places)).toEqual(idsOf(places));
    expect((await rig.call('index-state', null)).claims).toBe(events.length);
  });
});
