import { type Box, isWithin, type Run } from './box.ts';
import { findOpening } from './find-opening.ts';
import { type Chosen, isSentence, judgeRun } from './judge-run.ts';
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
  const at = headline ? inside.indexOf(headline) : -1;
  const length = (runs: readonly Run[]): number =>
    runs.reduce((sum, { text }) => sum + (text.length < 60 ? 0 : text.length), 0);
  return length(inside.slice(0, at + 1)) > length(inside.slice(at + 1)) ? 0 : at + 1;
}

/** Leave in the body what the reporter wrote: no links to elsewhere, no stock lines, nothing after the last sentence. */
export function chooseRuns(runs: readonly Run[], body: Box, headline: Run | undefined, sees: Sees): readonly Chosen[] {
  const inside = runs.filter((run) => !run.box.off && isWithin(run.box, body));
  const chosen: Chosen[] = [];
  for (const run of inside.slice(beginOf(inside, headline))) {
    const judged = run.text === headline?.text ? null : judgeRun(run, body, sees);
    if (judged) chosen.push(judged);
  }
  const whole = chosen.slice(0, endOf(chosen));
  return [...(headline && sees(headline.box.element) ? findOpening(runs, headline, whole) : []), ...whole];
}
