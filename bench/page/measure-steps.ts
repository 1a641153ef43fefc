import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumHere } from '../../scripts/chromium.ts';
import type { Article } from '../../src/core/model/article.ts';
import { bundle } from '../read/bundle.ts';
import type { BenchPage } from './article-pages.ts';
import type { Steps as InPage } from './in-page.ts';
import type { Detected } from './in-thread.ts';

/** The steps of a page, and of the detector beside it: `detect` in one that has seen other articles, `detectFirst` in one just made. */
export interface Steps extends InPage {
  readonly detect: number;
  readonly detectFirst: number;
}

const ADDRESS = 'http://pages.invalid/';

// What the app's first line has Chromium do with it alone; the thread's script has no such line.
const AT_ONCE = '--js-flags=--no-lazy';

/**
 * Time each step in each page, the least over freshly opened tabs: a page's code is compiled at once, as the extension's app is, and
 * has not run before; waiting for the processor is left out.
 */
export async function measureSteps(pages: readonly BenchPage[], rounds: number): Promise<Map<string, Steps>> {
  const [program, thread] = await Promise.all([bundle('bench/page/in-page.ts'), bundle('bench/page/in-thread.ts')]);
  const browser = await chromium.launch({ ...chromiumHere, args: [...chromiumHere.args, AT_ONCE] });
  const beside = await chromium.launch(chromiumHere);
  const measured = new Map<string, Steps>();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const threads = await beside.newContext();
    const detector = await makeDetector(threads, thread);
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
        // Not by `evaluate`, which hands it to the page's own `eval`: what that runs is compiled by and by.
        await (await context.newCDPSession(page)).send('Runtime.evaluate', { expression: program });
        const article = await page.evaluate<Article>('obelusRead()');
        const fresh = await makeDetector(threads, thread);
        const { ms: detectFirst } = await detectIn(fresh, article);
        await fresh.close();
        if (measured.size === 0 && round === 0) await detectIn(detector, article);
        const { mentions, ms: detect } = await detectIn(detector, article);
        const steps = await page.evaluate<InPage>(`obelusMark(${JSON.stringify(mentions)})`);
        all.push({ ...steps, detect, detectFirst });
        await page.close();
      }
      const [first] = all;
      if (first) measured.set(name, least(all, first));
    }
  } finally {
    await Promise.all([browser.close(), beside.close()]);
  }
  return measured;
}

/** A tab of its own stands for the thread: its code stays compiled as long as it is open. */
async function makeDetector(context: BrowserContext, thread: string): Promise<Page> {
  const page = await context.newPage();
  await page.evaluate(thread);
  return page;
}

function detectIn(page: Page, article: Article): Promise<Detected> {
  return page.evaluate<Detected>(`obelusDetect(${JSON.stringify(article)})`);
}

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

function least(all: readonly Steps[], first: Steps): Steps {
  const of = (
    key: 'gate' | 'read' | 'detect' | 'detectFirst' | 'ranges' | 'rules' | 'highlight' | 'wrap' | 'markJs',
  ): number => Math.round(Math.min(...all.map((steps) => steps[key])) * 100) / 100;
  return {
    ...first,
    gate: of('gate'),
    read: of('read'),
    detect: of('detect'),
    detectFirst: of('detectFirst'),
    ranges: of('ranges'),
    rules: of('rules'),
    highlight: of('highlight'),
    wrap: of('wrap'),
    markJs: of('markJs'),
  };
}
