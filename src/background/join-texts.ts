const encoder = new TextEncoder();

/**
 * Write texts one behind the other, in UTF-8.
 *
 * @param room is written to as far as it reaches: memory that was used before costs less than new memory
 */
export function joinTexts(room = new ArrayBuffer(0)) {
  let bytes = new Uint8Array(room);
  let size = 0;
  return {
    /** How many bytes were written. */
    size: () => size,
    add(text: string): void {
      const most = size + 3 * text.length;
      if (most > bytes.length) {
        const larger = new Uint8Array(Math.max(2 ** 21, 2 * most));
        larger.set(bytes.subarray(0, size));
        bytes = larger;
      }
      size += encoder.encodeInto(text, bytes.subarray(size)).written;
    },
    take: () => bytes.subarray(0, size),
  };
}
