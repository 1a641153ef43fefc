import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { median } from '../page/measure-steps.ts';
import { type BareChromium, type Memory, type Seat, startBareChromium } from './bare-chromium.ts';
import { type Answered, calling, statements } from './calling.ts';
import { seatExtension } from './seat-extension.ts';

/** Packages, and how many claims each is asked to bear: beyond, one page takes MiniSearch minutes. */
const peers = { dexie: 100_000, flexSearch: 100_000, miniSearch: 10_000 } as const;
/** Pages each is asked for, cold and warm. */
const peerRounds = 3;

interface Times {
  readonly median: number;
  readonly p95: number;
}

/** How the postings of words are kept: in one row that is read whole, or page by page. */
const forms = ['whole', 'paged'] as const;

/**
 * How long the real extension takes to answer a page of 60 statements: with its worker stopped and the hidden page with its
 * threads there, as within five minutes of an article; with all of them ended; and with all awake; beside a bare call to a
 * stopped worker, which it alone answers, and beside packages.
 *
 * Pages ask as the app does: over a port to the hidden page, which was opened when the page was, and then the worker; the first
 * answer counts. By the worker alone is how it is where there is no such port. A page that is opened anew wakes the worker by
 * its gate before the app is there to ask: `first-mark --stop` measures that.
 *
 * `--sizes 10000,100000,250000,1000000`, `--rounds N` (9), `--no-peers`, `--no-shelf` (the same without the files of
 * the matcher's thread, too), `--forms` (then with all postings in one row and with all in pages as well, whatever their size), `--json`. It needs the extension built for Chromium.
 */
