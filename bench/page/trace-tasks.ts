import type { Page } from 'puppeteer-core';

/** The part of a trace event that is read: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** What of it the thread had the processor for. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string; readonly processId?: number } };
}

/**
 * Milliseconds that every task of a page's main thread had the processor for, while something is done with it.
 *
 * A trace, because the page's own `longtask` entries do not tell of content scripts.
 */
export async function traceTasks(page: Page, url: string, work: () => Promise<void>): Promise<readonly number[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'],
  });
  await work();
  const trace = await page.tracing.stop();
  if (!trace) return [];
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const process = traceEvents.findLast(
    ({ name, args }) => name === 'FrameCommittedInBrowser' && args?.data?.url === url,
  )?.args?.data?.processId;
  const main = traceEvents.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === process && args?.name === 'CrRendererMain',
  )?.tid;
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === process && tid === main)
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
}
