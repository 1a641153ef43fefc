import type { Span } from '../model/span.ts';
import type { ComparisonPart } from './comparison.ts';
import type { Stretch } from './stretch.ts';
import type { Word } from './word.ts';

interface Text {
  readonly text: string;
  readonly words: readonly Word[];
}

interface LaidOut {
  /** One for each stretch. */
  readonly parts: readonly Pick<ComparisonPart, 'kind' | 'page' | 'source'>[];
  readonly page: Span;
  readonly source: Span;
}

/** Give stretches of words their places in the two texts, so that blanks and marks belong to a part as well. */
export function layOutParts(
  stretches: readonly Stretch[],
  edges: Pick<Stretch, 'page' | 'source'>,
  page: Text,
  source: Text,
): LaidOut {
  const whole: { readonly page: Span; readonly source: Span } = {
    page: { start: startOf(page, edges.page[0]), end: startOf(page, edges.page[1]) },
    source: { start: startOf(source, edges.source[0]), end: startOf(source, edges.source[1]) },
  };
  let [pageAt, sourceAt] = [whole.page.start, whole.source.start];
  const parts = stretches.map((stretch, i) => {
    const next = stretches[i + 1];
    const sourceEnd = startOf(source, stretch.source[1]);
    // An ellipsis belongs to the words left out there, otherwise to the word before it.
    const gap = next?.kind === 'leftout' ? page.words[next.page[0]]?.gap : null;
    const end = gap && next?.page[0] === stretch.page[1] ? Math.max(pageAt, gap.start) : startOf(page, stretch.page[1]);
    const pageEnd = next ? end : whole.page.end;
    const part = {
      kind: stretch.kind,
      ...(pageEnd > pageAt && { page: { start: pageAt, end: pageEnd } }),
      ...(sourceEnd > sourceAt && { source: { start: sourceAt, end: sourceEnd } }),
    };
    pageAt = Math.max(pageAt, pageEnd);
    sourceAt = Math.max(sourceAt, sourceEnd);
    return part;
  });
  return { parts, ...whole };
}

function startOf({ text, words }: Text, index: number): number {
  return words[index]?.from ?? text.length;
}
