import type { Refusal, Warning } from '../../model/imported.ts';
import { isObject, type JsonObject } from '../field.ts';
import { parseUnit } from '../json/parse-unit.ts';
import { splitJson, type Unit } from '../json/split-json.ts';
import { withArticle } from '../page/read-article.ts';
import { readItems } from '../page/read-items.ts';
import { looksLikePage, type MarkedUpPage, readPage } from '../page/read-page.ts';
import { readAddress } from '../read-address.ts';
import type { Reader, ReadRecord } from '../reader.ts';
import { findReviews } from './find-reviews.ts';
import { fromClaimReview } from './from-claim-review.ts';

/** Larger than any page is. */
const LONGEST_PAGE = 64_000_000;

/**
 * Read ClaimReviews: a page's markup, a DataFeed, a list, a graph, one object a line, or pages kept as `{"url","page"}`.
 *
 * A piece without a review is refused as one record; what stands around the records of a feed is none.
 *
 * @param address the page's or file's address; `null` when it is not known
 */
export function readClaimReviews(address: string | null): Reader {
  let splitter: ReturnType<typeof splitJson> | null = null;
  let page: string[] | null = null;
  let head = '';
  let size = 0;
  let count = 0;

  const refuse = (refusal: Refusal, field = ''): ReadRecord => ({ record: ++count, refusal, field });

  const readAll = (
    reviews: readonly JsonObject[],
    nodes: ReadonlyMap<string, JsonObject>,
    from: MarkedUpPage | null,
    mended: boolean,
  ) =>
    reviews.map((review): ReadRecord => {
      const outcome = fromClaimReview(review, { page: from, nodes });
      const record = ++count;
      if ('refusal' in outcome) return { record, ...outcome };
      const warnings: Warning[] = mended
        ? [{ caution: 'mended', field: '' }, ...outcome.warnings]
        : [...outcome.warnings];
      return { record, ...outcome, warnings };
    });

  const readHtml = (html: string, url: string | null): ReadRecord[] => {
    if (html.length > LONGEST_PAGE) return [refuse('too-long')];
    const bare = readPage(html, url);
    const nodes = new Map<string, JsonObject>();
    // All scripts first: a review may point to an organisation that another script names.
    const scripts = bare.scripts.flatMap((text) =>
      parseUnit({ text }, (value) => findReviews(value, new Map()).length > 0).map((parsed) => ({
        parsed,
        reviews: 'value' in parsed ? findReviews(parsed.value, nodes) : [],
        // A broken script of something else is no lost review.
        lost: !('value' in parsed) && text.includes('ClaimReview'),
      })),
    );
    const found = withArticle(
      bare,
      scripts.flatMap(({ parsed }) => ('value' in parsed ? [parsed.value] : [])),
    );
    const records = scripts.flatMap(({ parsed, reviews, lost }) => {
      if ('value' in parsed) return readAll(reviews, nodes, found, parsed.mended);
      return lost ? [refuse(parsed.refusal)] : [];
    });
    if (records.length > 0) return records;
    // Where a page says it in both ways, linked data is the fuller one.
    const items = isMarkedUp(html) ? findReviews(readItems(html), nodes) : [];
    return items.length > 0 ? readAll(items, nodes, found, false) : [refuse('not-a-record')];
  };

  const readUnit = (unit: Unit): ReadRecord[] =>
    parseUnit(unit, (value) => findReviews(value, new Map()).length > 0).flatMap((parsed) => {
      if ('refusal' in parsed) return [refuse(parsed.refusal)];
      const nodes = new Map<string, JsonObject>();
      const reviews = findReviews(parsed.value, nodes);
      if (reviews.length > 0) return readAll(reviews, nodes, null, parsed.mended);
      const kept = keptPage(parsed.value);
      if (kept) return readHtml(kept.html, readAddress(kept.url, null)?.url ?? address);
      return unit.shell ? [] : [refuse('not-a-record')];
    });

  const readData = (text: string) => {
    splitter ??= splitJson();
    return splitter.push(text).flatMap(readUnit);
  };

  return {
    push(text) {
      if (page) {
        size += text.length;
        if (size <= LONGEST_PAGE) page.push(text);
        return [];
      }
      if (splitter) return readData(text);
      head += text;
      if (head.trim() === '') return [];
      const begun = head;
      head = '';
      if (!looksLikePage(begun)) return readData(begun);
      page = [begun];
      size = begun.length;
      return [];
    },
    end() {
      if (page) return size > LONGEST_PAGE ? [refuse('too-long')] : readHtml(page.join(''), address);
      return splitter ? splitter.end().flatMap(readUnit) : [];
    },
  };
}

/** Whether a page's elements are marked up as a review, by microdata or RDFa. */
function isMarkedUp(html: string): boolean {
  return /\b(?:itemtype|typeof)\s*=\s*["']?[^"'<>]{0,200}ClaimReview/i.test(html);
}

/** A page that an object keeps whole. */
function keptPage(value: unknown): { readonly html: string; readonly url: unknown } | null {
  if (!isObject(value)) return null;
  const html = Object.values(value).find(
    (field): field is string =>
      typeof field === 'string' && ((field.includes('ld+json') && /<script\b/i.test(field)) || isMarkedUp(field)),
  );
  return html === undefined ? null : { html, url: value.url };
}
