/** An entry with marks: somebody named says it, somebody does, or nobody does. */
export type Judged = 'named' | 'unnamed' | 'unspoken';

/** What was given and how often it was right, as `npm run bench -- quotation-calibrate` finds on held-out training articles; both ascend. */
const KNOTS: Readonly<Record<Judged, readonly (readonly [number, number])[]>> = {
  named: [
    [0, 0],
    [0.43, 0.32],
    [0.54, 0.51],
    [0.62, 0.54],
    [0.68, 0.6],
    [0.75, 0.74],
    [0.9, 0.9],
    [0.95, 0.96],
    [1, 0.99],
  ],
  unnamed: [
    [0, 0],
    [0.51, 0.4],
    [0.66, 0.48],
    [0.81, 0.68],
    [0.94, 0.9],
    [1, 0.98],
  ],
  unspoken: [
    [0, 0],
    [0.6, 0.57],
    [0.71, 0.66],
    [0.82, 0.81],
    [0.95, 0.94],
    [1, 0.99],
  ],
};

/** Correct what the judges give, which is too sure in the middle, by a line through measured points. */
export function calibrate(given: number, judged: Judged): number {
  let [fromGiven, fromRight]: readonly [number, number] = [0, 0];
  for (const [toGiven, toRight] of KNOTS[judged].slice(1)) {
    if (given <= toGiven) return fromRight + ((given - fromGiven) / (toGiven - fromGiven)) * (toRight - fromRight);
    [fromGiven, fromRight] = [toGiven, toRight];
  }
  return fromRight;
}
