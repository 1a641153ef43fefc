import { reading, writing } from './connection.ts';
import type { ImportDatabase, OriginPage } from './import-database.ts';

const BYTES = 32;

interface Opened {
  /** The keys of the pages as they were read. */
  readonly read: readonly number[];
  /** The largest first. */
  readonly pages: readonly { readonly at: number; readonly page: OriginPage }[];
}

/** The pages of a database, read again when somebody else has written some. */
const opened = new WeakMap<ImportDatabase, Opened>();

/** @returns the annotations that records became, in the order of the keys; `undefined` for records that are new */
export async function annotationsOfOrigins(
  imports: ImportDatabase,
  keys: ArrayLike<number>,
): Promise<(string | undefined)[]> {
  const pages = await pagesOf(imports);
  return Array.from(keys, (key) => {
    // The newest last: what was said last of a record counts.
    for (let place = pages.length - 1; place >= 0; place--) {
      const page = pages[place]?.page;
      const found = page ? indexOf(page.keys, key) : -1;
      if (page && found >= 0) return idAt(page, found);
    }
    return undefined;
  });
}

/**
 * Remember which annotation each record became. Pages of like size become one, so that there are never many.
 *
 * @param origins in any order, each key once
 */
export async function rememberOrigins(imports: ImportDatabase, origins: OriginPage): Promise<void> {
  if (origins.keys.length === 0) return;
  const before = [...(await pagesOf(imports))];
  const gone: number[] = [];
  let page = inOrder(origins);
  for (let last = before.at(-1); last && last.page.keys.length < 2 * page.keys.length; last = before.at(-1)) {
    page = merge(last.page, page);
    gone.push(last.at);
    before.pop();
  }
  const at = await writing(
    imports,
    async (writes) => {
      const number = ((await writes.keys('origins')).at(-1) ?? anyNumber()) + 1;
      for (const one of gone) writes.delete('origins', one);
      writes.putAt('origins', number, page);
      return number;
    },
    ['origins'],
  );
  const pages = [...before, { at, page }];
  opened.set(imports, { read: pages.map((one) => one.at).sort((a, b) => a - b), pages });
}

/** Numbers begin anywhere: whoever still has pages in memory that were deleted must not take new ones for them. */
function anyNumber(): number {
  const [start = 0] = crypto.getRandomValues(new Uint32Array(1));
  return start;
}

async function pagesOf(imports: ImportDatabase): Promise<Opened['pages']> {
  const known = opened.get(imports);
  return reading(
    imports,
    async ({ all, keys }) => {
      const read = await keys('origins');
      if (known?.read.join() === read.join()) return known.pages;
      const pages = (await all('origins'))
        .map((page, place) => ({ page, at: read[place] ?? 0 }))
        .sort((a, b) => b.page.keys.length - a.page.keys.length);
      opened.set(imports, { read, pages });
      return pages;
    },
    ['origins'],
  );
}

/** Origins one by one as a page's lists. */
export function toOrigins(origins: readonly (readonly [key: number, annotation: string])[]): OriginPage {
  const ids = new Uint8Array(origins.length * BYTES);
  for (const [place, [, annotation]] of origins.entries())
    for (let byte = 0; byte < BYTES; byte++)
      ids[place * BYTES + byte] = 16 * digit(annotation, 2 * byte) + digit(annotation, 2 * byte + 1);
  return { keys: new Float64Array(origins.map(([key]) => key)), ids };
}

/** The id of one of them. */
export function idAt({ ids }: Pick<OriginPage, 'ids'>, place: number): string {
  return toHex(ids.subarray(place * BYTES, (place + 1) * BYTES));
}

/** Some of many, one list behind the other. */
export function joinOrigins(
  parts: readonly OriginPage[],
  isWanted: (part: number, place: number) => boolean,
): OriginPage {
  const count = parts.reduce((sum, { keys }) => sum + keys.length, 0);
  const keys = new Float64Array(count);
  const ids = new Uint8Array(count * BYTES);
  let size = 0;
  for (const [part, own] of parts.entries())
    for (let place = 0; place < own.keys.length; place++) {
      if (!isWanted(part, place)) continue;
      keys[size] = own.keys[place] ?? 0;
      ids.set(own.ids.subarray(place * BYTES, (place + 1) * BYTES), size++ * BYTES);
    }
  return { keys: keys.subarray(0, size), ids: ids.subarray(0, size * BYTES) };
}

function inOrder({ keys, ids }: OriginPage): OriginPage {
  // Numbers alone are sorted many times faster than by a comparison; where each went is looked up then.
  const sorted = keys.toSorted();
  const moved = new Uint8Array(ids.length);
  for (let place = 0; place < keys.length; place++)
    moved.set(ids.subarray(place * BYTES, (place + 1) * BYTES), indexOf(sorted, keys[place] ?? 0) * BYTES);
  return { keys: sorted, ids: moved };
}

/** A digit of a text in lower-case hex. */
function digit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit - (unit < 97 ? 48 : 87);
}

/** Two pages as one; of equal keys the newer page's stands. */
function merge(old: OriginPage, fresh: OriginPage): OriginPage {
  const keys = new Float64Array(old.keys.length + fresh.keys.length);
  const ids = new Uint8Array(keys.length * BYTES);
  let [i, j, count] = [0, 0, 0];
  while (i < old.keys.length || j < fresh.keys.length) {
    const [a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY] = [old.keys[i], fresh.keys[j]];
    const [from, place] = a < b ? [old, i] : [fresh, j];
    keys[count] = Math.min(a, b);
    ids.set(from.ids.subarray(place * BYTES, (place + 1) * BYTES), count * BYTES);
    if (a <= b) i++;
    if (b <= a) j++;
    count++;
  }
  return { keys: keys.slice(0, count), ids: ids.slice(0, count * BYTES) };
}

function indexOf(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += pairs[byte] ?? '';
  return hex;
}

/** A byte in hex. */
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
