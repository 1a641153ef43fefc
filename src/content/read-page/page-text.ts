import type { Article } from '../../core/model/article.ts';
import type { PageFacts } from '../../core/model/page.ts';
import type { Span } from '../../core/model/span.ts';
import type { Collected } from './collect-runs.ts';
import { holdsWords } from './holds-words.ts';
import type { Chosen } from './judge-run.ts';
import { TextMap } from './text-map.ts';
import type { Sees } from './visibility.ts';
import { writeText } from './write-text.ts';

/** An article, or a part of one, as it stands in a page, with the way from its text to the page and back. */
export interface PageText {
  readonly article: Article;
  readonly facts: PageFacts;
  /** `null` when the words have left the page, or are others now. */
  toRange(span: Span): Range | null;
  /** `null` when the range holds no word of the article. */
  spanOf(range: Range): Span | null;
  /** What holds the article: where new blocks may arrive. */
  readonly root: Element;
  /** Of the whole page, in the article and beside it; none where the text is what came later. */
  readonly hosts: Collected['hosts'];
}

/** Write what was chosen, and keep the way back. */
export function makePageText(
  chosen: readonly Chosen[],
  facts: PageFacts,
  root: Element,
  sees: Sees,
  hosts: Collected['hosts'] = [],
): PageText {
  const map = new TextMap();
  const { text, blocks } = writeText(chosen, map, sees);
  return {
    article: { text, lang: facts.lang, blocks },
    facts,
    toRange(span) {
      const range = map.toRange(span);
      return range && holdsWords(range, text.slice(span.start, span.end)) ? range : null;
    },
    spanOf: (range) => map.spanOf(range),
    root,
    hosts,
  };
}
