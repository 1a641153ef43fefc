// Build the extension: node scripts/build.mjs [chrome] [firefox]
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { root } from './prepare.mjs';

/** @param {string[]} targets */
export function build(targets) {
  for (const target of targets) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--mode', target, '--logLevel', 'warn'],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    );
    if (status !== 0) throw new Error(`the ${target} build failed\n${stdout}${stderr}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const targets = process.argv.slice(2);
  build(targets.length > 0 ? targets : ['chrome', 'firefox']);
}
