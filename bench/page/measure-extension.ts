import { existsSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { chooseReach } from '../../tests/e2e/reader-steps.ts';
import { type Rig, startRig } from '../../tests/e2e/rig.ts';
import type { BenchPage } from './article-pages.ts';
import { median } from './measure-steps.ts';
import { traceTasks } from './trace-tasks.ts';

/** What a page cost from its opening until it rested. */
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

/** By the page's name, what it cost without the extension and with it. */
export type Costs = ReadonlyMap<string, { readonly off: Cost; readonly on: Cost }>;

const HOST = 'http://bench-paper.example/';
const REST = 1200;

/**
 * The same pages with the extension off and on, in the real browser; `null` when it was not built.
 *
 * @returns `first`: each page in a tab of its own, whose process has compiled nothing yet; `next`: each article in a tab that
 * showed another article of the site before
 */
export async function measureExtension(
  articles: readonly BenchPage[],
  others: readonly BenchPage[],
  rounds: number,
): Promise<{ readonly first: Costs; readonly next: Costs } | null> {
  if (!existsSync('dist/chrome/manifest.json')) return null;
  const rig = await startRig('chromium');
  try {
    const pages = [...articles, ...others];
    for (const { name, html } of pages) rig.sites.page(HOST + name, html);
    const off = { first: await all(rig, pages, rounds, false), next: await all(rig, articles, rounds, true) };
    await chooseReach(rig, { sites: [new URL(HOST).host] });
    const on = { first: await all(rig, pages, rounds, false), next: await all(rig, articles, rounds, true) };
    return { first: both(off.first, on.first), next: both(off.next, on.next) };
  } finally {
    await rig.close();
  }
}

function both(off: ReadonlyMap<string, Cost>, on: ReadonlyMap<string, Cost>): Costs {
  return new Map(
    [...off].flatMap(([name, without]) => {
      const having = on.get(name);
      return having ? [[name, { off: without, on: having }] as const] : [];
    }),
  );
}

async function all(rig: Rig, pages: readonly BenchPage[], rounds: number, isNext: boolean): Promise<Map<string, Cost>> {
  const costs = new Map<string, Cost>();
  for (const [index, { name }] of pages.entries()) {
    // Another of the pages, near in size.
    const before = isNext ? pages[index === 0 ? 1 : index - 1] : undefined;
    const seen: Cost[] = [];
    for (let round = 0; round < rounds; round++) seen.push(await one(rig, HOST + name, before && HOST + before.name));
    const of = (key: keyof Cost): number => Math.round(median(seen.map((cost) => cost[key])) * 100) / 100;
    costs.set(name, {
      scriptMs: of('scriptMs'),
      taskMs: of('taskMs'),
      layouts: of('layouts'),
      longTasks: of('longTasks'),
      longestMs: of('longestMs'),
      shift: of('shift'),
      heapKb: of('heapKb'),
      marks: of('marks'),
    });
  }
  return costs;
}

/** Kept by the page: what the browser tells of shifts. */
const WATCH = `globalThis.benchShift = 0;
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) benchShift += value; }).observe({ type: 'layout-shift', buffered: true });`;

async function one({ browser }: Rig, url: string, before: string | undefined): Promise<Cost> {
  const page: Page = await browser.newPage();
  try {
    if (before) {
      await page.goto(before, { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, REST));
    }
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
