/** What `npm run bench -- NAME` runs; each takes the arguments that follow. */
const BENCHES: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<void> }>>> = {
  'citation-detect': () => import('./citation/detect.ts'),
  'citation-hostile': () => import('./citation/hostile.ts'),
  'citation-size': () => import('./citation/size.ts'),
  'citation-speed': () => import('./citation/speed.ts'),
  desk: () => import('./desk/desk.ts'),
  'first-mark': () => import('./first-mark/first-mark.ts'),
  import: () => import('./import/import.ts'),
  lookup: () => import('./lookup/lookup.ts'),
  match: () => import('./matching/match.ts'),
  'match-judge': () => import('./matching/judge.ts'),
  'match-precision': () => import('./matching/precision.ts'),
  page: () => import('./page/page.ts'),
  'quotation-calibrate': () => import('./quotation/calibrate.ts'),
  'quotation-curve': () => import('./quotation/curve.ts'),
  'quotation-fit': () => import('./quotation/fit.ts'),
  'quotation-folds': () => import('./quotation/folds.ts'),
  'quotation-peers': () => import('./quotation/peers.ts'),
  'quotation-size': () => import('./quotation/size.ts'),
  'quotation-speed': () => import('./quotation/speed.ts'),
  'quotation-swap': () => import('./quotation/swap.ts'),
  quotations: () => import('./quotation/quotations.ts'),
  read: () => import('./read/read.ts'),
};

const [name, ...args] = process.argv.slice(2);
const load = name === undefined ? undefined : BENCHES[name];
if (load) await (await load()).run(args);
else {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')} [options]`);
  process.exitCode = 1;
}

export {};
