import type { CitationBook } from './citation-book.ts';

/** "us/act/…-act-of-1950", where the tables know the act without its year. */
function withoutYear(id: string, { names }: CitationBook): string | null {
  const plain = /^(us\/act\/.+-act)-of-\d{4}$/.exec(id)?.[1];
  return plain && names.has(plain) ? plain : null;
}

/** Other ids of the same instrument or provision (`us/case/roe-v-wade` and `us/case/us/410/113`); none when it has one id only. */
export function sameAs(id: string, book: CitationBook): readonly string[] {
  const listed = book.same.get(id);
  if (listed) return listed;
  const plain = withoutYear(id, book);
  return plain ? [plain, ...(book.same.get(plain) ?? [])] : [];
}
