// Build the extension: node scripts/build.mjs [chrome] [firefox] [--into=FOLDER]
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { root } from './prepare.mjs';

/**
 * @param {string[]} targets
 * @param {string} [into] another folder than the target's own in dist
 */
export function build(targets, into) {
  for (const target of targets) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        'node_modules/vite/bin/vite.js',
        'build',
        '--mode',
        target,
        '--logLevel',
        'warn',
        ...(into ? ['--outDir', into] : []),
      ],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    );
    if (status !== 0) throw new Error(`the ${target} build failed\n${stdout}${stderr}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = process.argv.slice(2);
  const into = given.find((one) => one.startsWith('--into='))?.slice('--into='.length);
  const targets = given.filter((one) => !one.startsWith('--'));
  build(targets.length > 0 ? targets : ['chrome', 'firefox'], into);
}
