import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import { chromiumHere } from '../../scripts/chromium.ts';
import { bundle } from './bundle.ts';

const HOST = 'http://pages.invalid/';

interface Seen {
  readonly text: string;
  readonly ms: number;
  readonly blocks: unknown;
}

/**
 * Read saved pages in a real browser, scripts off and requests blocked: one line of JSON a page on standard output,
 * `{"id","text","ms"}`. `--pages DIR` names the folder, `--blocks` adds the blocks with their kinds, `--rounds N` opens each page in N
 * new tabs (3): `ms` is the least of them. In each the code is cold, as in a reader's browser; what is left out is waiting for the processor.
 *
 * As in the extension, whose app says so in its first line, the program is compiled at once. That is no part of `ms`; `start` is what it took to
 * compile and load it, in milliseconds that the page had the processor.
 */
export async function run(args: string[]): Promise<void> {
  const folder = args[args.indexOf('--pages') + 1];
  if (!args.includes('--pages') || !folder) throw new Error('usage: bench read --pages DIR [--blocks] [--rounds N]');
  const rounds = args.includes('--rounds') ? Number(args[args.indexOf('--rounds') + 1]) : 3;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  const program = await bundle('bench/read/in-page.ts');
  // What the app's first line has Chromium do with it alone.
  const atOnce = [...chromiumHere.args, '--js-flags=--no-lazy'];
  const browser = await chromium.launch({ ...chromiumHere, args: atOnce });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    await context.route('**/*', async (route) => {
      const url = route.request().url();
      if (!route.request().isNavigationRequest() || !url.startsWith(HOST) || route.request().frame().parentFrame())
        return route.abort();
      const body = await readFile(path.join(folder, `${url.slice(HOST.length)}.html`));
      return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    });
    for (const name of names) {
      const id = path.basename(name, '.html');
      let [text, blocks, ms, start]: [string, unknown, number, number] = ['', null, Infinity, Infinity];
      for (let round = 0; round < rounds; round++) {
        const page = await context.newPage();
        await page.goto(HOST + id, { waitUntil: 'domcontentloaded' });
        const session = await context.newCDPSession(page);
        await session.send('Performance.enable', { timeDomain: 'threadTicks' });
        const before = await busy(session);
        await session.send('Runtime.evaluate', { expression: program });
        start = Math.min(start, (await busy(session)) - before);
        const { result } = await session.send('Runtime.evaluate', { expression: 'obelusRead()', returnByValue: true });
        const seen: Seen = result.value;
        await page.close();
        ({ text, blocks } = seen);
        ms = Math.min(ms, seen.ms);
      }
      console.log(
        JSON.stringify({
          id,
          text,
          ms: round(ms),
          start: round(start),
          ...(args.includes('--blocks') ? { blocks } : {}),
        }),
      );
    }
  } finally {
    await browser.close();
  }
}

const round = (ms: number): number => Math.round(ms * 100) / 100;

/** Milliseconds that the page's thread has had the processor for its tasks. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
