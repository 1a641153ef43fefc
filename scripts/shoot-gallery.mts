// Take a picture of every scene of the gallery, to look at:
// node scripts/run.mjs scripts/shoot-gallery.mts FOLDER [way or all] [scene or start of its name …] [--lang=de] [--width=1400]
// It names what is wider than its place: "popup-off.320.de: button.text 12 px".
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumHere } from './chromium.ts';

const given = process.argv.slice(2);
const option = (name: string) => given.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];
const language = option('lang') ?? 'en';
const askedWidth = option('width');
const [folder = 'node_modules/.cache/obelus/shots', way = 'all', ...wanted] = given.filter((one) => !/^--/.test(one));
await mkdir(folder, { recursive: true });
const server = await createServer({
  configFile: false,
  root: process.cwd(),
  publicDir: false,
  logLevel: 'error',
  server: { port: 0 },
});
await server.listen();
const address = `${server.resolvedUrls?.local[0] ?? ''}tests/parts/gallery/gallery.html`;
const browser = await chromium.launch(chromiumHere);

/** Each way of looking: what it changes, and which scenes it is for. */
const ways = [
  { way: 'light', theme: 'light' },
  { way: 'dark', theme: 'dark' },
  { way: 'forced', theme: 'light', forced: true },
  { way: '320', theme: 'light', width: 320, not: /^cards$|in-page|^card-/ },
  { way: '360', theme: 'light', width: 360, not: /^cards$|in-page/ },
  { way: 'rtl', theme: 'light', dir: 'rtl' },
  { way: 'text-200', theme: 'light', zoom: true, not: /^cards?$|^card-/ },
] as const;

const names = await sceneNames(browser);
for (const look of ways) {
  if (way !== 'all' && way !== look.way) continue;
  for (const name of names.filter((one) => wanted.length === 0 || wanted.some((start) => one.startsWith(start)))) {
    if ('not' in look && look.not.test(name)) continue;
    await shoot(browser, name, look);
  }
}
await browser.close();
await server.close();

async function sceneNames(from: Browser): Promise<readonly string[]> {
  const page = await from.newPage();
  await page.goto(address);
  await page.waitForFunction(() => document.body.innerText.includes('cards'));
  const text = await page.evaluate(() => document.body.innerText);
  await page.close();
  return text.split(/\s+/).filter(Boolean);
}

async function shoot(from: Browser, name: string, look: (typeof ways)[number]): Promise<void> {
  const context = await from.newContext({
    viewport: { width: 'width' in look ? look.width : Number(askedWidth ?? widthOf(name)), height: 640 },
    deviceScaleFactor: name === 'cards' ? 1 : 2,
    colorScheme: look.theme,
    forcedColors: 'forced' in look ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  const dir = 'dir' in look ? `&dir=${look.dir}` : '';
  await page.goto(`${address}?scene=${name}&lang=${language}&theme=${look.theme}${dir}`);
  if ('zoom' in look) await page.addStyleTag({ content: ':root { font-size: 200% }' });
  await page.waitForTimeout(900);
  const called = [name, look.way, ...(language === 'en' ? [] : [language]), ...(askedWidth ? [askedWidth] : [])].join(
    '.',
  );
  for (const wide of await page.evaluate(findWide)) console.log(`${called}: ${wide}`);
  await page.screenshot({
    path: path.join(folder, `${called}.png`),
    fullPage: !/in-page|sheet|^popup|^form|^panel/.test(name),
  });
  await context.close();
}

/** What is wider than its place, read aloud texts apart: where a text runs out of its control or is cut. */
function findWide(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('html, body *')]
    .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && !one.closest('.sr'))
    .map((one) => {
      const name = [one.localName, ...one.classList].join('.');
      return `${name} ${one.scrollWidth - one.clientWidth} px: ${one.textContent?.slice(0, 60)}`;
    });
}

function widthOf(name: string): number {
  if (name === 'cards') return 1480;
  if (name.startsWith('desk')) return 1180;
  if (/^(welcome|settings)/.test(name)) return 800;
  if (name === 'card-in-page') return 1200;
  return name === 'form-preview' ? 420 : 360;
}