export async function run(args: string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const sizes = (option('--sizes') ?? '10000,100000,250000,1000000').split(',').map(Number);
  const rounds = Number(option('--rounds') ?? 9);
  const folder = await seatExtension();
  const server = createServer((_, response) => response.end('<!doctype html><title>A page</title>')).listen(
    0,
    '127.0.0.1',
  );
  try {
    const results = [];
    for (const size of sizes) {
      const browser = await startBareChromium(folder);
      try {
        const address = server.address();
        const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
        const own = await browser.open(`${browser.extension}bench.html`);
        const page = await browser.open(`http://127.0.0.1:${port}/`);
        await own.toFront();
        const importMs = round(await own.run<number>(`obelusBench.fill(0, ${size})`));
        const buildMs = round(await own.run<number>('obelusBench.build()'));
        console.error(`${size} claims: taken in in ${importMs} ms, index built in ${buildMs} ms`);
        await page.toFront();
        const answers = await measure(browser, { own, page }, size, rounds);
        const kept: Record<string, Answers> = {};
        for (const form of ['noShelf', ...(args.includes('--forms') ? forms : [])] as const) {
          if (form === 'noShelf' && !args.includes('--no-shelf') && !args.includes('--forms')) continue;
          await endThreads(own);
          await browser.stopWorker();
          await own.run(form === 'noShelf' ? 'obelusBench.noShelf()' : `obelusBench.keepWords('${form}')`);
          kept[form] = await measure(browser, { own, page }, size, rounds, `  ${form}`);
        }
        const beside = args.includes('--no-peers') ? {} : await besidePeers(own, size);
        results.push({ claims: size, importMs, buildMs, ...answers, ...kept, peers: beside });
      } finally {
        await browser.close();
      }
    }
    if (args.includes('--json')) console.log(JSON.stringify({ bench: 'lookup', statements, rounds, results }));
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Answers {
  readonly pingMs: Times;
  readonly coldMs: Times;
  readonly coldOverPing: number;
  /** Of the cold ones, how many the hidden page answered before the worker. */
  readonly coldByHiddenPage: string;
  /** By a message that the worker alone answers. */
  readonly coldByWorkerMs: Times;
  /** With the threads ended as well. */
  readonly asleepMs: Times;
  readonly asleepOverPing: number;
  readonly warmMs: Times;
  readonly foundAPage: number;
  /** What the matcher's thread has in files of its own; 0 with none. */
  readonly shelfMb: number;
  /** Of the worker and the threads together. */
  readonly memoryMb: Memory;
}

async function measure(
  browser: BareChromium,
  { own, page }: { own: Seat; page: Seat },
  size: number,
  rounds: number,
  label = '  answers',
): Promise<Answers> {
  const beside = await page.besideContext();
  const lookUp = (turn: number) => page.run<Answered>(calling(size, turn, 'app'), beside);
  const callWorker = (turn: number) => page.run<Answered>(calling(size, turn, 'worker'), beside);
  const ping = () =>
    own.run<number>(
      `(async () => { const from = performance.now(); await chrome.runtime.sendMessage({ call: 'get-settings', request: null }); return performance.now() - from; })()`,
    );
  // What is timed is the answer with the shelf, which the thread writes when it was asked and has nothing to do.
  await lookUp(4000);
  const shelfMb = round(await own.run<number>('obelusBench.shelf()'));
  const pings: number[] = [];
  const cold: Answered[] = [];
  const byWorker: number[] = [];
  const asleep: number[] = [];
  const warm: number[] = [];
  for (let turn = -1; turn < rounds; turn++) {
    await browser.stopWorker();
    const bare = await ping();
    await browser.stopWorker();
    const first = await lookUp(turn + 1);
    await browser.stopWorker();
    const alone = await callWorker(2000 + turn);
    if (turn >= 0) {
      // The first round warms the disk.
      pings.push(bare);
      cold.push(first);
      byWorker.push(alone.ms);
    }
    for (let more = 0; more < 5; more++) {
      // What the worker writes once it has answered is done before the next page is opened.
      await new Promise((resolve) => setTimeout(resolve, 100));
      const { ms } = await lookUp(1000 + turn * 5 + more);
      if (turn >= 0) warm.push(ms);
    }
  }
  const memory = await browser.memory();
  for (let turn = 0; turn < Math.ceil(rounds / 2); turn++) {
    await endThreads(own);
    await browser.stopWorker();
    asleep.push((await lookUp(3000 + turn)).ms);
  }
  const overPing = (values: readonly number[]) => Math.round((100 * median(values)) / median(pings)) / 100;
  const coldMs = cold.map(({ ms }) => ms);
  const answers = {
    pingMs: times(pings),
    coldMs: times(coldMs),
    coldOverPing: overPing(coldMs),
    coldByHiddenPage: `${cold.filter(({ workerFirst }) => !workerFirst).length} of ${rounds}`,
    coldByWorkerMs: times(byWorker),
    asleepMs: times(asleep),
    asleepOverPing: overPing(asleep),
    warmMs: times(warm),
    foundAPage: round(cold.reduce((sum, { found }) => sum + found, 0) / rounds),
    shelfMb,
    memoryMb: { heap: round(memory.heap), buffers: round(memory.buffers) },
  };
  const { pingMs, coldOverPing, coldByHiddenPage, coldByWorkerMs, asleepMs, asleepOverPing } = answers;
  const { warmMs, memoryMb } = answers;
  console.error(
    `${label.padEnd(10)} cold ${answers.coldMs.median} ms, ${coldOverPing} × a ping of ${pingMs.median} ms (the hidden page first in ${coldByHiddenPage}; by the worker alone ${coldByWorkerMs.median} ms); all ended ${asleepMs.median} ms, ${asleepOverPing} ×; warm ${warmMs.median} ms (95 %: ${warmMs.p95}); heap ${memoryMb.heap} MB, buffers ${memoryMb.buffers} MB; shelf ${shelfMb} MB`,
  );
  return answers;
}

/** End the threads that Chromium's hidden page keeps. */
async function endThreads(own: Seat): Promise<void> {
  await own.run('chrome.offscreen.closeDocument().catch(() => null)');
}

interface PeerTimes {
  readonly buildMs: number;
  readonly wordsMs?: number;
  readonly coldMs: number[];
  readonly warmMs: number[];
}

async function besidePeers(own: Seat, size: number) {
  const results: Record<string, object> = {};
  await own.toFront();
  for (const [peer, most] of Object.entries(peers)) {
    if (size > most) continue;
    const { buildMs, wordsMs, coldMs, warmMs } = await own.run<PeerTimes>(
      `obelusBench.${peer}(${size}, ${peerRounds})`,
    );
    results[peer] = {
      buildMs: round(buildMs),
      ...(wordsMs !== undefined && { wordsMs: round(wordsMs) }),
      loadAndAnswerMs: times(coldMs),
      warmMs: times(warmMs),
    };
    console.error(
      `  ${peer.padEnd(10)} index ${round(buildMs)} ms${wordsMs === undefined ? '' : ` and words ${round(wordsMs)} ms`}; load and answer ${times(coldMs).median} ms; answer ${times(warmMs).median} ms (95 %: ${times(warmMs).p95})`,
    );
  }
  return results;
}

function times(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: round(median(values)),
    p95: round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
