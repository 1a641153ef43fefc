/** An entry with marks: somebody named says it, somebody does, or nobody does. */
export type Judged = 'named' | 'unnamed' | 'unspoken';

/** What was given, from nought on, and how often it was right, as `npm run bench -- quotation-calibrate` finds on held-out training articles; both ascend. */
const KNOTS: Readonly<Record<Judged, readonly (readonly [number, number])[]>> = {
  named: [
    [0.44, 0.33],
    [0.55, 0.56],
    [0.67, 0.62],
    [0.74, 0.72],
    [0.8, 0.82],
    [0.88, 0.85],
    [0.92, 0.91],
    [0.93, 0.94],
    [0.96, 0.97],
    [1, 0.99],
  ],
  unnamed: [
    [0.53, 0.43],
    [0.71, 0.52],
    [0.86, 0.77],
    [0.96, 0.86],
    [1, 0.97],
  ],
  unspoken: [
    [0.62, 0.6],
    [0.74, 0.69],
    [0.83, 0.81],
    [0.87, 0.9],
    [0.9, 0.92],
    [0.94, 0.94],
    [0.98, 0.97],
    [1, 0.99],
  ],
};

/** Correct what the judges give, which is too sure in the middle, by a line through measured points. */
export function calibrate(given: number, judged: Judged): number {
  let [fromGiven, fromRight]: readonly [number, number] = [0, 0];
  for (const [toGiven, toRight] of KNOTS[judged]) {
    if (given <= toGiven) return fromRight + ((given - fromGiven) / (toGiven - fromGiven)) * (toRight - fromRight);
    [fromGiven, fromRight] = [toGiven, toRight];
  }
  return fromRight;
}
