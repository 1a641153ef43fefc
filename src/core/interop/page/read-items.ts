import type { JsonObject } from '../field.ts';
import { toPlainText } from '../plain-text.ts';
import { type MarkedItem, type Part, type Property, writeItems } from './write-items.ts';

/** Deeper than pages are nested, and more items than one holds. */
const DEEPEST = 1_000;
const MOST_ITEMS = 5_000;
const MOST_REFERENCES = 200;
const LONGEST = 20_000;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const tags =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][\w:-]{0,40})((?:[^"'<>]|"[^"]{0,20000}"|'[^']{0,20000}')*)>/gi;
const attributes = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

const REFERENCES = /\bitemref\s*=\s*(?:"([^"]{0,20000})"|'([^']{0,20000})'|([^\s"'<>]{1,2000}))/gi;

/** An element that is open. */
interface Open {
  readonly name: string;
  /** The item that properties inside belong to. */
  readonly item: MarkedItem | null;
  /** The property whose value is the element's text; `null` when its value is known or it has none. */
  readonly wanted: { value: Property['value'] } | null;
  /** What items refer to by the element's id. */
  readonly part: { to: number } | null;
  /** Where its text begins among the texts so far. */
  readonly from: number;
}

/**
 * Read the items that a page's elements are marked up with, as if they were linked data: microdata and RDFa Lite.
 *
 * Without a DOM: what a browser would set right in broken markup is read as it stands.
 *
 * @see https://html.spec.whatwg.org/multipage/microdata.html
 * @see https://www.w3.org/TR/rdfa-lite/
 * @returns items that are no property of another one, in the order of the page
 */
export function readItems(html: string): JsonObject[] {
  const wantedIds = new Set([...html.matchAll(REFERENCES)].flatMap(([, a, b, c]) => wordsOf(a ?? b ?? c)));
  const items: MarkedItem[] = [];
  const properties: Property[] = [];
  const parts = new Map<string, Part>();
  const open: Open[] = [];
  const texts: string[] = [];
  let last = 0;
  const close = (to: number) => {
    for (const { wanted, part, from } of open.splice(to).reverse()) {
      if (wanted) wanted.value = toPlainText(texts.slice(from).join(''), LONGEST).text;
      if (part) part.to = properties.length;
    }
  };
  for (const tag of html.matchAll(tags)) {
    if (open.length > 0) texts.push(html.slice(last, tag.index));
    last = tag.index + tag[0].length;
    const [, , slash, written, rest = ''] = tag;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (slash) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at >= 0) close(at);
      continue;
    }
    const has = new Map(
      [...rest.matchAll(attributes)].map(([, key = '', a, b, c]) => [key.toLowerCase(), a ?? b ?? c ?? '']),
    );
    const type = typeOf(has);
    const inside = open.at(-1)?.item ?? null;
    const id = has.get('id') ?? '';
    // Of elements with one id the first counts.
    const part = wantedIds.has(id) && !parts.has(id) ? { inside, from: properties.length, to: Number.MAX_VALUE } : null;
    if (part) parts.set(id, part);
    // Properties outside an item and what items refer to are something else, such as a page's `og:title`.
    if (type === null && part === null && open.length === 0) continue;
    if (items.length > MOST_ITEMS || open.length > DEEPEST) break;
    const names = wordsOf(has.get('itemprop') ?? has.get('property')).map(local);
    const item = type === null ? null : itemOf(type, has);
    if (item) items.push(item);
    const value = item ?? (names.length > 0 ? plain(valueIn(name, has)) : null);
    const property = names.length > 0 ? { inside, names, value } : null;
    if (property) properties.push(property);
    if (VOID.test(name) || rest.endsWith('/')) {
      if (part) part.to = properties.length;
      continue;
    }
    const wanted = property && value === null ? property : null;
    open.push({ name, item: item ?? inside, wanted, part, from: texts.length });
  }
  close(0);
  return writeItems(items, properties, parts);
}

function typeOf(has: ReadonlyMap<string, string>): string | null {
  if (has.has('itemscope')) return local(has.get('itemtype')?.trim().split(/\s+/)[0] ?? '');
  const type = has.get('typeof');
  return type === undefined ? null : local(type.trim().split(/\s+/)[0] ?? '');
}

function itemOf(type: string, has: ReadonlyMap<string, string>): MarkedItem {
  const id = has.get('itemid') ?? has.get('resource') ?? has.get('about');
  return {
    own: { ...(type && { '@type': type }), ...(id && { '@id': id }) },
    refs: [...new Set(wordsOf(has.get('itemref')))].slice(0, MOST_REFERENCES),
  };
}

function wordsOf(list = ''): string[] {
  return list.split(/\s+/).filter(Boolean);
}

function plain(value: string | null): string | null {
  return value === null ? null : toPlainText(value, LONGEST).text;
}

/** The value that stands in an element's attributes; `null` where its text is the value. */
function valueIn(name: string, has: ReadonlyMap<string, string>): string | null {
  const content = has.get('content');
  if (content !== undefined) return content;
  if (/^(?:a|area|link)$/.test(name)) return has.get('href') ?? null;
  if (/^(?:audio|embed|iframe|img|source|track|video)$/.test(name)) return has.get('src') ?? null;
  if (name === 'time') return has.get('datetime') ?? null;
  if (name === 'data' || name === 'meter') return has.get('value') ?? null;
  return name === 'object' ? (has.get('data') ?? null) : null;
}

/** The last part of a name that may be a whole address or begin with a prefix. */
function local(name: string): string {
  return /[^/#:]*$/.exec(name)?.[0] ?? name;
}
