import { rmSync } from 'node:fs';
import { startBareChromium } from '../lookup/bare-chromium.ts';
import { seatExtension } from '../lookup/seat-extension.ts';
import { median } from '../page/measure-steps.ts';

/** Typed one after the other, each after the answer to the one before was drawn. */
const typed = ['ba', 'bacel', 'bacelo zel', 'the', 'xo ya', 'dast', 'dast fim', 'no such word', 'gol', ''];

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * How long the desk's table takes to answer a keystroke: from the input event to the frame in which the rows found are drawn,
 * and how long it takes to load; in real Chromium with the real extension and its store.
 *
 * `--annotations N` (100,000), `--rounds N` (5), `--json`. It needs the extension built for Chromium.
 */
export async function run(args: string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const annotations = Number(option('--annotations') ?? 100_000);
  const rounds = Number(option('--rounds') ?? 5);
  const folder = await seatExtension('bench/import/in-page.ts');
  const browser = await startBareChromium(folder);
  try {
    const own = await browser.open(`${browser.extension}bench.html`);
    await own.run(`obelusBench.prepareFeed(${annotations})`);
    await own.run('obelusBench.importFeed()');
    const desk = await browser.open(`${browser.extension}src/pages/desk/desk.html`);
    const load = await desk.run<{ rows: string; ms: number }>(LOAD);
    const keys: number[] = [];
    for (let turn = 0; turn < rounds; turn++)
      for (const words of typed) keys.push(await desk.run<number>(`(${KEY})(${JSON.stringify(words)})`));
    const sorts: number[] = [];
    for (let turn = 0; turn < rounds * 2; turn++) sorts.push(await desk.run<number>(SORT));
    const sorted = keys.toSorted((a, b) => a - b);
    const result = {
      annotations,
      found: load.rows,
      loadMs: round(load.ms),
      keystrokes: keys.length,
      keystrokeMs: round(median(keys)),
      keystroke95Ms: round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0),
      sortMs: round(median(sorts)),
    };
    console.error(
      `${result.found}: loaded in ${result.loadMs} ms; a keystroke ${result.keystrokeMs} ms (95th percentile ${result.keystroke95Ms}), a sort ${result.sortMs} ms`,
    );
    console.log(JSON.stringify(result));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Until no more rows are coming: the line above the table no longer says "so far". */
const LOAD = `(async () => {
  for (;;) {
    const line = document.querySelector('.view [role=status]')?.textContent ?? '';
    if (line && !line.includes('so far')) return { rows: line, ms: performance.now() };
    await new Promise((done) => setTimeout(done, 20));
  }
})()`;

/** The second frame after an input event begins when the first one, with the answer in it, was drawn. */
const FRAMES = 'await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));';

const KEY = `async (words) => {
  const field = document.querySelector('input[type=search]');
  await new Promise((done) => requestAnimationFrame(done));
  const from = performance.now();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  ${FRAMES}
  return performance.now() - from;
}`;

const SORT = `(async () => {
  const from = performance.now();
  document.querySelector('button.sort').click();
  ${FRAMES}
  return performance.now() - from;
})()`;
