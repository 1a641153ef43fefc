import type { Span } from '../model/span.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of its paragraph that a span touches, without the blanks around them. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n\n', start) + 1;
  const after = text.indexOf('\n\n', end);
  const paragraph = text.slice(from, after === -1 ? text.length : after);
  let first = paragraph.length;
  let last = 0;
  for (const { index, segment } of sentences.segment(paragraph)) {
    if (index + segment.length <= start - from || index >= end - from) continue;
    first = Math.min(first, index);
    last = Math.max(last, index + segment.length);
  }
  return paragraph.slice(first, last).trim();
}
