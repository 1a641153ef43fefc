import type { PageFacts } from '../../core/model/page.ts';
import { every, first, rootOf, titleOf, urlOf } from './ask-document.ts';

const meta = (document: Document, selector: string): string | null =>
  first(document, selector)?.getAttribute('content')?.trim() || null;

function canonicalUrl(document: Document): string {
  const given = first(document, 'link[rel~="canonical" i]')?.getAttribute('href')?.trim();
  const [shown = ''] = urlOf.call(document).split('#', 1);
  if (!given || given === shown) return shown;
  try {
    const url = new URL(given, shown);
    url.hash = '';
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : shown;
  } catch {
    // A broken canonical address counts as none.
    return shown;
  }
}

/** ISO 8601 date at the start of a value; `null` when there is none, no such day, or one that stands for none: of the year 1, or zero seconds. */
function isoDate(value: string | null | undefined): string | null {
  const day = /^\s*((?:1[5-9]|2\d)\d\d-\d{2}-\d{2})(?!\d)/.exec(value ?? '')?.[1];
  if (!day || day === '1970-01-01') return null;
  // A 30th of February counts as the 2nd of March. Not by the day's whole text: a page pays for the first that is written.
  return new Date(day).getUTCDate() === Number(day.slice(-2)) ? day : null;
}

function publishedOn(document: Document): string | null {
  const inMeta = isoDate(
    meta(
      document,
      'meta[property="article:published_time" i], meta[name="article:published_time" i], meta[itemprop="datePublished"], meta[name="date" i], meta[name="dc.date" i], meta[name="pubdate" i], meta[name="parsely-pub-date" i]',
    ),
  );
  if (inMeta) return inMeta;
  for (const script of every(document, 'script[type="application/ld+json" i]')) {
    const json = script.textContent ?? '';
    const at = json.indexOf('"datePublished"');
    // The data may be long, and an expression that is tried at each of its places costs more than the search.
    if (at === -1) continue;
    const [, , colon = '', value] = json.slice(at, at + 100).split('"');
    const day = colon.trim() === ':' ? isoDate(value) : null;
    if (day) return day;
  }
  return isoDate(
    first(
      document,
      'time[itemprop="datePublished"], article header time[datetime], article time[datetime], time[pubdate]',
    )?.getAttribute('datetime'),
  );
}

/** What a page says of itself. */
export function readFacts(document: Document): PageFacts {
  return {
    url: canonicalUrl(document),
    title: meta(document, 'meta[property="og:title" i]') ?? titleOf.call(document).trim(),
    publishedOn: publishedOn(document),
    lang:
      rootOf.call(document).getAttribute('lang')?.trim() ||
      meta(document, 'meta[http-equiv="content-language" i]') ||
      null,
  };
}
