/** An entry with marks: somebody named says it, somebody does, or nobody does. */
export type Judged = 'named' | 'unnamed' | 'unspoken';

/** What was given and how often it was right, as `npm run bench -- quotation-calibrate` finds on held-out training articles; both ascend. */
const KNOTS: Readonly<Record<Judged, readonly (readonly [number, number])[]>> = {
  named: [
    [0, 0],
    [0.45, 0.32],
    [0.56, 0.54],
    [0.67, 0.61],
    [0.74, 0.66],
    [0.8, 0.81],
    [0.87, 0.86],
    [0.91, 0.92],
    [0.95, 0.95],
    [0.97, 0.97],
    [1, 0.99],
  ],
  unnamed: [
    [0, 0],
    [0.51, 0.34],
    [0.67, 0.57],
    [0.83, 0.72],
    [0.94, 0.83],
    [1, 0.97],
  ],
  unspoken: [
    [0, 0],
    [0.6, 0.54],
    [0.71, 0.66],
    [0.78, 0.71],
    [0.86, 0.82],
    [0.93, 0.93],
    [0.97, 0.95],
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
