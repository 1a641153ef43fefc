import { findMentions } from '../../src/core/find-mentions.ts';
import type { Article } from '../../src/core/model/article.ts';
import type { Mention } from '../../src/core/model/mention.ts';

/** What detection gave and how long it took, on a thread that is no page's. */
export interface Detected {
  readonly mentions: readonly Mention[];
  readonly ms: number;
}

function detect(article: Article): Detected {
  const started = performance.now();
  const mentions = findMentions(article);
  return { mentions, ms: performance.now() - started };
}

Object.assign(globalThis, { obelusDetect: detect });
