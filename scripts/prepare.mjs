// What a fresh machine lacks: the packages of the lockfile, and the two browsers.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const FIREFOX = ['firefox-esr', 'firefox'];
const ELSEWHERE = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/**
 * Install the lockfile's packages unless they are there.
 *
 * @returns {boolean} whether they are there now; npm has said why not
 */
export function installPackages() {
  if (areInstalled()) return true;
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.log('The packages could not be installed: npm ci failed, as it says above.');
  return status === 0;
}

/** By what the lockfile wants and npm says is there; packages for other systems are never there. */
function areInstalled() {
  const there = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(there)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(there);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(([place, { version, optional }]) =>
    installed[place] ? installed[place].version === version : optional || place === '',
  );
}

/**
 * Find the browsers, and on Debian as root install what is missing.
 *
 * @param {('chromium' | 'firefox')[]} wanted
 * @returns {Record<'chromium' | 'firefox', string | null>} where each is; also put into the environment for children
 */
export function findBrowsers(wanted) {
  const missing = wanted.filter((name) => !locate(name));
  if (missing.length > 0 && canInstall()) {
    const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : 'chromium'));
    console.log(`Installing ${packages.join(' and ')} …`);
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-liberation'], quiet);
  }
  const found = { chromium: locate('chromium'), firefox: locate('firefox') };
  if (found.chromium) process.env.OBELUS_CHROMIUM = found.chromium;
  if (found.firefox) process.env.OBELUS_FIREFOX = found.firefox;
  for (const name of wanted)
    if (!found[name])
      console.log(
        `${name} is missing: install it (Debian: apt-get install ${name === 'firefox' ? 'firefox-esr' : 'chromium'}), or name it in OBELUS_${name.toUpperCase()}.`,
      );
  return found;
}

function locate(name) {
  const named = process.env[`OBELUS_${name.toUpperCase()}`];
  if (named && existsSync(named)) return named;
  for (const command of name === 'chromium' ? CHROMIUM : FIREFOX)
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const file = path.join(folder, command);
      if (existsSync(file)) return file;
    }
  return ELSEWHERE[name].find((file) => existsSync(file)) ?? null;
}

function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
