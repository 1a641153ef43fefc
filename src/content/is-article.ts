// Runs on every page of the sites that are switched on, so it asks little and stops early. It reads attributes and
// text only, and takes no method from an object that a page could have replaced by a named form or image.

import { lengthOf } from './length-of.ts';

const ARTICLE_TYPES = ' NewsArticle Article Report BlogPosting LiveBlogPosting ScholarlyArticle ClaimReview ';
const OTHER_TYPES =
  ' QAPage FAQPage Product ProductGroup JobPosting SoftwareApplication WebApplication DiscussionForumPosting Event Course Movie MusicAlbum Hotel Restaurant LocalBusiness RealEstateListing VideoGame Book ';
const LIST_TYPES = ' CollectionPage ItemList SearchResultsPage ProfilePage ';
/** A paragraph is long from so many letters on. */
const LONG = 80;
/** So many paragraphs are looked at. */
const ENOUGH = 200;

const select = (root: Document | Element | ShadowRoot, selector: string): NodeListOf<Element> =>
  (root.nodeType === 9 ? Document : root.nodeType === 1 ? Element : DocumentFragment).prototype.querySelectorAll.call(
    root,
    selector,
  );

// The tag comes first: on a page of ten thousand elements it decides for nearly all.
const DATA = 'script[type*="ld+json" i]';
const META =
  'meta:is([property="og:type" i],[name="og:type" i],[property="article:published_time" i],[name="article:published_time" i])';

/** What sites and their tools name the text of an article. */
const BODY =
  '[itemprop~="articleBody"],[class*="post-body" i],[class*="post-content" i],[class*="entry-content" i],[class*="article-body" i],[class*="article__body" i],[class*="articlebody" i],[class*="article-content" i],[class*="article-text" i],[class*="story-body" i]';

/** The types that stand behind a `"@type"`, by its end; without an expression, of which the first costs a page most. */
function typesAt(json: string, end: number): readonly string[] {
  const [colon = '', ...parts] = json.slice(end, end + 150).split('"');
  const opening = colon.trim();
  if (opening === ':') return parts.slice(0, 1);
  if (opening[0] !== ':' || opening.at(-1) !== '[') return [];
  const last = parts.findIndex((part, at) => at % 2 === 1 && part.includes(']'));
  return parts.slice(0, last === -1 ? parts.length - 1 : last).filter((_, at) => at % 2 === 0);
}

/** What structured data says: 1 for one article, -1 for a list of many or for something else, 0 for nothing. */
function inStructuredData(scripts: NodeListOf<Element>): number {
  let articles = 0;
  let others = false;
  let lists = false;
  for (const script of scripts) {
    const json = script.textContent ?? '';
    for (let at = json.indexOf('"@type"'); at !== -1; at = json.indexOf('"@type"', at + 7)) {
      const types = typesAt(json, at + 7);
      const isOneOf = (names: string) => types.some((type) => names.includes(` ${type} `));
      if (isOneOf(ARTICLE_TYPES) || types.some((type) => type.endsWith('NewsArticle'))) articles++;
      if (articles > 4) return -1;
      lists ||= isOneOf(LIST_TYPES);
      others ||= types.length === 1 && isOneOf(OTHER_TYPES);
    }
  }
  if (articles === 0) return lists || others ? -1 : 0;
  return lists && articles > 1 ? -1 : 1;
}

/** What Open Graph says: the page's type, and whether it gives the date of an article. */
function inMeta(metas: NodeListOf<Element>): { readonly type: string; readonly dated: boolean } {
  let type = '';
  let dated = false;
  for (const meta of metas) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (name === 'og:type') type ||= meta.getAttribute('content')?.trim().toLowerCase() ?? '';
    dated ||= name === 'article:published_time';
  }
  return { type, dated };
}

/** Long paragraphs, linked text not counted; stops when enough is known. */
function longParagraphs(paragraphs: Iterable<Element>): { readonly count: number; readonly length: number } {
  let count = 0;
  let length = 0;
  let seen = 0;
  for (const paragraph of paragraphs) {
    if (++seen > ENOUGH || count >= 8) break;
    const words = lengthOf(paragraph.textContent?.trim() ?? '');
    if (words < LONG) continue;
    let linked = 0;
    for (const link of select(paragraph, 'a')) linked += lengthOf(link.textContent ?? '');
    if (linked * 2 > words) continue;
    count++;
    length += Math.min(words, 600);
  }
  return { count, length };
}

/** The open shadow trees within a tree; some papers keep the whole article in one. */
function* shadowsIn(tree: Document | ShadowRoot): Generator<ShadowRoot> {
  for (const { shadowRoot } of select(tree, '*'))
    if (shadowRoot) {
      yield shadowRoot;
      yield* shadowsIn(shadowRoot);
    }
}

const SIGNED =
  'time,[rel~="author"],[class*="byline" i],[class*="date" i],[itemprop="datePublished"],meta[name="author" i]';

/** Whether a page is an article to read, told by its structured data, Open Graph, `<article>` and the shape of its text. */
export function isArticle(document: Document): boolean {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return false;
  // A form named "getElementsByTagName" would shadow the document's own method.
  const byTag = (tag: string) => Document.prototype.getElementsByTagName.call(document, tag);
  // Without a word of metadata only a dated or signed text counts: manuals and forums have long paragraphs too.
  const isSigned = () => byTag('p').length >= 4 && select(document, SIGNED).length > 0;
  // The first element that is held costs a page more than counting does: most pages are told by counting alone.
  const scripts = select(document, DATA);
  const metas = select(document, META);
  const isTold = scripts.length + metas.length > 0;
  if (!isTold && !isSigned()) return false;
  const articles = byTag('article');
  const titles = byTag('h1');
  // A page of many teasers is a front page, whatever it says of itself.
  if (articles.length > 3 && titles.length === 0 && select(document, 'article article').length === 0) return false;
  const data = inStructuredData(scripts);
  const { type, dated } = inMeta(metas);
  if (data < 0 && type !== 'article') return false;
  const isNamed = (type === 'article' ? 1 : 0) + (dated ? 1 : 0) + data > 0;
  if (!isNamed && ((type !== '' && type !== 'website') || !isSigned())) return false;
  const { count, length } = longParagraphs(byTag('p'));
  if (isNamed) {
    if (count >= 2 || length >= 300) return true;
    for (const shadow of shadowsIn(document)) if (longParagraphs(select(shadow, 'p')).length >= 300) return true;
    // Some sites write breaks or parts of any kind in place of paragraphs.
    return [articles[0], select(document, 'br+br')[0]?.parentElement, select(document, BODY)[0]].some(
      (holder) => holder && longParagraphs([holder]).length >= 300,
    );
  }
  if (count < 4 || length < 900) return false;
  return articles.length === 1 || titles.length === 1 || (count >= 8 && length >= 2000);
}
