// Draw the toolbar icons from their SVGs: node scripts/run.mjs scripts/draw-icons.mts
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const drawn = [
  { from: 'icon-16.svg', to: 'icon-16.png', size: 16 },
  { from: 'icon.svg', to: 'icon-32.png', size: 32 },
  { from: 'icon.svg', to: 'icon-48.png', size: 48 },
  { from: 'icon.svg', to: 'icon-128.png', size: 128 },
];

const browser = await chromium.launch({
  executablePath: process.env.OBELUS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const { from, to, size } of drawn) {
  const svg = await readFile(`scripts/icons/${from}`, 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;inline-size:${size}px;block-size:${size}px}</style>${svg}`,
  );
  await writeFile(`public/icons/${to}`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`${drawn.length} icons in public/icons`);
