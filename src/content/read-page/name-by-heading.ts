import { type Box, isWithin, type Run } from './box.ts';
import { Hint } from './hints.data.ts';

/** Headings above what readers wrote; in the singular the word heads opinions of the paper's own. */
const COMMENTS =
  /^\W*(?:\d+ )?(?:comments|(?:leser)?kommentare|commentaires|comentarios|join the conversation)\W*\d*\W*$/i;

/** Note of parts without a telling name that they are readers' comments, where they begin with a heading that says so. */
export function nameByHeading(runs: readonly Run[]): void {
  for (let at = 1, run = runs[at]; run; run = runs[++at]) {
    if ((run.box.hints & Hint.heading) === 0 || run.text.length > 40 || !COMMENTS.test(run.text)) continue;
    const before = runs[at - 1];
    let part: Box | null = null;
    for (let up = run.box.parent; up?.parent && !up.titled; up = up.parent) {
      if (before && isWithin(before.box, up)) break;
      part = up;
    }
    if (part) part.hints |= Hint.comments;
  }
}
