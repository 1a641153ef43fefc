import type { Span } from '../../core/model/span.ts';

/** Stretches of text that were copied unchanged from one text node, in order. */
export class TextMap {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #nodes: Text[] = [];
  readonly #offsets: number[] = [];

  add(start: number, length: number, node: Text, offset: number): void {
    this.#starts.push(start);
    this.#ends.push(start + length);
    this.#nodes.push(node);
    this.#offsets.push(offset);
  }

  /** Index of the last stretch that starts at or before a place in the text; -1 before the first. */
  #at(place: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #point(index: number, place: number): [Text, number] | null {
    const node = this.#nodes[index];
    const start = this.#starts[index];
    const offset = this.#offsets[index];
    if (!node || start === undefined || offset === undefined) return null;
    return [node, offset + place - start];
  }

  /** The words of a span in the page; `null` when the span is empty or its words have left the page. */
  toRange({ start, end }: Span): Range | null {
    if (end <= start) return null;
    let first = this.#at(start);
    if ((this.#ends[first] ?? -1) <= start) first++;
    const last = this.#at(end - 1);
    if (last < first) return null;
    const from = this.#point(first, Math.max(start, this.#starts[first] ?? 0));
    const to = this.#point(last, Math.min(end, this.#ends[last] ?? 0));
    if (!from || !to || !from[0].isConnected || !to[0].isConnected) return null;
    if (from[1] > from[0].length || to[1] > to[0].length || from[0].getRootNode() !== to[0].getRootNode()) return null;
    const range = new Range();
    range.setStart(...from);
    range.setEnd(...to);
    return range.collapsed ? null : range;
  }

  /** The span of what a range of the page covers of the text, outer blanks not trimmed; `null` when it covers nothing. */
  spanOf(range: Range): Span | null {
    let start: number | null = null;
    let end: number | null = null;
    const first = this.#firstEndingAfter(range);
    for (let index = first; index < this.#nodes.length; index++) {
      const node = this.#nodes[index];
      const from = this.#offsets[index] ?? 0;
      const at = this.#starts[index] ?? 0;
      const length = (this.#ends[index] ?? 0) - at;
      if (!node || side(range, node, from) > 0) break;
      const lower = node === range.startContainer ? Math.max(from, range.startOffset) : from;
      const upper = node === range.endContainer ? Math.min(from + length, range.endOffset) : from + length;
      if (upper <= lower) continue;
      start ??= at + lower - from;
      end = at + upper - from;
    }
    return start === null || end === null ? null : { start, end };
  }

  #firstEndingAfter(range: Range): number {
    let low = 0;
    let high = this.#nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const node = this.#nodes[middle];
      const end = (this.#offsets[middle] ?? 0) + (this.#ends[middle] ?? 0) - (this.#starts[middle] ?? 0);
      if (node && side(range, node, end) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Before the range -1, in it 0, after it 1; what left the page or stands in another tree counts as before. */
function side(range: Range, node: Text, offset: number): number {
  if (node.getRootNode() !== range.startContainer.getRootNode() || offset > node.length) return -1;
  return range.comparePoint(node, offset);
}
