/** What `npm run bench -- NAME` runs; each takes the arguments that follow. */
const BENCHES: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<void> }>>> = {
  match: () => import('./matching/match.ts'),
  read: () => import('./read/read.ts'),
  page: () => import('./page/page.ts'),
  'first-mark': () => import('./first-mark/first-mark.ts'),
};

const [name, ...args] = process.argv.slice(2);
const load = name === undefined ? undefined : BENCHES[name];
if (load) await (await load()).run(args);
else {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')} [options]`);
  process.exitCode = 1;
}

export {};
