import { chromium } from 'playwright-core';
import { bundle } from '../read/bundle.ts';
import type { BenchPage } from './article-pages.ts';
import type { Steps } from './in-page.ts';

const ADDRESS = 'http://pages.invalid/';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Time each step in each page, the least over freshly opened tabs: code is cold, as in a reader's browser, and waiting for the processor left out. */
export async function measureSteps(pages: readonly BenchPage[], rounds: number): Promise<Map<string, Steps>> {
  const program = await bundle('bench/page/in-page.ts');
  const browser = await chromium.launch({
    executablePath: process.env.OBELUS_CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  const measured = new Map<string, Steps>();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    for (const { name, html } of pages) {
      await context.unrouteAll();
      await context.route('**/*', (route) =>
        route.request().url() === ADDRESS
          ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
          : route.abort(),
      );
      const all: Steps[] = [];
      for (let round = 0; round < rounds; round++) {
        const page = await context.newPage();
        await page.goto(ADDRESS);
        all.push(await page.evaluate<Steps>(`${program};obelusMeasure()`));
        await page.close();
      }
      const [first] = all;
      if (first) measured.set(name, least(all, first));
    }
  } finally {
    await browser.close();
  }
  return measured;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

function least(all: readonly Steps[], first: Steps): Steps {
  const of = (key: 'gate' | 'read' | 'detect' | 'ranges' | 'rules' | 'highlight' | 'wrap' | 'markJs'): number =>
    Math.round(Math.min(...all.map((steps) => steps[key])) * 100) / 100;
  return {
    ...first,
    gate: of('gate'),
    read: of('read'),
    detect: of('detect'),
    ranges: of('ranges'),
    rules: of('rules'),
    highlight: of('highlight'),
    wrap: of('wrap'),
    markJs: of('markJs'),
  };
}
