import type { Plugin } from 'vite';
import { cutModule } from './cut-module.ts';

const preact = cutModule(/\/preact\/dist\/preact\.mjs$/, [
  { what: /\(\w+\.innerHTML=\w+\.__html\)/g, times: 1, instead: '0' },
]);
const chartist = cutModule(/\/chartist\/dist\/index\.js$/, [
  { what: /container\.innerHTML = content;/g, times: 1, instead: 'container.textContent = content;' },
]);

/** Packages without the lines that set markup: no component can put any into a page, and stores' reviewers find no such line. */
export const noMarkup: Plugin = {
  name: 'no-markup',
  enforce: 'pre',
  transform: (code, id) => preact(code, id) ?? chartist(code, id),
};
