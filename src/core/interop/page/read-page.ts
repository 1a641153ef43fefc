import { toPlainText } from '../plain-text.ts';
import { readAddress } from '../read-address.ts';
import { readDate } from '../read-date.ts';
import { readLanguage } from '../read-language.ts';

/** What a page says about itself, and its scripts of linked data. */
export interface MarkedUpPage {
  /** The texts of its `application/ld+json` scripts. */
  readonly scripts: readonly string[];
  /** The address that it calls its own. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly title: string;
  /** ISO 8601 date and time. */
  readonly published: string | null;
  /** Who publishes the page's article; empty when its data names nobody. */
  readonly house: string;
}

/**
 * Read what an HTML page holds of linked data, without a DOM.
 *
 * Scripts inside comments do not count, as they do not for a browser.
 */
export function readPage(html: string, address: string | null): MarkedUpPage {
  const scripts: string[] = [];
  const opening = /<!--|<script\b([^<>]{0,4000})>/gi;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const end = found[1] === undefined ? html.indexOf('-->', opening.lastIndex) : endOfScript(html, opening.lastIndex);
    if (end < 0) break;
    if (found[1] !== undefined && /\btype\s*=\s*["']?\s*application\/(?:[\w.]+\+)?ld\+json/i.test(found[1]))
      scripts.push(html.slice(opening.lastIndex, end));
    opening.lastIndex = end;
  }
  const own =
    attributeOf(html, /<link\b[^<>]{0,2000}\brel\s*=\s*["']?canonical\b[^<>]{0,2000}>/i, 'href') ??
    attributeOf(html, /<meta\b[^<>]{0,2000}\bproperty\s*=\s*["']?og:url\b[^<>]{0,2000}>/i, 'content');
  const published = attributeOf(
    html,
    /<meta\b[^<>]{0,2000}\b(?:property|name)\s*=\s*["']?article:published_time\b[^<>]{0,2000}>/i,
    'content',
  );
  const title = /<title\b[^<>]{0,2000}>([^<]{0,20000})/i.exec(html)?.[1] ?? '';
  return {
    scripts,
    url: readAddress(own, address)?.url ?? address,
    language: readLanguage(attributeOf(html, /<html\b[^<>]{0,2000}>/i, 'lang')),
    title: toPlainText(title, 2_000).text,
    published: readDate(published)?.at ?? null,
    house: '',
  };
}

/** Whether a text is a page rather than data. */
export function looksLikePage(text: string): boolean {
  return /^[\s\ufeff]*<(?!!\[CDATA\[)[!a-z?]/i.test(text.slice(0, 2_000));
}

function endOfScript(html: string, from: number): number {
  const closing = /<\/script/gi;
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? -1;
}

/** An attribute of the first tag that a pattern finds. */
function attributeOf(html: string, tag: RegExp, attribute: string): string | null {
  const found = tag.exec(html)?.[0];
  if (!found) return null;
  const value = new RegExp(String.raw`\b${attribute}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))`, 'i').exec(found);
  return value ? toPlainText(value[1] ?? value[2] ?? value[3] ?? '', 4_000).text : null;
}
