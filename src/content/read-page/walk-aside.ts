import type { Box, Run } from './box.ts';
import { type Aside, type Collected, collectAside } from './collect-runs.ts';

/**
 * Walk what was left aside where it is wanted after all, and put it in its place.
 *
 * @param note is told of the runs that come in
 */
export function walkAside(
  { boxes, runs, aside, hosts }: Collected,
  isWanted: (part: Aside) => boolean,
  note: (runs: readonly Run[]) => void,
): Collected {
  const whole: { boxes: Box[]; runs: Run[]; aside: Aside[] } = { boxes: [], runs: [], aside: [] };
  const all = [...hosts];
  let boxAt = 0;
  let runAt = 0;
  const copy = (from: Omit<Collected, 'hosts'>): void => {
    for (const part of from.aside)
      whole.aside.push({ ...part, boxAt: part.boxAt + whole.boxes.length, runAt: part.runAt + whole.runs.length });
    for (const box of from.boxes) whole.boxes.push(box);
    for (const run of from.runs) whole.runs.push(run);
  };
  for (const part of aside) {
    copy({ boxes: boxes.slice(boxAt, part.boxAt), runs: runs.slice(runAt, part.runAt), aside: [] });
    boxAt = part.boxAt;
    runAt = part.runAt;
    if (isWanted(part)) {
      const inner = collectAside(part);
      note(inner.runs);
      const walked = walkAside(inner, isWanted, note);
      copy(walked);
      all.push(...walked.hosts);
    } else whole.aside.push({ ...part, boxAt: whole.boxes.length, runAt: whole.runs.length });
  }
  copy({ boxes: boxes.slice(boxAt), runs: runs.slice(runAt), aside: [] });
  return { ...whole, hosts: all };
}
