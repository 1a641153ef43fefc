/** An entry with marks: somebody named says it, somebody does, or nobody does. */
export type Judged = 'named' | 'unnamed' | 'unspoken';

/** What was given and how often it was right, as `npm run bench -- quotation-calibrate` finds on held-out training articles; both ascend. */
const KNOTS: Readonly<Record<Judged, readonly (readonly [number, number])[]>> = {
  named: [
    [0, 0],
    [0.43, 0.4],
    [0.56, 0.5],
    [0.66, 0.6],
    [0.72, 0.68],
    [0.79, 0.8],
    [0.85, 0.85],
    [0.9, 0.9],
    [0.93, 0.92],
    [0.94, 0.96],
    [0.97, 0.97],
    [1, 0.99],
  ],
  unnamed: [
    [0, 0],
    [0.5, 0.43],
    [0.66, 0.49],
    [0.84, 0.73],
    [0.95, 0.88],
    [1, 0.98],
  ],
  unspoken: [
    [0, 0],
    [0.63, 0.6],
    [0.72, 0.66],
    [0.79, 0.7],
    [0.83, 0.79],
    [0.87, 0.84],
    [0.9, 0.92],
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
