import { CITED, HEADINGS, PEOPLE, SAID, TOLD } from './sentences.data.ts';

/** A page that the bench opens. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

/** The lists are never empty, so that one of their entries always answers. */
const at = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

/** One paragraph: a quotation, a report, or plain telling, in turn. */
function paragraph(index: number): string {
  const [name, role, party] = at(PEOPLE, index * 5 + (index >> 2));
  const words = at(SAID, index * 3 + (index >> 3));
  const told = at(TOLD, index * 7 + (index >> 1));
  switch (index % 5) {
    case 0:
      return `“${words},” said ${name}, the ${role}, ${party}. ${told}`;
    case 1:
      return `${told} ${at(CITED, index)} <a href="#more-${index}">${at(TOLD, index + 3).slice(0, -1)}</a>, the report adds.`;
    case 2:
      return `${name} said that ${words.charAt(0).toLowerCase()}${words.slice(1)}. ${told}`;
    case 3:
      return `${told} ${at(TOLD, index + 4)} ${at(TOLD, index + 6)}`;
    default:
      return `“${words},” ${name} wrote to <em>The Weir Post</em>. “${at(SAID, index + 4)}.” ${at(CITED, index + 1)}`;
  }
}

function paragraphs(length: number, wrap: (text: string, index: number) => string): string {
  let html = '';
  let words = 0;
  for (let index = 0; words < length; index++) {
    const text = paragraph(index);
    words += text.replace(/<[^>]+>/g, '').length;
    html += wrap(text, index);
  }
  return html;
}

const HEADLINE = 'Town weighs the price of its pier against the people who cross';
const LINKS = Array.from(
  { length: 40 },
  (_, index) => `<li><a href="#l${index}">${at(TOLD, index).slice(0, 42)}</a></li>`,
).join('');
const STYLE =
  'body{margin:0;font:18px/1.6 Georgia,serif}.page{max-width:70rem;margin:auto;display:grid;grid-template-columns:2fr 1fr;gap:3rem}nav ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none}figure{margin:1em 0}.box{background:#eee;padding:1em}';
const data = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2026-11-02' })}</script>`;

/** How the story is built: what real sites wrap around a paragraph. */
const STORIES: Readonly<Record<string, (length: number) => string>> = {
  plain: (length) => `<article><h1>${HEADLINE}</h1>${paragraphs(length, (text) => `<p>${text}</p>`)}</article>`,
  wrapped: (length) =>
    `<div class="story"><header><h1>${HEADLINE}</h1></header><div class="story-body">${paragraphs(
      length,
      (text, index) =>
        `<div class="css-${(index * 7919) % 99991}"><div class="inner"><p class="css-at9mc1">${text}</p></div></div>`,
    )}</div></div>`,
  mixed: (length) =>
    `<article><h1>${HEADLINE}</h1><div itemprop="articleBody">${paragraphs(length, (text, index) => {
      const extra = [
        '',
        `<h2>${at(HEADINGS, index)}</h2>`,
        '<figure><svg width="600" height="200"></svg><figcaption>The pier at low water, seen from the northern bridge.</figcaption></figure>',
        '<aside class="newsletter box"><p>“The one letter I open,” a reader writes.</p></aside>',
        '<div class="ad-slot box">Advertisement</div>',
        `<blockquote class="twitter-tweet"><p>${at(SAID, index)}.</p>&mdash; ${at(PEOPLE, index)[0]} (@someone) <a href="#t">Nov. 2, 2026</a></blockquote>`,
      ];
      return `<p>${text}</p>${index % 3 === 0 ? at(['', ...extra], index / 3) : ''}`;
    })}</div></article>`,
  live: (length) =>
    `<article><h1>${HEADLINE}</h1>${paragraphs(
      length,
      (text, index) =>
        `<section class="live-entry" id="e${index}"><time datetime="2026-11-02T20:${10 + (index % 50)}">20:${10 + (index % 50)}</time><h3>${at(HEADINGS, index)}</h3><p>${text}</p></section>`,
    )}</article>`,
  breaks: (length) =>
    `<table><tr><td><h1>${HEADLINE}</h1><font size="3">${paragraphs(length, (text) => `${text}<br><br>\n`)}</font></td></tr></table>`,
};

function page(story: string, comments: number): string {
  const remarks = Array.from(
    { length: comments },
    (_, index) =>
      `<div class="comment"><b>reader ${index}</b><p>“${at(SAID, index)},” they say. ${at(TOLD, index)}</p></div>`,
  ).join('');
  return `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>${HEADLINE} | The Weir Post</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-02">${data}<style>${STYLE}</style></head><body><header class="site-header"><nav><ul>${LINKS}</ul></nav></header><div class="page"><main>${story}<section id="comments">${remarks}</section></main><aside class="rail"><h2>Most read</h2><ul>${LINKS}</ul></aside></div><footer><ul>${LINKS}</ul></footer></body></html>`;
}

const SIZES = [
  [300, 'plain', 2],
  [700, 'mixed', 10],
  [1500, 'plain', 40],
  [2500, 'wrapped', 20],
  [4000, 'mixed', 60],
  [5000, 'breaks', 0],
  [6000, 'wrapped', 120],
  [9000, 'mixed', 80],
  [14_000, 'live', 0],
  [22_000, 'wrapped', 200],
  [35_000, 'mixed', 150],
  [48_000, 'live', 100],
  [60_000, 'mixed', 400],
] as const;

/** Invented articles as news sites build them, from 300 to 60,000 characters. */
export const articlePages = (): BenchPage[] =>
  SIZES.map(([length, story, comments]) => ({
    name: `${story}-${length}`,
    html: page(STORIES[story]?.(length) ?? '', comments),
  }));
