import { type Box, isWithin, type Run, settleInside } from './box.ts';
import type { Collected } from './collect-runs.ts';
import { findOpening } from './find-opening.ts';
import { Hint } from './hints.data.ts';
import { type Chosen, isSentence, isStockRun, judgeRun } from './judge-run.ts';
import type { Sees } from './visibility.ts';

/** Nothing of the article comes after its last sentence. */
function endOf(chosen: readonly Chosen[]): number {
  let end = chosen.length;
  for (let last = chosen[end - 1]; last; last = chosen[--end - 1]) {
    const { run, kind } = last;
    const loose = kind === 'heading' || kind === 'caption' || (kind === 'item' && run.linked > 0.3 * run.text.length);
    if (!loose && isSentence(run)) break;
  }
  return end;
}

/** Nothing of the article comes before its headline, unless the headline stands below most of its text: a recipe's. */
function beginOf(inside: readonly Run[], headline: Run | undefined): number {
  const begin = (headline ? inside.indexOf(headline) : -1) + 1;
  if (begin === 0) return 0;
  let before = 0;
  let after = 0;
  let index = 0;
  for (const { text } of inside) {
    if (text.length < 60) index++;
    else if (index++ < begin) before += text.length;
    else after += text.length;
  }
  return before > after ? 0 : begin;
}

/** A heading such as "More on this story" ends what the reporter wrote, up to the next heading or the end of its section. */
function leaveLinkSections(inside: readonly Run[], body: Box): ReadonlySet<Run> {
  const left = new Set<Run>();
  let section: Box | null = null;
  for (const run of inside) {
    const isHeading = (run.box.hints & Hint.heading) !== 0;
    if (section && !isWithin(run.box, section)) section = null;
    if (isHeading && run.text.length < 60 && isStockRun(run)) {
      const { parent } = run.box;
      section = parent && parent !== body && parent.inside && parent.mass < 0.5 * body.mass ? parent : body;
    } else if (isHeading && section === body) section = null;
    if (section && (section !== body || (run.box.hints & Hint.item) !== 0)) left.add(run);
    else if (section === body && !isHeading) section = null;
  }
  return left;
}

/** Leave in the body what the reporter wrote: no links to elsewhere, no stock lines, nothing after the last sentence. */
export function chooseRuns(
  { boxes, runs }: Collected,
  body: Box,
  headline: Run | undefined,
  sees: Sees,
): readonly Chosen[] {
  settleInside(boxes, body);
  const inside = runs.filter(({ box }) => box.inside && !box.off);
  const left = leaveLinkSections(inside, body);
  const chosen: Chosen[] = [];
  for (const run of inside.slice(beginOf(inside, headline))) {
    const judged = run.text === headline?.text || left.has(run) ? null : judgeRun(run, sees);
    if (judged) chosen.push(judged);
  }
  const whole = chosen.slice(0, endOf(chosen));
  return [...(headline && sees(headline.box.element) ? findOpening(runs, headline, whole) : []), ...whole];
}
