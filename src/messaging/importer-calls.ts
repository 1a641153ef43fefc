import type { ReadOptions } from '../core/interop/open-reader.ts';
import type { Format } from '../core/model/imported.ts';
import type { ImportCalls, ImportProgress } from './import-calls.ts';

/** A file that the importer's threads are to read, judge and stage. */
export interface ReadRequest {
  readonly file: Blob;
  readonly format: Format;
  readonly options: ReadOptions;
  /** As the worker began it, or as it stood when it was left. */
  readonly begun: ImportProgress;
}

/** One step of taking in what was staged; as the worker's call of that name. */
export type RunRequest = ImportCalls['run-import']['request'];

/** What a page of the extension sends to one of the importer's threads, with a port for the answers. */
export type ImporterRequest =
  /** Read the file and hand on its parts. */
  | { readonly parts: ReadRequest }
  /** Judge and stage the parts that come over a second port. */
  | { readonly stage: ImportProgress }
  | { readonly run: RunRequest };

/** What the thread answers: how far it has read, then how the import stands or why it failed. */
export type ImporterReply =
  | { readonly bytes: number; readonly progress: ImportProgress }
  | { readonly ended: ImportProgress }
  | { readonly failed: string };
