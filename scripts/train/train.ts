// npm run train -- --data FOLDER: learn the word tables, then the weights that build on them.
import { spawnSync } from 'node:child_process';

for (const step of ['tables', 'weights']) {
  const { status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=4000', 'scripts/run.mjs', `scripts/train/${step}.ts`, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
