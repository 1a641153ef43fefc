// npm run train -- --data FOLDER [--only tables|order|decision]: learn the word tables, then the weights that build on them.
import { spawnSync } from 'node:child_process';

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
for (const step of ['tables', 'order', 'decision'].filter((name) => !only || name === only)) {
  const { status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=4000', 'scripts/run.mjs', `scripts/train/${step}.ts`, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
