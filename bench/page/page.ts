import { articlePages } from './article-pages.ts';
import { measureExtension } from './measure-extension.ts';
import { measureSteps, median } from './measure-steps.ts';
import { ordinaryPages } from './ordinary-pages.ts';

/**
 * What Obelus costs a page: each step by itself, and the whole extension against none.
 *
 * `--json` prints one object; `--rounds N` opens each page N times (5); `--steps` leaves the extension out.
 */
export async function run(args: string[]): Promise<void> {
  const at = args.indexOf('--rounds');
  const rounds = at === -1 ? 5 : Number(args[at + 1]);
  const articles = articlePages();
  const ordinary = ordinaryPages();
  const steps = await measureSteps([...articles, ...ordinary], rounds);
  const costs = args.includes('--steps') ? null : await measureExtension([...articles, ...ordinary], rounds);
  const rows = [...articles, ...ordinary].map(({ name, html }) => ({
    name,
    bytes: html.length,
    ...steps.get(name),
    ...costs?.get(name),
  }));
  const ofArticles = articles.flatMap(({ name }) => steps.get(name) ?? []);
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
    mainThreadMsOnArticles: median(
      ofArticles.map((one) => one.gate + one.read + one.detect + one.ranges + one.highlight),
    ),
    highlightToWrap: median(
      ofArticles.filter(({ mentions }) => mentions > 9).map(({ highlight, wrap }) => highlight / wrap),
    ),
    articlesTold: ofArticles.filter(({ article }) => article).length,
    ordinaryTakenForArticles: ofOrdinary.filter(({ article }) => article).length,
  };
  if (args.includes('--json')) console.log(JSON.stringify({ summary, pages: rows }));
  else {
    console.table(rows.map(({ off: _, on: __, ...row }) => row));
    if (costs)
      for (const [name, { off, on }] of costs) console.log(name, 'off', JSON.stringify(off), 'on', JSON.stringify(on));
    console.log(summary);
  }
}
