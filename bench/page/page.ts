import { Console } from 'node:console';
import { articlePages, type BenchPage } from './article-pages.ts';
import { type Cost, measureExtension, type PageCosts, type Way } from './measure-extension.ts';
import { measureSteps, median } from './measure-steps.ts';
import { ordinaryPages } from './ordinary-pages.ts';

/**
 * What Obelus costs a page: each step by itself, and the whole extension against none.
 *
 * `--json` prints one object, beside the table on standard error; `--rounds N` opens each page N times (5); `--steps` leaves the extension out.
 */
export async function run(args: string[]): Promise<void> {
  const at = args.indexOf('--rounds');
  const rounds = at === -1 ? 5 : Number(args[at + 1]);
  const articles = articlePages();
  const ordinary = ordinaryPages();
  const steps = await measureSteps([...articles, ...ordinary], rounds);
  const costs = args.includes('--steps') ? null : await measureExtension(articles, ordinary, rounds);
  const rows = [...articles, ...ordinary].map(({ name, html }) => ({
    name,
    bytes: html.length,
    ...steps.get(name),
    ...costs?.get(name),
  }));
  const ofArticles = articles.flatMap(({ name }) => steps.get(name) ?? []);
  const marked = ofArticles.filter(({ mentions }) => mentions > 9);
  const ofOrdinary = ordinary.flatMap(({ name }) => steps.get(name) ?? []);
  const summary = {
    gateMsOnOrdinaryPages: {
      median: median(ofOrdinary.map(({ gate }) => gate)),
      worst: Math.max(...ofOrdinary.map(({ gate }) => gate)),
    },
    readMsOnArticles: {
      median: median(ofArticles.map(({ read }) => read)),
      worst: Math.max(...ofArticles.map(({ read }) => read)),
    },
    /** Beside the page, in the detector's thread: in one that has seen other articles, and in one that was just made. */
    detectMsOnArticles: {
      median: median(ofArticles.map(({ detect }) => detect)),
      worst: Math.max(...ofArticles.map(({ detect }) => detect)),
      first: median(ofArticles.map(({ detectFirst }) => detectFirst)),
    },
    /** All steps of the page, in a renderer that has compiled nothing yet. */
    mainThreadMsOnArticles: median(
      ofArticles.map((one) => one.gate + one.read + one.ranges + one.rules + one.highlight),
    ),
    highlightToWrap: median(marked.map(({ highlight, wrap }) => highlight / wrap)),
    highlightToMarkJs: median(marked.map(({ highlight, markJs }) => highlight / markJs)),
    ...(costs && {
      withMinusWithout: {
        articles: added(costs, articles),
        /** There the gate alone runs. */
        ordinaryPages: added(costs, ordinary),
      },
    }),
    articlesTold: ofArticles.filter(({ article }) => article).length,
    ordinaryTakenForArticles: ofOrdinary.filter(({ article }) => article).length,
  };
  const { table, error } = new Console(process.stderr);
  table(rows.map(({ off: _, on: __, first: ___, next: ____, ...row }) => row));
  if (costs)
    table(
      [...costs].flatMap(([page, { off, on, first, next }]) => [
        { page, firstMs: round(median(first.off)), nextMs: round(median(next.off)), ...off },
        { page: '  with Obelus', firstMs: round(median(first.on)), nextMs: round(median(next.on)), ...on },
      ]),
    );
  if (args.includes('--json')) console.log(JSON.stringify({ summary, pages: rows }));
  else error(summary);
}

/** What the extension adds to pages: medians, and the worst of what should be nothing. */
function added(costs: ReadonlyMap<string, PageCosts>, pages: readonly BenchPage[]): Readonly<Record<string, number>> {
  const both = pages.flatMap(({ name }) => costs.get(name) ?? []);
  const by = (key: keyof Cost): number => round(median(both.map(({ off, on }) => on[key] - off[key])));
  /** Of one round each with its neighbour: what the machine does beside changes by and by. */
  const processor = (when: 'first' | 'next', way: Way): number =>
    round(
      median(both.map(({ [when]: ms }) => median(ms[way].map((one, index) => one - (ms.off[index] ?? Number.NaN))))),
    );
  return {
    /** The first page of its site: nothing of the extension's code is compiled in the page's process. */
    firstMs: processor('first', 'on'),
    /** Of that, what the browser asks for any extension that looks at pages and reads some. */
    firstBareMs: processor('first', 'bare'),
    /** The same articles in a tab that showed another of the site before. */
    nextMs: processor('next', 'on'),
    taskMs: by('taskMs'),
    scriptMs: by('scriptMs'),
    layouts: by('layouts'),
    heapKb: by('heapKb'),
    longTasks: both.reduce((sum, { off, on }) => sum + on.longTasks - off.longTasks, 0),
    longestTaskMs: Math.max(...both.map(({ on }) => on.longestMs)),
    shift: Math.max(...both.map(({ off, on }) => on.shift - off.shift)),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
