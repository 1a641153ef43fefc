const encoder = new TextEncoder();

/** Write texts one behind the other, in UTF-8. */
export function joinTexts() {
  let bytes = new Uint8Array(2 ** 20);
  let size = 0;
  return {
    /** How many bytes were written. */
    size: () => size,
    add(text: string): void {
      const most = size + 3 * text.length;
      if (most > bytes.length) {
        const larger = new Uint8Array(2 * most);
        larger.set(bytes.subarray(0, size));
        bytes = larger;
      }
      size += encoder.encodeInto(text, bytes.subarray(size)).written;
    },
    take: () => bytes.slice(0, size),
  };
}
