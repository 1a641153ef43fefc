/** A paragraph’s worth of words that nobody says. */
export const filler =
  'The council of Low Marsh met for the third time this week and heard the harbour master at length. '.repeat(6);

/** A paragraph in which somebody says something. */
export function said(words: string): string {
  return `<p>“${words},” said Bela Thorne, who keeps the harbour’s books.</p>`;
}

/** An article’s elements: headline, byline, five paragraphs, and what comes then. */
export function articleBody(headline: string, more = ''): string {
  return `<header><nav><a href="#">Home</a></nav></header><main><article><h1>${headline}</h1><p class="byline">By <a rel="author" href="#">Ona Vell</a>, <time datetime="2026-11-20">20 November</time></p>${`<p>${filler}</p>`.repeat(5)}${more}</article></main>`;
}

interface PageParts {
  readonly head?: string;
  readonly html?: string;
}

/** A page around a body, which says of itself that it is an article. */
export function articlePage(body: string, { head = '', html = 'lang="en"' }: PageParts = {}): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Ferry or bridge</title>
<meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;
}

/** A page of links and nothing to read. */
export function frontPage(): string {
  const teasers = Array.from(
    { length: 12 },
    (_, index) => `<li><a href="/story-${index}">Story ${index} of the day</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wire</title></head><body><ul>${teasers.join('')}</ul></body></html>`;
}
