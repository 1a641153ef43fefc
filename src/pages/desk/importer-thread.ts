import type { ImportProgress } from '../../messaging/import-calls.ts';
import type { ImporterReply, ImporterRequest, ReadRequest, RunRequest } from '../../messaging/importer-calls.ts';

/** Reads, judges and stores files beside the page. */
export interface Importer {
  /** @see stageFile */
  read(
    request: ReadRequest,
    onRead: (bytes: number, progress: ImportProgress) => void,
    ended: AbortSignal,
  ): Promise<ImportProgress>;
  run(request: RunRequest): Promise<ImportProgress>;
}

/** The importer's thread of this page, made with the first file. */
export function importerThread(): Importer {
  let thread: Worker | null = null;
  const end = () => {
    thread?.terminate();
    thread = null;
  };
  const ask = (request: ImporterRequest, hear: (reply: ImporterReply) => void) =>
    new Promise<ImportProgress>((resolve, reject) => {
      thread ??= new Worker('/background/importer.js');
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<ImporterReply>) => {
        hear(data);
        if ('ended' in data) resolve(data.ended);
        if ('failed' in data) reject(new Error(data.failed));
        if (!('bytes' in data)) port1.close();
      };
      thread.onerror = ({ message }) => {
        end();
        reject(new Error(message));
      };
      thread.postMessage(request, [port2]);
    });
  return {
    async read(request, onRead, ended) {
      let last = request.begun;
      const aborted = new Promise<ImportProgress>((resolve) => {
        ended.addEventListener('abort', () => resolve(last), { once: true });
      });
      const reading = ask({ read: request }, (reply) => {
        if (!('bytes' in reply)) return;
        last = reply.progress;
        onRead(reply.bytes, reply.progress);
      });
      const progress = await Promise.race([reading, aborted]);
      if (ended.aborted) end();
      return progress;
    },
    run: (request) => ask({ run: request }, () => undefined),
  };
}
