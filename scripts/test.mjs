// npm test: everything that must hold, on a machine that may have nothing yet. The last line counts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowsers, installPackages, root } from './prepare.mjs';

const results = path.join(root, 'node_modules', '.cache', 'obelus', 'results');
const tool = (file) => [process.execPath, path.join('node_modules', file)];
const vitest = (project) => ({
  name: project,
  command: [
    ...tool('vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path.join(results, `${project}.json`)}`,
  ],
  report: path.join(results, `${project}.json`),
});

/** One after the other; those in a list of their own beside each other. */
const steps = [
  {
    name: 'format and lint',
    command: [...tool('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--diagnostic-level=warn', '.'],
  },
  { name: 'types of the core', command: [...tool('typescript/bin/tsc'), '-p', 'src/core'] },
  { name: 'types', command: [...tool('typescript/bin/tsc'), '-p', '.'] },
  { name: 'unused code', command: [...tool('knip/bin/knip.js')] },
  vitest('unit'),
  [
    vitest('browser'),
    // It works in folders of its own.
    {
      name: 'packages, the same twice',
      command: [process.execPath, 'scripts/run.mjs', 'scripts/package.ts', '--twice'],
    },
  ],
  { name: 'build for Chrome and Edge', command: [process.execPath, 'scripts/build.mjs', 'chrome'] },
  { name: 'build for Firefox', command: [process.execPath, 'scripts/build.mjs', 'firefox'] },
  { name: 'size budgets', command: [...tool('size-limit/bin.js')] },
  {
    name: 'web-ext lint',
    command: [...tool('web-ext/bin/web-ext.js'), 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'],
  },
  vitest('e2e'),
];

installPackages();
const browsers = findBrowsers(['chromium', 'firefox']);
if (!browsers.chromium || !browsers.firefox) process.exit(1);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const count = { passed: 0, failed: 0 };
for (const step of steps) await Promise.all([step].flat().map(run));
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;

/** @param at the first of several beside each other writes as it goes, the others when they have ended */
async function run({ name, command, report }, at) {
  const started = Date.now();
  const [file = '', ...args] = command;
  const told = [];
  const tell = (text) => (at === 0 ? process.stdout.write(text) : told.push(text));
  tell(`\n— ${name}\n`);
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env });
  child.stdout.on('data', tell);
  child.stderr.on('data', tell);
  const [status] = await once(child, 'close');
  const counted = report && existsSync(report) ? tests(report) : { passed: 0, failed: 0 };
  count.passed += counted.passed + (status === 0 && counted.passed === 0 ? 1 : 0);
  count.failed += counted.failed + (status !== 0 && counted.failed === 0 ? 1 : 0);
  tell(`— ${name}: ${status === 0 ? 'passed' : 'failed'} in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  for (const text of told) process.stdout.write(text);
}

function tests(report) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}
