import type { JsonObject } from '../field.ts';
import { toPlainText } from '../plain-text.ts';

/** Deeper than pages are nested, and more items than one holds. */
const DEEPEST = 1_000;
const MOST_ITEMS = 5_000;
const LONGEST = 20_000;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const tags =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][\w:-]{0,40})((?:[^"'<>]|"[^"]{0,20000}"|'[^']{0,20000}')*)>/gi;
const attributes = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** An element that is open. */
interface Open {
  readonly name: string;
  /** The item that properties inside belong to. */
  readonly item: Record<string, unknown> | null;
  /** What the element's text is a property of; `null` when its value is known or it has none. */
  readonly wanted: { readonly item: Record<string, unknown>; readonly names: readonly string[] } | null;
  /** Where its text begins among the texts so far. */
  readonly from: number;
}

/**
 * Read the items that a page's elements are marked up with, as if they were linked data: microdata and RDFa Lite.
 *
 * Without a DOM: what a browser would set right in broken markup is read as it stands. `itemref` is not followed.
 *
 * @see https://html.spec.whatwg.org/multipage/microdata.html#values
 * @see https://www.w3.org/TR/rdfa-lite/
 * @returns items that are no property of another one, in the order of the page
 */
export function readItems(html: string): JsonObject[] {
  const found: JsonObject[] = [];
  const open: Open[] = [];
  const texts: string[] = [];
  let items = 0;
  let last = 0;
  const close = (to: number) => {
    for (const { wanted, from } of open.splice(to).reverse())
      if (wanted) add(wanted.item, wanted.names, toPlainText(texts.slice(from).join(''), LONGEST).text);
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
    const names = (has.get('itemprop') ?? has.get('property') ?? '').split(/\s+/).filter(Boolean).map(local);
    // Properties outside an item are something else, such as a page's `og:title`.
    if (type === null && inside === null) continue;
    if (items > MOST_ITEMS || open.length > DEEPEST) break;
    const item = type === null ? inside : itemOf(type, has);
    if (type !== null && item) {
      items++;
      if (inside && names.length > 0) add(inside, names, item);
      else found.push(item);
    }
    const value = type === null && names.length > 0 ? valueIn(name, has) : null;
    if (inside && value !== null) add(inside, names, toPlainText(value, LONGEST).text);
    const isVoid = VOID.test(name) || rest.endsWith('/');
    if (isVoid) continue;
    const wanted = type === null && inside && names.length > 0 && value === null ? { item: inside, names } : null;
    open.push({ name, item, wanted, from: texts.length });
  }
  close(0);
  return found;
}

function typeOf(has: ReadonlyMap<string, string>): string | null {
  if (has.has('itemscope')) return local(has.get('itemtype')?.trim().split(/\s+/)[0] ?? '');
  const type = has.get('typeof');
  return type === undefined ? null : local(type.trim().split(/\s+/)[0] ?? '');
}

function itemOf(type: string, has: ReadonlyMap<string, string>): Record<string, unknown> {
  const id = has.get('itemid') ?? has.get('resource') ?? has.get('about');
  return { ...(type && { '@type': type }), ...(id && { '@id': id }) };
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

/** A property that stands several times holds a list. */
function add(item: Record<string, unknown>, names: readonly string[], value: unknown): void {
  for (const name of names) {
    const before = Object.hasOwn(item, name) ? item[name] : undefined;
    const now = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
    Object.defineProperty(item, name, { value: now, enumerable: true, configurable: true, writable: true });
  }
}
