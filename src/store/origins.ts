import { reading, writing } from './connection.ts';
import type { ImportDatabase, OriginPage } from './import-database.ts';

const BYTES = 32;

/** The pages of a database, the largest first; read once. */
const opened = new WeakMap<ImportDatabase, Promise<readonly { readonly at: number; readonly page: OriginPage }[]>>();

/** @returns the annotations that records became, in the order of the keys; `undefined` for records that are new */
export async function annotationsOfOrigins(
  imports: ImportDatabase,
  keys: readonly number[],
): Promise<(string | undefined)[]> {
  const pages = await pagesOf(imports);
  return keys.map((key) => {
    // The newest last: what was said last of a record counts.
    for (let place = pages.length - 1; place >= 0; place--) {
      const page = pages[place]?.page;
      const found = page ? indexOf(page.keys, key) : -1;
      if (page && found >= 0) return toHex(page.ids.subarray(found * BYTES, (found + 1) * BYTES));
    }
    return undefined;
  });
}

/** Remember which annotation each record became. Pages of like size become one, so that there are never many. */
export async function rememberOrigins(
  imports: ImportDatabase,
  origins: readonly (readonly [key: number, annotation: string])[],
): Promise<void> {
  if (origins.length === 0) return;
  const before = [...(await pagesOf(imports))];
  const gone: number[] = [];
  let page = toPage(origins);
  for (let last = before.at(-1); last && last.page.keys.length < 2 * page.keys.length; last = before.at(-1)) {
    page = merge(last.page, page);
    gone.push(last.at);
    before.pop();
  }
  const at = await writing(
    imports,
    async (writes) => {
      const last = (await writes.keys('origins')).at(-1) ?? 0;
      for (const one of gone) writes.delete('origins', one);
      writes.putAt('origins', last + 1, page);
      return last + 1;
    },
    ['origins'],
  );
  opened.set(imports, Promise.resolve([...before, { at, page }]));
}

function pagesOf(imports: ImportDatabase) {
  const known = opened.get(imports);
  if (known) return known;
  const read = (async () => {
    const [rows, places] = await reading(
      imports,
      ({ all, keys: placesOf }) => Promise.all([all('origins'), placesOf('origins')]),
      ['origins'],
    );
    return rows
      .flatMap((page, place) => ({ page, at: places[place] ?? 0 }))
      .sort((a, b) => b.page.keys.length - a.page.keys.length);
  })();
  opened.set(imports, read);
  read.catch(() => opened.delete(imports));
  return read;
}

function toPage(origins: readonly (readonly [key: number, annotation: string])[]): OriginPage {
  const sorted = origins.toSorted(([a], [b]) => a - b);
  const ids = new Uint8Array(sorted.length * BYTES);
  for (const [place, [, annotation]] of sorted.entries())
    for (let byte = 0; byte < BYTES; byte++)
      ids[place * BYTES + byte] = 16 * digit(annotation, 2 * byte) + digit(annotation, 2 * byte + 1);
  return { keys: Float64Array.from(sorted, ([key]) => key), ids };
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
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
