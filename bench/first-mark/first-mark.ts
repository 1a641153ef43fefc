import type { Page } from 'puppeteer-core';
import { makeDemoEvents } from '../../demo/make-events.ts';
import { ARTICLE, ELSEWHERE, servePages } from '../../tests/e2e/demo-pages.ts';
import { chooseReach } from '../../tests/e2e/reader-steps.ts';
import { type Name, type Rig, startRig } from '../../tests/e2e/rig.ts';

/** What one load of the page took, in ms. */
interface Load {
  /** From DOMContentLoaded to the first highlight; `null` where none is drawn. */
  readonly firstMark: number | null;
  /** From the start of the navigation to DOMContentLoaded's end, and to the load event's. */
  readonly contentLoaded: number;
  readonly loaded: number;
}

/**
 * How soon the first mark stands on the demonstration article, and what the page's own loading costs with the extension
 * against without: the same page on a site that is on and on one that is off, in turn.
 *
 * `--rounds N` (15), `--firefox`, `--stop` stops the worker before each load, `--no-detector` ends Chromium's detector before each, `--json`.
 */
export async function run(args: string[]): Promise<void> {
  const at = args.indexOf('--rounds');
  const rounds = at === -1 ? 15 : Number(args[at + 1]);
  const name: Name = args.includes('--firefox') ? 'firefox' : 'chromium';
  const rig = await startRig(name);
  try {
    servePages(rig);
    await rig.call('import-events', { events: (await makeDemoEvents()).first });
    await chooseReach(rig, { sites: [new URL(ARTICLE).hostname] });
    const on: Load[] = [];
    const off: Load[] = [];
    for (let round = -1; round < rounds; round++) {
      if (args.includes('--no-detector')) await rig.own('api.offscreen.closeDocument().catch(() => null)');
      if (args.includes('--stop')) await rig.stopWorker();
      const one = await load(rig, ARTICLE);
      const other = await load(rig, ELSEWHERE);
      if (round < 0) continue; // the first pair warms the caches
      on.push(one);
      off.push(other);
    }
    const result = {
      browser: await rig.browser.version(),
      rounds,
      workerStopped: args.includes('--stop'),
      detectorEnded: args.includes('--no-detector'),
      firstMarkAfterContentLoadedMs: spread(on.flatMap(({ firstMark }) => firstMark ?? [])),
      contentLoadedMs: { with: spread(on.map(pick('contentLoaded'))), without: spread(off.map(pick('contentLoaded'))) },
      loadedMs: { with: spread(on.map(pick('loaded'))), without: spread(off.map(pick('loaded'))) },
    };
    console.log(JSON.stringify(result, null, args.includes('--json') ? 0 : 2));
  } finally {
    await rig.close();
  }
}

async function load(rig: Rig, url: string): Promise<Load> {
  const page = await rig.browser.newPage();
  try {
    await page.evaluateOnNewDocument(() => {
      const look = () => {
        if (CSS.highlights.size > 0) Object.assign(globalThis, { firstMarkAt: performance.now() });
        else setTimeout(look);
      };
      addEventListener('DOMContentLoaded', look);
    });
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    return await times(page);
  } finally {
    await page.close();
  }
}

function times(page: Page): Promise<Load> {
  return page.evaluate(() => {
    const [timing] = performance.getEntriesByType('navigation');
    const { domContentLoadedEventEnd = 0, loadEventEnd = 0 } = (timing ?? {}) as Partial<PerformanceNavigationTiming>;
    const firstMarkAt: unknown = Reflect.get(globalThis, 'firstMarkAt');
    return {
      firstMark: typeof firstMarkAt === 'number' ? firstMarkAt - domContentLoadedEventEnd : null,
      contentLoaded: domContentLoadedEventEnd,
      loaded: loadEventEnd,
    };
  });
}

const pick = (name: 'contentLoaded' | 'loaded') => (one: Load) => one[name];

function spread(values: readonly number[]): { median: number; least: number; most: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const round = (value: number | undefined) => Math.round((value ?? Number.NaN) * 10) / 10;
  return { median: round(sorted[Math.floor(sorted.length / 2)]), least: round(sorted[0]), most: round(sorted.at(-1)) };
}
