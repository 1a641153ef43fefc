import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublishEvent } from '../../src/core/model/event.ts';
import { Database } from '../../src/store/database.ts';
import { folderOf } from '../../src/store/shelf-folder.ts';
import { again } from './again.ts';
import { foundIn, makeEvent } from './numbered-claims.ts';
import { chooseReach } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

const PAGE = 'http://wire.example/shelf';
/** Enough for a file. */
const COUNT = 2_400;
const PART = 400;
const shelf = folderOf(new Database().name);

describe.each<Name>(['chromium', 'firefox'])('the shelf in %s', { timeout: 180_000 }, (name) => {
  let rig: Rig;
  let tab = 0;
  let events: PublishEvent[] = [];

  beforeAll(async () => {
    rig = await startRig(name);
    rig.sites.page(PAGE, '<!doctype html><title>Shelf</title><p>Nothing is said here.</p>');
    await chooseReach(rig, { sites: ['wire.example'] });
    await rig.open(PAGE);
    tab = await rig.tabOf(PAGE);
    events = await Promise.all(Array.from({ length: COUNT }, (_, place) => makeEvent(place)));
  });
  afterAll(() => rig?.close());

  /** The bytes of the files that are whole: a header names the contents last. */
  const onShelf = () =>
    rig.own<number>(`await (async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('${shelf}').catch(() => null);
      let bytes = 0;
      for await (const handle of folder?.values() ?? []) {
        const file = await handle.getFile();
        const header = await file.slice(0, 256).text();
        if (header.includes('"contents":{')) bytes += file.size;
      }
      return bytes;
    })()`);

  test('is written, counted, and deleted with everything', async () => {
    for (let at = 0; at < COUNT; at += PART)
      await again(() => rig.call('import-events', { events: events.slice(at, at + PART) }));
    await rig.call('rebuild-index', null);
    await until(async () => (await rig.call('index-state', null)).rebuilding === null, 'the index', 60);
    const places = [3, 800, 1_601, COUNT - 1];
    const ids = places.map((place) => events[place]?.id);
    expect(await foundIn(rig, tab, places)).toEqual(ids);
    // Firefox ends an idle worker and its threads; one that is asked something stays.
    const bytes = await until(async () => {
      await again(() => rig.call('index-state', null));
      return (await onShelf()) || null;
    }, 'the shelf');
    process.stdout.write(`${name}: a shelf of ${bytes} bytes\n`);
    expect(await foundIn(rig, tab, places)).toEqual(ids);
    expect((await rig.call('count-storage', null)).indexBytes).toBeGreaterThan(bytes);
    await rig.call('delete-everything', null);
    expect(await onShelf()).toBe(0);
  });
});
