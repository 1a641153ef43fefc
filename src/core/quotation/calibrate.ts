/** An entry with marks: somebody named says it, somebody does, or nobody does. */
export type Judged = 'named' | 'unnamed' | 'unspoken';

/** What was given and how often it was right, as `npm run bench -- quotation-calibrate` finds on held-out training articles; both ascend. */
const KNOTS: Readonly<Record<Judged, readonly (readonly [number, number])[]>> = {
  named: [
    [0, 0],
    [0.44, 0.36],
    [0.55, 0.49],
    [0.62, 0.6],
    [0.7, 0.64],
    [0.76, 0.71],
    [0.81, 0.82],
    [0.87, 0.86],
    [0.94, 0.94],
    [0.96, 0.97],
    [1, 0.99],
  ],
  unnamed: [
    [0, 0],
    [0.51, 0.41],
    [0.67, 0.56],
    [0.83, 0.68],
    [0.93, 0.82],
    [1, 0.96],
  ],
  unspoken: [
    [0, 0],
    [0.6, 0.63],
    [0.69, 0.65],
    [0.77, 0.76],
    [0.87, 0.87],
    [0.93, 0.91],
    [0.97, 0.98],
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
