const encoder = new TextEncoder();
/** So many UTF-16 units are written at once: each call of the browser's encoder takes as long as hundreds of them. */
const atOnce = 2 ** 15;

/**
 * Write texts one behind the other, in UTF-8.
 *
 * @param room is written to as far as it reaches: memory that was used before costs less than new memory
 */
export function joinTexts(room = new ArrayBuffer(0)) {
  let bytes = new Uint8Array(room);
  /** Of the texts, where their bytes end; of those that wait, as if each unit were one. */
  const ends: number[] = [];
  let size = 0;
  let waiting = '';
  let written = 0;
  const write = (text: string) => {
    const most = size + 3 * text.length;
    if (most > bytes.length) {
      const larger = new Uint8Array(Math.max(2 ** 21, 2 * most));
      larger.set(bytes.subarray(0, size));
      bytes = larger;
    }
    return encoder.encodeInto(text, bytes.subarray(size)).written;
  };
  const writeWaiting = () => {
    const start = size;
    const all = write(waiting);
    if (all === waiting.length) size += all;
    else
      for (let i = written, from = 0; i < ends.length; i++) {
        const to = (ends[i] ?? 0) - start;
        size += write(waiting.slice(from, to));
        ends[i] = size;
        from = to;
      }
    written = ends.length;
    waiting = '';
  };
  return {
    add(text: string): void {
      waiting += text;
      ends.push(size + waiting.length);
      if (waiting.length >= atOnce) writeWaiting();
    },
    take() {
      writeWaiting();
      return { bytes: bytes.subarray(0, size), ends: new Uint32Array(ends) };
    },
  };
}
