import type { ReadOptions } from '../../core/interop/open-reader.ts';
import type { Format } from '../../core/model/imported.ts';
import { type Part, stageParts } from '../../messaging/file-parts.ts';
import type { ImportProgress } from '../../messaging/import-calls.ts';
import { callAgain } from './call-again.ts';
import type { DeskWorld } from './desk-world.ts';

/**
 * Read a file and have its records judged and staged: in the importer's thread, else by the worker.
 *
 * @param onRead is told how many bytes were read
 * @returns how the import stands; the one given when `ended` was aborted
 */
export async function stageFile(
  world: DeskWorld,
  file: Blob,
  format: Format,
  options: ReadOptions,
  begun: ImportProgress,
  onRead: (bytes: number, progress: ImportProgress) => void,
  ended: AbortSignal,
): Promise<ImportProgress> {
  if (world.importer) return world.importer.read({ file, format, options, begun }, onRead, ended);
  const stage = (part: Part) => callAgain(world, 'stage-import', { job: begun.job, ...part }, ended);
  return stageParts(file, format, options, begun, stage, onRead, ended);
}

/** One step of taking an import in, where it was read. */
export async function runStep(
  world: DeskWorld,
  job: string,
  changed: 'revise' | 'keep',
  ended: AbortSignal,
): Promise<ImportProgress> {
  const request = { job, changed };
  const progress = await world.importer?.run(request);
  // The worker tells whoever is open when it hears that the import is done.
  return progress && progress.state !== 'done' ? progress : callAgain(world, 'run-import', request, ended);
}
