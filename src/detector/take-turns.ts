import type { Steps } from '../core/text/steps.ts';

/** How long the steps of one text may follow each other, in milliseconds, before other texts and messages have their turn. */
const TURN = 12;
/** How often a text that takes long tells that it is being worked at, in milliseconds. */
const BEAT = 500;

/**
 * Do work in steps, in turn with whatever else was begun: a long text keeps no short one waiting.
 *
 * @throws what the signal was aborted with, in the next turn
 */
export async function takeTurns<Result>(steps: Steps<Result>, beat: () => void, signal: AbortSignal): Promise<Result> {
  for (let told = performance.now(); ; ) {
    const until = performance.now() + TURN;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    if (until - told > BEAT) {
      told = until;
      beat();
    }
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
}
