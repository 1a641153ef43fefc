import { rmSync } from 'node:fs';
import { type BareChromium, type Seat, startBareChromium } from '../lookup/bare-chromium.ts';
import { seatExtension } from '../lookup/seat-extension.ts';
import { median } from '../page/measure-steps.ts';

interface Imported {
  readonly state: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly done: number;
  readonly stageMs: number;
  readonly runMs: number;
  readonly calls: number;
  readonly longestCallMs: number;
}

const round = (value: number) => Math.round(value * 10) / 10;
const sampleMs = 250;
const compared =
  'An import (reads the file, checks and judges each record, hashes it, writes log, index and origins) beside one Dexie bulkAdd of the ' +
  'same records, which are in memory with their words found before, and the words a multi-entry index.';

/**
 * How long the real extension takes to read, judge, stage and store a feed of ClaimReviews, from a page of its own by the desk's
 * thread, beside one `bulkAdd` of the same records in Dexie with their words as a multi-entry index; in turns, each round in a new profile.
 *
 * `--records N` (100,000), `--rounds N` (1), `--no-peer`, `--json`. It needs the extension built for Chromium.
 */
export async function run(args: string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const records = Number(option('--records') ?? 100_000);
  const rounds = Number(option('--rounds') ?? 1);
  console.error(compared);
  const folder = await seatExtension('bench/import/in-page.ts');
  const results: Round[] = [];
  try {
    // Each in a profile of its own: what Dexie's rows leave behind, Chromium clears away for a long time.
    while (results.length < rounds) {
      const browser = await startBareChromium(folder);
      try {
        results.push(await importOnce(browser, records, !args.includes('--no-peer')));
      } finally {
        await browser.close();
      }
      console.error(JSON.stringify(results.at(-1)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const ratios = results.flatMap((one) => one.timesFaster ?? []);
  const cpu = results.flatMap((one) => one.timesLessCpu ?? []);
  const middle = (values: readonly number[]) => (values.length > 0 ? median(values) : null);
  const summary = {
    bench: 'import',
    compared,
    records,
    rounds: results,
    timesFaster: middle(ratios),
    timesLessCpu: middle(cpu),
  };
  if (args.includes('--json')) console.log(JSON.stringify(summary));
}

type Round = Awaited<ReturnType<typeof importOnce>>;

async function importOnce(browser: BareChromium, records: number, withPeer: boolean) {
  const own = await browser.open(`${browser.extension}bench.html`);
  let resident = 0;
  let sampling = true;
  await own.run(`obelusBench.prepareFeed(${records})`);
  const residentBefore = await browser.residentMb();
  const sampled = (async () => {
    while (sampling) {
      resident = Math.max(resident, await browser.residentMb());
      await new Promise((resolve) => setTimeout(resolve, sampleMs));
    }
  })();
  const before = await browser.cpuSeconds();
  const imported = await own.run<Imported>('obelusBench.importFeed()');
  const importCpu = (await browser.cpuSeconds()) - before;
  sampling = false;
  await sampled;
  const after = await browser.workerMemory();
  await own.run('obelusBench.clear()');
  const peer = withPeer ? await besideDexie(browser, own, records) : null;
  const importMs = imported.stageMs + imported.runMs;
  return {
    taken: imported.done,
    state: imported.state,
    importMs: round(importMs),
    importCpuMs: round(1000 * importCpu),
    stageMs: round(imported.stageMs),
    runMs: round(imported.runMs),
    calls: imported.calls,
    longestCallMs: round(imported.longestCallMs),
    residentPeakMb: round(resident),
    residentBeforeMb: round(residentBefore),
    workerAfterMb: after && { heap: round(after.heap), buffers: round(after.buffers) },
    ...(peer && {
      ...peer,
      timesFaster: round(peer.dexieMs / importMs),
      timesLessCpu: round(peer.dexieCpuMs / (1000 * importCpu)),
    }),
  };
}

/** One `bulkAdd`, and the processor time of all the browser's processes meanwhile. */
async function besideDexie(browser: BareChromium, own: Seat, records: number) {
  await own.run(`obelusBench.prepareRows(${records})`);
  const before = await browser.cpuSeconds();
  const dexieMs = round(await own.run<number>('obelusBench.dexie()'));
  return { dexieMs, dexieCpuMs: round(1000 * ((await browser.cpuSeconds()) - before)) };
}
