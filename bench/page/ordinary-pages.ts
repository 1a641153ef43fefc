import type { BenchPage } from './article-pages.ts';
import { HEADINGS, SAID, TOLD } from './sentences.data.ts';

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('');
const told = (index: number): string => TOLD[index % TOLD.length] ?? '';
const html = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}<style>body{font:16px sans-serif}.row{display:flex;gap:1em;flex-wrap:wrap}</style></head><body>${body}</body></html>`;
const data = (type: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","name":"x"}</script>`;

/** Pages that are no articles: what a reader opens most of the day. */
export const ordinaryPages = (): BenchPage[] => [
  {
    name: 'front',
    html: html(
      '<meta property="og:type" content="website">',
      `<main class="row">${many(80, (i) => `<article><h2><a href="#${i}">${told(i)}</a></h2><p>${SAID[i % SAID.length]}.</p></article>`)}</main>`,
    ),
  },
  {
    name: 'search',
    html: html(
      '',
      `<form><input name="q"></form>${many(30, (i) => `<div class="g"><a href="#${i}"><h3>${told(i)}</h3></a><span>${told(i + 1)} ${told(i + 2)}</span></div>`)}`,
    ),
  },
  {
    name: 'shop',
    html: html(
      `${data('Product')}<meta property="og:type" content="product">`,
      `<h1>Brass bell</h1>${many(12, (i) => `<p>${told(i)} ${told(i + 1)}</p>`)}<div class="row">${many(200, (i) => `<div class="card"><img alt=""><b>Bell ${i}</b><span>$${i}</span><button>Buy</button></div>`)}</div>`,
    ),
  },
  {
    name: 'forum',
    html: html(
      data('DiscussionForumPosting'),
      `<h1>Which bell?</h1>${many(120, (i) => `<div class="post"><b>u${i}</b><p>${told(i)} ${told(i + 3)}</p></div>`)}`,
    ),
  },
  {
    name: 'manual',
    html: html(
      '',
      `<h1>How to ring</h1>${many(60, (i) => `<h2>${HEADINGS[i % HEADINGS.length]}</h2><p>${told(i)} ${told(i + 2)}</p><pre><code>ring ${i}</code></pre>`)}`,
    ),
  },
  {
    name: 'mail',
    html: html(
      '',
      `<div role="main">${many(5000, (i) => `<div class="m${i % 9}"><span>${i}</span><span>${told(i).slice(0, 30)}</span></div>`)}</div>`,
    ),
  },
  { name: 'empty', html: html('', '<div id="root"></div>') },
];
