import type { Steps } from '../core/text/steps.ts';
import { breathe } from './breathe.ts';

/** How long steps may follow each other, in milliseconds: a frame of the page has 16. */
const LONGEST = 8;

/** Do work in steps, and let the page have its turn whenever they have taken a while. */
export async function inBreaths<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    await breathe();
    const until = performance.now() + LONGEST;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
  }
}
