/** Keeps up to so many bytes of pages in memory; those go first that were not asked for longest. */
export function keptPages(most: number) {
  /** In the order in which they were asked for last. */
  const kept = new Map<number, Uint8Array>();
  let bytes = 0;
  const put = (page: number, content: Uint8Array) => {
    kept.set(page, content);
    bytes += content.buffer.byteLength;
    for (const [oldest, { buffer }] of kept) {
      if (bytes <= most) break;
      kept.delete(oldest);
      bytes -= buffer.byteLength;
    }
  };
  return {
    /** A page that is kept, else as it is read; `null` where that fails. */
    get(page: number, read: () => Uint8Array | null): Uint8Array | null {
      const known = kept.get(page);
      if (known) {
        kept.delete(page);
        kept.set(page, known);
        return known;
      }
      const content = read();
      if (content) put(page, content);
      return content;
    },
  };
}
