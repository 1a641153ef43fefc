import type { WorkerCall, WorkerCalls } from '../../messaging/contract.ts';
import type { DeskWorld } from './desk-world.ts';

/** How often a call is repeated, and how long is waited before: the browser may have stopped the worker in the middle of it. */
const pauses = [200, 1_000, 3_000];

/** Call the worker, and once more when it was stopped meanwhile; for calls that may be made twice. */
export async function callAgain<C extends WorkerCall>(
  world: DeskWorld,
  call: C,
  request: WorkerCalls[C]['request'],
  ended: AbortSignal,
): Promise<WorkerCalls[C]['reply']> {
  for (const pause of pauses) {
    try {
      return await world.callWorker(call, request);
    } catch {
      if (ended.aborted) break;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return world.callWorker(call, request);
}
