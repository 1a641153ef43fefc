import { existsSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/until.ts';

/** How long a page is left alone: until it rests, and before another takes its place. */
const REST = 1200;
/** After so many seconds a page gives way to the next. */
const TURN = 3;

/** The markup of a page that opens another by itself: nobody has to reach into its process for that. */
export const givingWay = (html: string, next: string): string =>
  html.replace('<head>', `<head><meta http-equiv="refresh" content="${TURN};url=${next}">`);

/**
 * Milliseconds that a page's main thread had the processor for, from before it is opened until it rests, as the system counts them:
 * whatever ran there, and nothing that ran elsewhere.
 *
 * Nothing watches the page meanwhile: a trace and a debugger's domains, by which tasks are counted one by one, are work as well.
 *
 * @param gaveWay whether the address is that of a page that gives way, and what is counted is the one that comes
 * @returns `null` where the system does not tell: others than Linux
 */
export async function processorTime(browser: Browser, url: string, gaveWay: boolean): Promise<number | null> {
  if (!existsSync('/proc/self/schedstat')) return null;
  const session = await browser.target().createCDPSession();
  const known = new Set(browser.targets());
  let before = await mainThreads(session);
  await session.send('Target.createTarget', { url });
  if (gaveWay) {
    await rest(TURN * 1000 - 300);
    before = await mainThreads(session);
    await rest(300);
  }
  await rest(REST);
  const after = await mainThreads(session);
  const target = await until(
    async () =>
      browser.targets().find((one) => !known.has(one) && one.type() === 'page' && one.url().startsWith('http')),
    'the page',
  );
  const page = await target.page();
  if (!page) return null;
  const process = await processOf(page, session);
  await page.close();
  await session.detach();
  return (after.get(process) ?? 0) - (before.get(process) ?? 0);
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the main thread of each process that shows pages has had of the processor so far, in ms. */
async function mainThreads(session: CDPSession): Promise<Map<number, number>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Map(
    processInfo.flatMap(({ type, id }) => {
      const told = `/proc/${id}/task/${id}/schedstat`;
      return type === 'renderer' && existsSync(told)
        ? [[id, Number(readFileSync(told, 'utf8').split(' ')[0]) / 1e6] as const]
        : [];
    }),
  );
}

/** Which process is the page's: the one that is busy when it is given something to do. */
async function processOf(page: Page, session: CDPSession): Promise<number> {
  const before = await mainThreads(session);
  await page.evaluate('{ const end = performance.now() + 60; while (performance.now() < end); }');
  const after = [...(await mainThreads(session))].map(([id, ms]) => [id, ms - (before.get(id) ?? 0)] as const);
  return after.toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
