/** What the tables know of instruments by id, for who does not carry the tables. */
export interface CitationBook {
  /** The name to show of each instrument, and of each US state by its shelf (`us-ca`). */
  readonly names: ReadonlyMap<string, string>;
  /** Other ids of the same instrument or provision. */
  readonly same: ReadonlyMap<string, readonly string[]>;
}

/** Read a book from its file, the inverse of `writeBook`: `id=Name@same id,same id` a line, name and same ids where there are any. */
export function readBook(file: string): CitationBook {
  const names = new Map<string, string>();
  const same = new Map<string, readonly string[]>();
  for (const line of file.split('\n')) {
    const [left = '', others] = line.split('@');
    const cut = left.indexOf('=');
    if (cut < 0) continue;
    const id = left.slice(0, cut);
    if (cut < left.length - 1) names.set(id, left.slice(cut + 1));
    if (others) same.set(id, others.split(','));
  }
  return { names, same };
}
