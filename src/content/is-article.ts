// Runs on every page of the sites that are switched on, so it asks little and stops early. It reads attributes and
// text only, and takes no method from an object that a page could have replaced by a named form or image.

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,120})?"(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|ScholarlyArticle|ClaimReview)"/g;
const OTHER_TYPE =
  /"@type"\s*:\s*"(?:QAPage|FAQPage|Product|ProductGroup|JobPosting|SoftwareApplication|WebApplication|DiscussionForumPosting|Event|Course|Movie|MusicAlbum|Hotel|Restaurant|LocalBusiness|RealEstateListing|VideoGame|Book)"/;
const LIST_TYPE = /"@type"\s*:\s*(?:\[[^\]]{0,120})?"(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)"/;
const LONG = 80;
const ENOUGH = 200;

type Query = (selector: string) => NodeListOf<Element>;

function inMeta(all: Query, selector: string): string {
  return all(selector)[0]?.getAttribute('content')?.trim().toLowerCase() ?? '';
}

/** What structured data says: 1 for one article, -1 for a list of many or for something else, 0 for nothing. */
function inStructuredData(all: Query): number {
  let articles = 0;
  let others = false;
  let lists = false;
  for (const script of all('script[type="application/ld+json" i]')) {
    const json = script.textContent ?? '';
    articles += json.match(ARTICLE_TYPE)?.length ?? 0;
    lists ||= LIST_TYPE.test(json);
    others ||= OTHER_TYPE.test(json);
  }
  if (articles === 0) return lists || others ? -1 : 0;
  return articles > 4 || (lists && articles > 1) ? -1 : 1;
}

/** Long paragraphs, linked text not counted; stops when enough is known. */
function longParagraphs(all: Query, tags: string): { count: number; length: number } {
  let count = 0;
  let length = 0;
  let seen = 0;
  for (const paragraph of all(tags)) {
    if (++seen > ENOUGH || count >= 8) break;
    const words = paragraph.textContent?.trim().length ?? 0;
    if (words < LONG) continue;
    let linked = 0;
    for (const link of Element.prototype.querySelectorAll.call(paragraph, 'a')) linked += link.textContent?.length ?? 0;
    if (linked * 2 > words) continue;
    count++;
    length += Math.min(words, 600);
  }
  return { count, length };
}

/** Whether a page is an article to read, told by its structured data, Open Graph, `<article>` and the shape of its text. */
export function isArticle(document: Document): boolean {
  // A form named "querySelectorAll" would shadow the document's own method.
  const all: Query = (selector) => Document.prototype.querySelectorAll.call(document, selector);
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return false;
  const type = inMeta(all, 'meta[property="og:type" i],meta[name="og:type" i]');
  const data = inStructuredData(all);
  const dated =
    all('meta[property="article:published_time" i],[itemprop="articleBody"],[itemtype$="NewsArticle"]').length > 0;
  const says = (type === 'article' ? 1 : 0) + (dated ? 1 : 0) + data;
  if (data < 0 && type !== 'article') return false;
  const articles = all('article').length;
  // A page of many teasers is a front page, whatever it says of itself.
  if (articles > 3 && all('article article').length === 0 && all('h1').length === 0) return false;
  const { count, length } = longParagraphs(all, 'p');
  if (says > 0)
    return count >= 2 || length >= 300 || longParagraphs(all, 'article,[itemprop="articleBody"]').length >= 300;
  if (type !== '' && type !== 'website') return false;
  // Without a word of metadata only a dated or signed text counts: manuals and forums have long paragraphs too.
  if (
    all('time,[rel~="author"],[class*="byline" i],[class*="date" i],[itemprop="datePublished"],meta[name="author" i]')
      .length === 0
  )
    return false;
  return articles === 1 || all('h1').length === 1 ? count >= 4 && length >= 900 : count >= 8 && length >= 2000;
}
