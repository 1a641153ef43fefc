// npm test: everything that must hold, on a machine that may have nothing yet. The last line counts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { findBrowsers, installPackages, root } from './prepare.mjs';

const tool = (name, file, ...args) => ({ name, command: [`node_modules/${file}`, ...args] });
const script = (name, file, ...args) => ({ name, command: [`scripts/${file}`, ...args] });
const tests = (name, ...args) => script(name, 'test-project.mjs', ...args);

/** Where vitest finds all tests but the core's. */
const besideCore = readdirSync(path.join(root, 'tests'))
  .filter((name) => name !== 'core')
  .map((name) => `tests/${name}`);

/**
 * Group after group; the lanes of a group side by side, the steps of a lane one after the other.
 *
 * Two cores are enough: browser and e2e are alone, since each runs two files at once.
 */
const groups = [
  [
    [
      tool('format and lint', '@biomejs/biome/bin/biome', 'ci', '--colors=off', '--diagnostic-level=warn', '.'),
      tool('types of the core', 'typescript/bin/tsc', '-p', 'src/core'),
      tool('types', 'typescript/bin/tsc', '-p', '.'),
      tool('unused code', 'knip/bin/knip.js'),
      // The core keeps nothing from one call to the next: its tests need no process of their own each.
      tests('unit, the core', '--project=unit', '--no-isolate', 'tests/core/'),
      tests('unit, all else', '--project=unit', ...besideCore),
    ],
    [
      script('build for Chrome and Edge', 'build.mjs', 'chrome'),
      script('build for Firefox', 'build.mjs', 'firefox'),
      tool('size budgets', 'size-limit/bin.js'),
      tool('web-ext lint', 'web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'),
      script('packages, as they were built before', 'run.mjs', 'scripts/package.ts', '--like-dist'),
    ],
  ],
  [[tests('browser', '--project=browser')]],
  [[tests('e2e', '--project=e2e')]],
];

const count = { passed: 0, failed: 0 };
const retried = [];
if (isReady()) for (const lanes of groups) await Promise.all(lanes.map(runLane));
else count.failed = 1;
if (retried.length > 0) console.log(`\nPassed only when tried again:\n${retried.join('\n')}`);
const again = retried.length > 0 ? ` (${retried.length} only when tried again)` : '';
console.log(`\n${count.passed} passed, ${count.failed} failed${again}`);
process.exitCode = count.failed > 0 ? 1 : 0;

function isReady() {
  if (!installPackages()) return false;
  const browsers = findBrowsers(['chromium', 'firefox']);
  return browsers.chromium !== null && browsers.firefox !== null;
}

/** @param at the first lane writes as it goes, the others when a step has ended */
async function runLane(steps, at) {
  for (const step of steps) await run(step, at === 0);
}

async function run({ name, command }, writes) {
  const started = Date.now();
  const told = [];
  const tell = (text) => (writes ? process.stdout.write(text) : told.push(text));
  tell(`\n— ${name}\n`);
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env });
  child.stdout.on('data', tell);
  child.stderr.on('data', tell);
  const counted = { passed: 0, failed: 0, retried: [] };
  child.on('message', (message) => Object.assign(counted, message));
  const [status] = await once(child, 'close');
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  tell(`— ${name}: ${status === 0 ? 'passed' : 'failed'} in ${seconds} s\n`);
  for (const text of told) process.stdout.write(text);
  count.passed += counted.passed + (status === 0 && counted.passed === 0 ? 1 : 0);
  count.failed += counted.failed + (status !== 0 && counted.failed === 0 ? 1 : 0);
  retried.push(...counted.retried);
}
