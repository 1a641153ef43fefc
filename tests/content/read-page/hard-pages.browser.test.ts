import { expect, test } from 'vitest';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import { openPage } from './open-page.ts';

const HEADLINE = 'The mill at Orrin Weir grinds again';
const ABOUT = [
  'the weir',
  'the old wheel',
  'the flour',
  'the new miller',
  'the county board',
  'the stones',
  'the river',
];

/** So many sentences of the article, or of something else: the word tells which. */
const lines = (word: 'ours' | 'theirs', count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) =>
      `Line ${at} of ${word} says what people in the village of Orrin had to tell about ${ABOUT[at % ABOUT.length]} that day.`,
  );
const ours = (count: number): string =>
  lines('ours', count)
    .map((line) => `<p>${line}</p>`)
    .join('\n');
const theirs = (count: number): string =>
  lines('theirs', count)
    .map((line) => `<p>${line}</p>`)
    .join('\n');
const each = (word: 'ours' | 'theirs', count: number, around: (line: string) => string): string =>
  lines(word, count).map(around).join('\n');

test.each<[string, number, string]>([
  [
    'comments stand within the article and are longer than it',
    5,
    `<article><h1>${HEADLINE}</h1>${ours(5)}<section id="comments"><ol class="comment-list">${each('theirs', 12, (line) => `<li><article class="comment-body"><footer>Rana Oll</footer><p>${line}</p></article></li>`)}</ol></section></article>`,
  ],
  [
    'comments have names that tools made, and a heading',
    6,
    `<main class="x1"><div class="x2"><h1>${HEADLINE}</h1><div class="x3">${ours(6)}</div><div class="x4"><h3>14 comments</h3>${each('theirs', 5, (line) => `<div class="x5"><b>Ilva</b><p>${line}</p></div>`)}</div></div></main>`,
  ],
  [
    'most of the page is comments that only their heading names',
    5,
    `<main class="x1"><div class="x2"><h1>${HEADLINE}</h1><div class="x3">${ours(5)}</div></div><div class="x4"><div class="x6"><h2>Comments (30)</h2></div>${each('theirs', 30, (line) => `<div class="x5"><b>Ilva</b><p>${line}</p></div>`)}</div></main>`,
  ],
  [
    'comments are named in German by their heading alone',
    5,
    `<article class="x1"><h1>${HEADLINE}</h1>${ours(5)}<div class="x4"><h3>12 Kommentare</h3>${theirs(15)}</div></article>`,
  ],
  [
    'a heading says that the paper comments itself',
    5,
    `<main class="x1"><div class="x0"><h2>Kommentar</h2><h2>Comment</h2></div><div class="x3">${ours(5)}</div></main>`,
  ],
  [
    'a heading in the text is about comments',
    7,
    `<main class="x1"><h1>${HEADLINE}</h1><div class="x3">${ours(3)}<h2>Comments</h2>${ours(4)}</div></main>`,
  ],
  [
    'comments are named in German',
    5,
    `<article><h1>${HEADLINE}</h1>${ours(5)}<div class="leserkommentare">${theirs(3)}</div><div class="kommentarbereich">${theirs(8)}</div></article>`,
  ],
  [
    'teasers with long summaries are articles, too',
    6,
    `<main><article class="lead"><h1>${HEADLINE}</h1>${ours(6)}</article>${each('theirs', 6, (line) => `<article class="card"><h3><a href="#x">Another story of another day</a></h3><p>${line}</p></article>`)}</main>`,
  ],
  [
    'a live blog is a list of entries',
    24,
    `<main><h1>${HEADLINE}</h1><div class="live">${each('ours', 24, (line) => `<article class="entry"><time>10:03</time><h2>What is new at the weir</h2><p>${line}</p></article>`)}</div></main>`,
  ],
  [
    'a paywall asks for money at length',
    3,
    `<article><h1>${HEADLINE}</h1><div class="text">${ours(3)}</div><div class="paywall-offer">${theirs(3)}</div></article>`,
  ],
  [
    'an interview is a list of terms',
    12,
    `<article><h1>${HEADLINE}</h1><p>${lines('ours', 1)}</p><dl>${lines('ours', 11)
      .map((line, at) => (at % 2 ? `<dd>${line}</dd>` : `<dt>${line}</dt>`))
      .join('')}</dl></article>`,
  ],
  [
    'an interview is lines with the speakers’ names',
    12,
    `<article><h1>${HEADLINE}</h1><div class="transcript">${each('ours', 12, (line) => `<div class="row"><div class="who">Ilva Noor</div><div class="what">${line}</div></div>`)}</div></article>`,
  ],
  [
    'paragraphs stand in rows between advertisements',
    9,
    `<main><h1>${HEADLINE}</h1>${[0, 1, 2].map(() => `<div class="row"><div class="col">${ours(3)}</div><div class="col"><div class="ad">${theirs(1)}</div></div></div>`).join('')}</main>`,
  ],
  [
    'each paragraph stands in sections of its own',
    8,
    `<main><h1>${HEADLINE}</h1>${each('ours', 8, (line) => `<section><div><div><p>${line}</p></div></div></section>`)}</main>`,
  ],
  [
    'the second half of the text is folded',
    10,
    `<main><h1>${HEADLINE}</h1><div class="first">${ours(3)}</div><div class="rest">${ours(7)}</div></main>`,
  ],
  [
    'a note on cookies is longer than the article',
    4,
    `<div id="CybotCookiebotDialog">${theirs(9)}</div><article><h1>${HEADLINE}</h1>${ours(4)}</article>`,
  ],
  [
    'another note on cookies is longer than the article',
    4,
    `<div id="didomi-host">${theirs(9)}</div><main><h1>${HEADLINE}</h1>${ours(4)}</main>`,
  ],
  [
    'a column beside the article has no name',
    7,
    `<div class="a1"><div class="a2"><h1>${HEADLINE}</h1>${ours(7)}</div><div class="a3"><h2>Most read</h2>${each('theirs', 5, (line) => `<div class="a4"><a href="#x"><h3>Another story of another day</h3></a><p>${line}</p></div>`)}</div></div>`,
  ],
  [
    'the author is introduced at the end',
    6,
    `<article><h1>${HEADLINE}</h1><div>${ours(6)}<div class="about-the-author">${theirs(1)}</div></div></article>`,
  ],
  [
    'there is a heading above what else to read, in German',
    6,
    `<article><h1>${HEADLINE}</h1>${ours(6)}<section><h2>Das könnte Sie auch interessieren</h2>${theirs(2)}</section></article>`,
  ],
  [
    'there is a heading above what else to read, in French',
    6,
    `<article><h1>${HEADLINE}</h1>${ours(6)}<section><h2>Sur le même sujet</h2>${theirs(2)}</section></article>`,
  ],
  [
    'there is a heading above what else to read, in Spanish',
    6,
    `<article><h1>${HEADLINE}</h1>${ours(6)}<section><h2>Noticias relacionadas</h2>${theirs(2)}</section></article>`,
  ],
  [
    'a recipe comes below its story',
    12,
    `<article><h1>${HEADLINE}</h1><div class="entry">${ours(4)}<div class="recipe"><h2>Flat bread</h2><ol>${each('ours', 8, (line) => `<li>${line}</li>`)}</ol></div></div></article>`,
  ],
  [
    'the text is cut by single breaks',
    6,
    `<div class="post"><h1>${HEADLINE}</h1><div>${lines('ours', 6).join('<br>\n')}</div></div>`,
  ],
  [
    'a page’s own elements hold the paragraphs',
    7,
    `<news-page><news-title><h1>${HEADLINE}</h1></news-title><news-text>${each('ours', 7, (line) => `<text-line><p>${line}</p></text-line>`)}</news-text><news-teasers>${theirs(2)}</news-teasers></news-page>`,
  ],
  [
    'everything stands in a form',
    6,
    `<form id="aspnetForm"><input name="children"><input name="parentElement"><input name="textContent"><div class="master"><h1>${HEADLINE}</h1><div>${ours(6)}</div></div><div class="footer">${theirs(2)}</div></form>`,
  ],
  [
    'readers answer below, in a discussion that a tool named',
    5,
    `<div class="page"><article><h1>${HEADLINE}</h1>${ours(5)}</article><div id="discussion-root"><h2>Join the conversation</h2>${each('theirs', 9, (line) => `<div><span>Ilva</span><p>${line}</p></div>`)}</div></div>`,
  ],
  [
    'the columns of a magazine divide the text',
    12,
    `<div class="spread"><header><h1>${HEADLINE}</h1></header><div class="column">${ours(4)}</div><div class="column">${ours(4)}</div><div class="column">${ours(4)}</div></div>`,
  ],
  [
    'a box of facts and a list stand between the paragraphs',
    9,
    `<article><h1>${HEADLINE}</h1><div>${ours(4)}<ul>${each('ours', 3, (line) => `<li>${line}</li>`)}</ul>${ours(2)}</div></article>`,
  ],
  [
    'a story of another day is promised between the paragraphs',
    6,
    `<article><h1>${HEADLINE}</h1><div>${ours(3)}<div class="teaser-inline"><a href="#x"><h4>Another story of another day</h4></a><p>${lines('theirs', 1)}</p></div>${ours(3)}</div></article>`,
  ],
  [
    'the next story follows in the same markup, each with its headline',
    6,
    `<main><article class="story"><h1>${HEADLINE}</h1>${ours(6)}</article><article class="story"><h1>Another story of another day</h1>${theirs(9)}</article></main>`,
  ],
  [
    'other stories are a list of titles with summaries, longer than the article',
    4,
    `<div class="b1"><div class="b2"><h1>${HEADLINE}</h1>${ours(4)}</div><div class="b3"><ul>${each('theirs', 9, (line) => `<li><div class="b4"><a href="/x"><b>Another story of another day</b></a></div><div class="b5">${line}</div></li>`)}</ul></div></div>`,
  ],
  [
    'a live blog is a list whose entries have links to themselves',
    9,
    `<div class="b1"><h1>${HEADLINE}</h1><ul>${each('ours', 9, (line) => `<li><h3><a href="#entry">What is new at the weir</a></h3><p>${line}</p></li>`)}</ul></div>`,
  ],
  [
    'a picture parts the opening from the rest, each in a part of its own',
    11,
    `<article><h1>${HEADLINE}</h1><div itemprop="articleBody"><div class="block"><div class="k1">${ours(2)}</div></div><figure><img alt="x"></figure><div class="block"><div class="k1">${ours(9)}</div></div></div></article>`,
  ],
  [
    'the publisher introduces itself at the end, in a footer without a name',
    5,
    `<div class="b1"><div class="b2"><h1>${HEADLINE}</h1>${ours(5)}</div><footer>${theirs(4)}</footer></div>`,
  ],
])('reads the article alone where %s', async (_, count, body) => {
  const { article } = readPage(await openPage(`<!doctype html><title>${HEADLINE}</title><body>${body}`));
  expect([
    article.text.match(/of ours says/g)?.length ?? 0,
    article.text.match(/of theirs says/g)?.length ?? 0,
  ]).toEqual([count, 0]);
});

test('reads a page that is XML', () => {
  const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1><script>var x = "${lines('theirs', 1)}";</script><nav>${theirs(2)}</nav><div class="text">${ours(4).replace('people', '<em>people</em>')}</div><svg xmlns="http://www.w3.org/2000/svg"><text>${lines('theirs', 1)}</text></svg></body></html>`;
  const { text, blocks } = readPage(new DOMParser().parseFromString(page, 'application/xhtml+xml')).article;
  expect(blocks?.map(({ kind }) => kind)).toEqual(['headline', ...Array(4).fill('paragraph')]);
  expect(text).not.toContain('theirs');
});
