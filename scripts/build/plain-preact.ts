import type { Plugin } from 'vite';
import { cutModule } from './cut-module.ts';

/** Preact without `dangerouslySetInnerHTML`: no component can put markup into a page, and stores' reviewers find no such line. */
export const plainPreact: Plugin = {
  name: 'plain-preact',
  enforce: 'pre',
  transform: cutModule(/\/preact\/dist\/preact\.mjs$/, [
    { what: /\(\w+\.innerHTML=\w+\.__html\)/g, times: 1, instead: '0' },
  ]),
};
