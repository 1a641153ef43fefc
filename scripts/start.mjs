// npm start: build, open a browser with the extension on the demonstration article. With --check: headless, look, tell, exit.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findBrowsers, installPackages, root } from './prepare.mjs';

const args = process.argv.slice(2);
const wanted = args.includes('--firefox') ? 'firefox' : 'chromium';
if (!installPackages()) process.exit(1);
const { build } = await import('./build.mjs');
const found = findBrowsers([wanted]);
console.log('Building …');
build([wanted === 'firefox' ? 'firefox' : 'chrome']);

if (found[wanted]) {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'demo/run-demo.ts', wanted, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else {
  const dist = path.join(root, 'dist', wanted === 'firefox' ? 'firefox' : 'chrome');
  // Nothing was looked at.
  if (args.includes('--check')) process.exitCode = 1;
  console.log(`The extension is in ${dist}`);
  console.log(
    wanted === 'firefox'
      ? 'Load it by hand: about:debugging, This Firefox, Load Temporary Add-on, choose its manifest.json.'
      : 'Load it by hand: chrome://extensions, switch on developer mode, Load unpacked, choose that folder.',
  );
}
