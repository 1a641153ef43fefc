/** What was given and how often it was right, fivefold on the training articles; both ascend. */
const KNOTS = [
  [0, 0],
  [0.43, 0.38],
  [0.56, 0.53],
  [0.65, 0.59],
  [0.75, 0.69],
  [0.86, 0.82],
  [0.93, 0.92],
  [0.97, 0.97],
  [1, 0.985],
] as const;

/** Correct the product of two judgements, which is too sure in the middle, by a line through measured points. */
export function calibrate(given: number): number {
  let [fromGiven, fromRight]: readonly [number, number] = KNOTS[0];
  for (const [toGiven, toRight] of KNOTS.slice(1)) {
    if (given <= toGiven) return fromRight + ((given - fromGiven) / (toGiven - fromGiven)) * (toRight - fromRight);
    [fromGiven, fromRight] = [toGiven, toRight];
  }
  return fromRight;
}
