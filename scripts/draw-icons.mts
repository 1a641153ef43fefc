// Draw the toolbar icons and the stores' logo and tile from their SVGs: node scripts/run.mjs scripts/draw-icons.mts
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { chromiumHere } from './chromium.ts';

const drawn = [
  { from: 'icon-16.svg', to: 'public/icons/icon-16.png', size: 16 },
  { from: 'icon.svg', to: 'public/icons/icon-32.png', size: 32 },
  { from: 'icon.svg', to: 'public/icons/icon-48.png', size: 48 },
  { from: 'icon.svg', to: 'public/icons/icon-128.png', size: 128 },
  { from: 'icon.svg', to: 'docs/store/icons/logo-300.png', size: 300 },
  // The tile of the Chrome Web Store: the sign in the middle of the page's paper.
  { from: 'icon.svg', to: 'docs/store/icons/tile-440.png', size: 160, width: 440, height: 280, paper: '#ffffff' },
];

const browser = await chromium.launch(chromiumHere);
const page = await browser.newPage();
for (const { from, to, size, width = size, height = size, paper } of drawn) {
  const svg = await readFile(`scripts/icons/${from}`, 'utf8');
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${paper ?? 'none'}}svg{display:block;inline-size:${size}px;block-size:${size}px}</style>${svg}`,
  );
  await writeFile(to, await page.screenshot({ omitBackground: paper === undefined }));
}
await browser.close();
console.log(drawn.map(({ to }) => to).join('\n'));
