import { buildStep } from './build-step.ts';
import type { Database } from './database.ts';
import { type MergeLimits, mergeStep } from './merge-step.ts';

/**
 * Do one step of what is left to do for the index: build what is missing, then merge.
 *
 * Each step is a transaction or two and leaves a whole index, so that a worker may be stopped between them or in one.
 *
 * @returns `false` when nothing is left to do
 */
export async function indexStep(database: Database, limits?: MergeLimits): Promise<boolean> {
  return (await buildStep(database)) || (await mergeStep(database, limits));
}

/** Do all that is left to do for the index. */
export async function mergeSegments(database: Database, limits?: MergeLimits): Promise<void> {
  while (await indexStep(database, limits));
}
