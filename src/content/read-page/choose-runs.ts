import type { BlockKind } from '../../core/model/article.ts';
import { type Box, Hint, type Run } from './box.ts';
import { STOCK } from './hints.data.ts';
import type { Sees } from './visibility.ts';

/** A run that is the article's, and what it is. */
export interface Chosen {
  readonly run: Run;
  readonly kind: BlockKind;
}

/** What the boxes around a run tell, up to the body. */
function hintsUpTo(box: Box, body: Box): number {
  let hints = 0;
  for (let up: Box | null = box; up && up !== body; up = up.parent) hints |= up.hints;
  return hints;
}

function isIn(box: Box, outer: Box): boolean {
  for (let up: Box | null = box; up; up = up.parent) if (up === outer) return true;
  return false;
}

function closest(box: Box, body: Box, tags: RegExp): Box | null {
  for (let up: Box | null = box; up && up !== body; up = up.parent) if (tags.test(up.element.tagName)) return up;
  return null;
}

function kindOf(run: Run, body: Box): BlockKind {
  const hints = hintsUpTo(run.box, body);
  if ((hints & Hint.post) !== 0) return 'post';
  if ((hints & Hint.caption) !== 0 || closest(run.box, body, /^FIGURE$/)) return 'caption';
  if (closest(run.box, body, /^H[1-6]$/)) return 'heading';
  if (closest(run.box, body, /^BLOCKQUOTE$/)) return 'quote';
  if (closest(run.box, body, /^(?:LI|DD|DT|TD|TH)$/)) return 'item';
  return 'paragraph';
}

const isSentence = (run: Run): boolean => run.length >= 60 || (run.length >= 25 && /[.!?…。”"’]\s*$/.test(run.text));

function isWanted(run: Run, kind: BlockKind): boolean {
  if (!/\p{L}{2}/u.test(run.text)) return false;
  const linked = run.linked / run.length;
  if (run.length < 200 && STOCK.test(run.text)) return false;
  if (kind === 'item' || kind === 'heading') return linked < 0.6;
  if (linked > 0.9) return false;
  return linked < 0.5 || run.length > 120;
}

/** Leave in the body what the reporter wrote: no links to elsewhere, no stock lines, nothing after the last sentence. */
export function chooseRuns(runs: readonly Run[], body: Box, sees: Sees): readonly Chosen[] {
  const inside = runs.filter((run) => isIn(run.box, body));
  const title = inside.findIndex((run) => run.box.element.tagName === 'H1');
  const chosen: Chosen[] = [];
  inside.forEach((run, at) => {
    if (run.box.off || at <= title) return;
    if ((hintsUpTo(run.box, body) & Hint.pulled) !== 0) return;
    const kind = kindOf(run, body);
    if (isWanted(run, kind) && sees(run.box.element)) chosen.push({ run, kind });
  });
  let end = chosen.length;
  for (let last = chosen[end - 1]; last && !(isSentence(last.run) && last.kind !== 'heading'); last = chosen[end - 1])
    end--;
  return chosen.slice(0, end);
}
