import type { Run } from './box.ts';
import { Hint } from './hints.data.ts';
import { type Chosen, isSentence, isWanted } from './judge-run.ts';

/** Headline, standfirst and captions that stand before the body. */
export function findOpening(runs: readonly Run[], headline: Run, body: readonly Chosen[]): readonly Chosen[] {
  const first = body[0];
  const opening: Chosen[] = [{ run: headline, kind: 'headline' }];
  const from = runs.indexOf(headline) + 1;
  const to = first ? runs.indexOf(first.run) : from;
  if (to - from > 60) return opening;
  for (const run of runs.slice(from, Math.max(from, to))) {
    if (run.box.off || run.text === headline.text) continue;
    const near = run.hints | run.box.hints | (run.box.parent?.hints ?? 0);
    const isStandfirst = (near & Hint.standfirst) !== 0 || run.box.tag === 'H2';
    const kind = (near & Hint.caption) !== 0 ? 'caption' : isStandfirst ? 'standfirst' : null;
    if (kind && isWanted(run, kind) && isSentence(run)) opening.push({ run, kind });
  }
  return opening;
}
