import { reading, writing } from './connection.ts';
import type { ImportDatabase, OriginPage } from './import-database.ts';

/** Bytes of an annotation's id. */
export const idBytes = 32;

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
      if (page && found >= 0) return idsOf(page, found, found + 1)[0];
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
  const ids = new Uint8Array(origins.length * idBytes);
  for (const [place, [, annotation]] of origins.entries())
    for (let byte = 0; byte < idBytes; byte++)
      ids[place * idBytes + byte] = 16 * digit(annotation, 2 * byte) + digit(annotation, 2 * byte + 1);
  return { keys: new Float64Array(origins.map(([key]) => key)), ids };
}

/** The ids of some of them, from one to before another. */
export function idsOf({ ids }: Pick<OriginPage, 'ids'>, from: number, to: number): string[] {
  const digits = toHex(ids.subarray(from * idBytes, to * idBytes));
  return Array.from({ length: to - from }, (_, place) => digits.slice(2 * idBytes * place, 2 * idBytes * (place + 1)));
}

/** Many lists of them as one. */
export function joinOrigins(parts: readonly OriginPage[]): OriginPage {
  const count = parts.reduce((sum, { keys }) => sum + keys.length, 0);
  const keys = new Float64Array(count);
  const ids = new Uint8Array(count * idBytes);
  let size = 0;
  for (const own of parts) {
    keys.set(own.keys, size);
    ids.set(own.ids, size * idBytes);
    size += own.keys.length;
  }
  return { keys, ids };
}

/** Those of them that are wanted. */
export function someOrigins(all: OriginPage, isWanted: (place: number) => boolean): OriginPage {
  const wanted = [...all.keys.keys()].filter(isWanted);
  if (wanted.length === all.keys.length) return all;
  return joinOrigins(
    wanted.map((place) => ({
      keys: all.keys.subarray(place, place + 1),
      ids: all.ids.subarray(place * idBytes, (place + 1) * idBytes),
    })),
  );
}

function inOrder({ keys, ids }: OriginPage): OriginPage {
  // Numbers alone are sorted many times faster than by a comparison; where each went is looked up then.
  const sorted = keys.toSorted();
  const moved = new Uint8Array(ids.length);
  for (let place = 0; place < keys.length; place++)
    moved.set(ids.subarray(place * idBytes, (place + 1) * idBytes), indexOf(sorted, keys[place] ?? 0) * idBytes);
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
  const ids = new Uint8Array(keys.length * idBytes);
  let [i, j, count] = [0, 0, 0];
  while (i < old.keys.length || j < fresh.keys.length) {
    const [a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY] = [old.keys[i], fresh.keys[j]];
    const [from, place] = a < b ? [old, i] : [fresh, j];
    keys[count] = Math.min(a, b);
    ids.set(from.ids.subarray(place * idBytes, (place + 1) * idBytes), count * idBytes);
    if (a <= b) i++;
    if (b <= a) j++;
    count++;
  }
  return { keys: keys.slice(0, count), ids: ids.slice(0, count * idBytes) };
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

const decoder = new TextDecoder();

/** Bytes in hex: written as bytes first, since a text that is put together digit by digit takes ten times as long. */
function toHex(bytes: Uint8Array): string {
  const digits = new Uint8Array(2 * bytes.length);
  for (const [at, byte] of bytes.entries()) {
    digits[2 * at] = digitOf(byte >> 4);
    digits[2 * at + 1] = digitOf(byte & 15);
  }
  return decoder.decode(digits);
}

const digitOf = (value: number) => value + (value < 10 ? 48 : 87);
