import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { forgetProfile, makeProfile } from '../../tests/e2e/launch.ts';
import { chooseReach } from '../../tests/e2e/reader-steps.ts';
import { type Rig, startRig } from '../../tests/e2e/rig.ts';
import type { BenchPage } from './article-pages.ts';
import { writeBareExtension } from './bare-extension.ts';
import { keepAwake } from './keep-awake.ts';
import { median } from './measure-steps.ts';
import { givingWay, processorTime } from './processor-time.ts';
import { traceTasks } from './trace-tasks.ts';

/** What a page cost from its opening until it rested, as a trace and the debugger tell. */
export interface Cost {
  readonly scriptMs: number;
  readonly taskMs: number;
  readonly layouts: number;
  readonly longTasks: number;
  readonly longestMs: number;
  readonly shift: number;
  readonly heapKb: number;
  readonly marks: number;
}

/** Without an extension, with Obelus, and with one that does nothing. */
export type Way = 'off' | 'on' | 'bare';

/** What one page cost. */
export interface PageCosts {
  readonly off: Cost;
  readonly on: Cost;
  /** The main thread's processor time in ms while nothing watches: in a process that has compiled nothing yet. */
  readonly first: Readonly<Record<Way, readonly number[]>>;
  /** The same in a tab that showed another article of the site before; articles alone. */
  readonly next: Readonly<Record<Way, readonly number[]>>;
}

/** One host a way, so that the same browser opens a page in all ways by turns. */
const HOSTS: Readonly<Record<Way, string>> = {
  off: 'plain-paper.example',
  on: 'bench-paper.example',
  bare: 'bare-paper.example',
};
const WAYS = ['off', 'on', 'bare'] as const;
const REST = 1200;
/** How often a page is opened in each way in a round while nothing watches; the least counts: what else a machine does only adds. */
const TIMES = { first: 3, next: 1 };

const addressOf = (way: Way, name: string, gaveWay = false): string =>
  `http://${HOSTS[way]}/${gaveWay ? 'before-' : ''}${name}`;

/** The same pages without and with the extension by turns, in the real browser, by their names; `null` when it was not built. */
export async function measureExtension(
  articles: readonly BenchPage[],
  others: readonly BenchPage[],
  rounds: number,
): Promise<ReadonlyMap<string, PageCosts> | null> {
  if (!existsSync('dist/chrome/manifest.json')) return null;
  const rig = await startRig('chromium');
  const letSleep = keepAwake();
  const folder = makeProfile();
  try {
    writeBareExtension(folder, `http://${HOSTS.bare}/*`);
    await rig.browser.installExtension(path.resolve(folder));
    await chooseReach(rig, { sites: [HOSTS.on] });
    const pages = [...articles, ...others];
    for (const way of WAYS) {
      for (const [index, { name, html }] of pages.entries()) {
        rig.sites.page(addressOf(way, name), html);
        // Another of the pages, near in size.
        const before = pages[index === 0 ? 1 : index - 1]?.html ?? html;
        rig.sites.page(addressOf(way, name, true), givingWay(before, addressOf(way, name)));
      }
      // What the extensions' own processes do for the first time is no page's.
      await processorTime(rig.browser, addressOf(way, pages[0]?.name ?? ''), false);
    }
    const costs = new Map<string, PageCosts>();
    for (const page of pages) costs.set(page.name, await measurePage(rig, page, rounds, articles.includes(page)));
    return costs;
  } finally {
    letSleep();
    forgetProfile(folder);
    await rig.close();
  }
}

async function measurePage(rig: Rig, { name }: BenchPage, rounds: number, isArticle: boolean): Promise<PageCosts> {
  const first: Record<Way, number[]> = { off: [], on: [], bare: [] };
  const next: Record<Way, number[]> = { off: [], on: [], bare: [] };
  const watched: Record<'off' | 'on', Cost[]> = { off: [], on: [] };
  for (let round = 0; round < rounds; round++) {
    for (const way of round % 2 === 0 ? WAYS : WAYS.toReversed()) {
      if (way !== 'bare') watched[way].push(await watch(rig, addressOf(way, name)));
    }
    await byTurns(WAYS, TIMES.first, first, (way) => processorTime(rig.browser, addressOf(way, name), false));
    if (isArticle)
      await byTurns(['off', 'on'], TIMES.next, next, (way) =>
        processorTime(rig.browser, addressOf(way, name, true), true),
      );
  }
  return { off: medians(watched.off), on: medians(watched.on), first, next };
}

/** Open a page in these ways by turns, and add the least that each way took. */
async function byTurns(
  ways: readonly Way[],
  times: number,
  took: Readonly<Record<Way, number[]>>,
  open: (way: Way) => Promise<number | null>,
): Promise<void> {
  const all: Record<Way, number[]> = { off: [], on: [], bare: [] };
  for (let time = 0; time < times; time++)
    for (const way of time % 2 === 0 ? ways : ways.toReversed()) all[way].push((await open(way)) ?? Number.NaN);
  for (const way of ways) took[way].push(Math.min(...all[way]));
}

function medians(seen: readonly Cost[]): Cost {
  const of = (key: keyof Cost): number => Math.round(median(seen.map((cost) => cost[key])) * 100) / 100;
  return {
    scriptMs: of('scriptMs'),
    taskMs: of('taskMs'),
    layouts: of('layouts'),
    longTasks: of('longTasks'),
    longestMs: of('longestMs'),
    shift: of('shift'),
    heapKb: of('heapKb'),
    marks: of('marks'),
  };
}

/** Kept by the page: what the browser tells of shifts. */
const WATCH = `globalThis.benchShift = 0;
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) benchShift += value; }).observe({ type: 'layout-shift', buffered: true });`;

async function watch({ browser }: Rig, url: string): Promise<Cost> {
  const page: Page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(WATCH);
    const session = await page.createCDPSession();
    // The time that the page's own thread had the processor: another program's work is none of the page's.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const tasks = await traceTasks(page, url, async () => {
      await page.goto(url, { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, REST));
    });
    const metrics = await threadMetrics(session);
    const shift = Number(await page.evaluate('benchShift'));
    const marks = Number(await page.evaluate('[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)'));
    return {
      // Metrics name what microtasks do "other": a script's steps between two pauses are among them.
      scriptMs: (metrics.ScriptDuration ?? 0) * 1000,
      taskMs: tasks.reduce((sum, ms) => sum + ms, 0),
      layouts: metrics.LayoutCount ?? 0,
      longTasks: tasks.filter((ms) => ms > 50).length,
      longestMs: Math.max(0, ...tasks),
      shift,
      heapKb: (metrics.JSHeapUsedSize ?? 0) / 1024,
      marks,
    };
  } finally {
    await page.close();
  }
}

async function threadMetrics(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
