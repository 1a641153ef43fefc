/** Work that can be left between its steps and taken up again; it ends with its result. */
export type Steps<Result> = Generator<undefined, Result>;

/** Do all steps one after the other. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
