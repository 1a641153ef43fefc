import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Rig } from './rig.ts';

const demo = path.resolve('demo');

/** Addresses of the demonstration's pages under invented hosts; the last one is on a site that nobody switches on. */
export const ARTICLE = 'http://ardley-ledger.example/2026/11/18/inspectors-knock-first';
export const NEXT = 'http://ardley-ledger.example/2026/11/19/again';
export const FRONT = 'http://ardley-ledger.example/';
export const ELSEWHERE = 'http://other-paper.example/story';

/** The demonstration article's HTML. */
export const article = readFileSync(path.join(demo, 'article.html'), 'utf8');

/** Serve the demonstration's pages to a rig's browser. */
export function servePages({ sites }: Rig): void {
  for (const url of [ARTICLE, NEXT, ELSEWHERE]) sites.page(url, article);
  sites.page(FRONT, readFileSync(path.join(demo, 'front.html'), 'utf8'));
}
