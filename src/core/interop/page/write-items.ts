import type { JsonObject } from '../field.ts';

/** An item as its tag says it, before it has its properties. */
export interface MarkedItem {
  readonly own: JsonObject;
  /** Ids of elements elsewhere in the page that hold properties of the item, too. */
  readonly refs: readonly string[];
}

/** A property of an item, in the order of the page. */
export interface Property {
  /** The item around it; `null` when there is none. */
  readonly inside: MarkedItem | null;
  readonly names: readonly string[];
  /** `null` when its element never ended. */
  readonly value: string | MarkedItem | null;
}

/** An element that an item may refer to: which properties stand on it and in it, half-open. */
export interface Part {
  readonly inside: MarkedItem | null;
  readonly from: number;
  readonly to: number;
}

/** More properties than pages have, however often they are referred to. */
const MOST = 200_000;
/** Deeper than items are nested. */
const DEEPEST = 1_000;

/**
 * Give each item its properties: those inside it and those inside what it refers to, in the order of the page.
 *
 * An item that is a property of itself, by whatever way, is left out there.
 *
 * @see https://html.spec.whatwg.org/multipage/microdata.html#associating-names-with-items
 * @returns items that are no property of another one, then those that are properties of each other alone
 */
export function writeItems(
  items: readonly MarkedItem[],
  properties: readonly Property[],
  parts: ReadonlyMap<string, Part>,
): JsonObject[] {
  const inside = new Map<MarkedItem | null, Set<number>>();
  for (const [at, property] of properties.entries()) {
    const found = inside.get(property.inside);
    if (found) found.add(at);
    else inside.set(property.inside, new Set([at]));
  }
  let left = MOST;
  const placesOf = (item: MarkedItem): Iterable<number> => {
    const own = inside.get(item) ?? [];
    if (item.refs.length === 0) return own;
    const places = new Set(own);
    for (const id of item.refs) {
      const part = parts.get(id);
      for (let at = part?.from ?? 0; part && at < Math.min(part.to, properties.length) && left > 0; at++, left--)
        if (properties[at]?.inside === part.inside) places.add(at);
    }
    return [...places].sort((a, b) => a - b);
  };
  const above = new Set<MarkedItem>();
  const seen = new Set<MarkedItem>();
  const write = (item: MarkedItem): JsonObject => {
    const written: Record<string, unknown> = { ...item.own };
    above.add(item);
    seen.add(item);
    for (const at of placesOf(item)) {
      const { names, value } = properties[at] ?? { names: [], value: null };
      if (value === null || --left < 0) continue;
      if (typeof value === 'string') add(written, names, value);
      else if (!above.has(value) && above.size < DEEPEST) add(written, names, write(value));
    }
    above.delete(item);
    return written;
  };
  const held = new Set(items.flatMap((item) => [...placesOf(item)].map((at) => properties[at]?.value)));
  left = MOST;
  const first = items.filter((item) => !held.has(item)).map(write);
  const others = items.flatMap((item) => (seen.has(item) ? [] : [write(item)]));
  return [...first, ...others];
}

/** A property that stands several times holds a list. */
function add(item: Record<string, unknown>, names: readonly string[], value: unknown): void {
  for (const name of names) {
    const before = Object.hasOwn(item, name) ? item[name] : undefined;
    const now = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
    Object.defineProperty(item, name, { value: now, enumerable: true, configurable: true, writable: true });
  }
}
