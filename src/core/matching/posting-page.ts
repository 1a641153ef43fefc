/** Where a term's postings stand in a page: half-open, in bytes. */
export interface PostingList {
  readonly hash: number;
  /** How many claims hold the term. */
  readonly holding: number;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** The lists of a page in the order in which they were written, hashes ascending: all, or those of some terms. */
export function listsOf(page: Uint8Array, hashes?: ReadonlySet<number>): PostingList[] {
  const lists: PostingList[] = [];
  const byte = (at: number) => page[at] ?? 0;
  const last = hashes ? Math.max(...hashes) : 2 ** 32;
  // Hash, number of claims and length stand before a list; zeros that fill a page up are shorter than that.
  for (let at = 0; at + 6 <= page.length; ) {
    const hash = (byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24)) >>> 0;
    at += 4;
    let part = byte(at++);
    let holding = part & 127;
    for (let scale = 128; part > 127; scale *= 128) {
      part = byte(at++);
      holding += (part & 127) * scale;
    }
    part = byte(at++);
    let size = part & 127;
    for (let scale = 128; part > 127; scale *= 128) {
      part = byte(at++);
      size += (part & 127) * scale;
    }
    if (!hashes || hashes.has(hash)) lists.push({ hash, holding, bytes: page, start: at, end: at + size });
    if (hash >= last) break;
    at += size;
  }
  return lists;
}

/** Call back for every posting of a list; places come ascending. */
export function eachPosting({ bytes, start, end }: PostingList, call: (place: number, impact: number) => void): void {
  let place = -1;
  for (let at = start; at < end; ) {
    let part = bytes[at++] ?? 0;
    let gap = part & 127;
    for (let scale = 128; part > 127 && at < end; scale *= 128) {
      part = bytes[at++] ?? 0;
      gap += (part & 127) * scale;
    }
    place += gap + 1;
    call(place, bytes[at++] ?? 0);
  }
}

/** Write lists one after the other; {@link listsOf} is the inverse. */
export function writeLists() {
  let bytes = new Uint8Array(8192);
  let at = 0;
  const put = (byte: number) => {
    if (at === bytes.length) {
      const larger = new Uint8Array(2 * at);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[at++] = byte;
  };
  const putNumber = (value: number) => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) put((rest % 128) + 128);
    put(rest);
  };
  let last = -1;
  return {
    /** Begin a list of so many postings, which take the sum of their `postingSize` in bytes. */
    begin(hash: number, holding: number, size: number): void {
      for (let shift = 0; shift < 32; shift += 8) put((hash >>> shift) & 255);
      putNumber(holding);
      putNumber(size);
      last = -1;
    },
    add(place: number, impact: number): void {
      putNumber(place - last - 1);
      put(impact);
      last = place;
    },
    /** What was written; the next list begins a new page. */
    take(): Uint8Array {
      const page = bytes.slice(0, at);
      at = 0;
      return page;
    },
  };
}

/** Bytes of a posting that stands so far behind the one before it. */
export function postingSize(place: number, last: number): number {
  let size = 2;
  for (let rest = place - last - 1; rest > 127; rest = Math.floor(rest / 128)) size++;
  return size;
}
