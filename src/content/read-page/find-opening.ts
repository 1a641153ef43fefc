import type { Run } from './box.ts';
import { Hint } from './hints.data.ts';
import { around, type Chosen, isSentence, isWanted } from './judge-run.ts';

/** Headline, standfirst and captions that stand before the body. */
export function findOpening(runs: readonly Run[], headline: Run, body: readonly Chosen[]): readonly Chosen[] {
  const first = body[0];
  const opening: Chosen[] = [{ run: headline, kind: 'headline' }];
  const from = runs.indexOf(headline) + 1;
  const to = first ? runs.indexOf(first.run) : from;
  if (to - from > 60) return opening;
  for (const run of runs.slice(from, Math.max(from, to))) {
    if (run.box.off || run.text === headline.text) continue;
    const { hints, tags } = around(run, null);
    const isCaption = tags.has('FIGCAPTION') || (hints & Hint.caption) !== 0;
    const isStandfirst =
      (run.box.hints & Hint.standfirst) !== 0 || (run.box.parent && (run.box.parent.hints & Hint.standfirst) !== 0);
    const kind = isCaption ? 'caption' : isStandfirst || run.box.element.tagName === 'H2' ? 'standfirst' : null;
    if (kind && isWanted(run, kind) && isSentence(run)) opening.push({ run, kind });
  }
  return opening;
}
