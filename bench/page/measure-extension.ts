import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { chooseReach } from '../../tests/e2e/reader-steps.ts';
import { type Rig, startRig } from '../../tests/e2e/rig.ts';
import type { BenchPage } from './article-pages.ts';
import { median } from './measure-steps.ts';

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

const HOST = 'http://bench-paper.example/';
const REST = 1200;

/** The same pages with the extension off and on, in the real browser; `null` when it was not built. */
export async function measureExtension(
  pages: readonly BenchPage[],
  rounds: number,
): Promise<ReadonlyMap<string, { readonly off: Cost; readonly on: Cost }> | null> {
  if (!existsSync('dist/chrome/manifest.json')) return null;
  const rig = await startRig('chromium');
  try {
    for (const { name, html } of pages) rig.sites.page(HOST + name, html);
    const off = await all(rig, pages, rounds);
    await chooseReach(rig, { sites: [new URL(HOST).host] });
    const on = await all(rig, pages, rounds);
    return new Map(
      pages.flatMap(({ name }) => {
        const [without, having] = [off.get(name), on.get(name)];
        return without && having ? [[name, { off: without, on: having }] as const] : [];
      }),
    );
  } finally {
    await rig.close();
  }
}

async function all(rig: Rig, pages: readonly BenchPage[], rounds: number): Promise<Map<string, Cost>> {
  const costs = new Map<string, Cost>();
  for (const { name } of pages) {
    const seen: Cost[] = [];
    for (let round = 0; round < rounds; round++) seen.push(await one(rig, HOST + name));
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

/** Kept by the page: what the browser tells of long tasks and shifts. */
const WATCH = `globalThis.benchSeen = { shift: 0, tasks: [] };
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) benchSeen.shift += value; }).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) benchSeen.tasks.push(duration); }).observe({ type: 'longtask', buffered: true });`;

async function one({ browser }: Rig, url: string): Promise<Cost> {
  const page: Page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, REST));
    const metrics = await page.metrics();
    const seen = (await page.evaluate(
      `({ shift: benchSeen.shift, tasks: benchSeen.tasks, marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) })`,
    )) as { shift: number; tasks: number[]; marks: number };
    return {
      scriptMs: (metrics.ScriptDuration ?? 0) * 1000,
      taskMs: (metrics.TaskDuration ?? 0) * 1000,
      layouts: metrics.LayoutCount ?? 0,
      longTasks: seen.tasks.length,
      longestMs: Math.max(0, ...seen.tasks),
      shift: seen.shift,
      heapKb: (metrics.JSHeapUsedSize ?? 0) / 1024,
      marks: seen.marks,
    };
  } finally {
    await page.close();
  }
}
