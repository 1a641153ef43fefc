import type { Article } from '../model/article.ts';
import { hasOwnVoice } from './read-article.ts';
import type { Statement } from './statement.ts';

const EVIDENCE = { said: [], named: [], clause: [], candidate: null };
// The page itself names the author; what can be wrong is only that the page means a title by it.
const CONFIDENCE = 0.95;

/** Block quotations and embedded posts, whole, as statements of the author whom the page names. */
export function stateBlocks({ blocks = [] }: Article): Statement[] {
  return blocks
    .filter((block) => !hasOwnVoice(block) && block.end > block.start)
    .map(({ start, end, author }, index) => ({
      kind: 'direct',
      marked: true,
      span: { start, end },
      content: null,
      speaker: author ? { text: author, canonical: author } : null,
      cue: null,
      attributed: true,
      confidence: CONFIDENCE,
      part: `b${index + 1}`,
      evidence: EVIDENCE,
    }));
}
