import type { ImportProgress } from '../../messaging/import-calls.ts';
import type { ImporterReply, ImporterRequest, ReadRequest, RunRequest } from '../../messaging/importer-calls.ts';

const SCRIPT = '/background/importer.js';

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

/** The importer's threads of this page: one stores, made with the first file; another reads, made for each. */
export function importerThread(): Importer {
  let storing: Worker | null = null;
  const end = () => {
    storing?.terminate();
    storing = null;
  };
  const ask = (
    request: Exclude<ImporterRequest, { readonly parts: unknown }>,
    hear: (reply: ImporterReply) => void,
    ...ports: MessagePort[]
  ) =>
    new Promise<ImportProgress>((resolve, reject) => {
      storing ??= new Worker(SCRIPT);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<ImporterReply>) => {
        hear(data);
        if ('ended' in data) resolve(data.ended);
        if ('failed' in data) reject(new Error(data.failed));
        if (!('bytes' in data)) port1.close();
      };
      storing.onerror = ({ message }) => {
        end();
        reject(new Error(message));
      };
      storing.postMessage(request, [port2, ...ports]);
    });
  return {
    async read(request, onRead, ended) {
      let last = request.begun;
      // Made by the page: one that Firefox's worker threads make sometimes never begins.
      const reader = new Worker(SCRIPT);
      const { port1, port2 } = new MessageChannel();
      const cut = new Promise<ImportProgress>((resolve, reject) => {
        ended.addEventListener('abort', () => resolve(last), { once: true });
        reader.onerror = ({ message }) => reject(new Error(message));
      });
      reader.postMessage({ parts: request } satisfies ImporterRequest, [port1]);
      const hear = (reply: ImporterReply) => {
        if (!('bytes' in reply)) return;
        last = reply.progress;
        onRead(reply.bytes, reply.progress);
      };
      let whole = false;
      try {
        const progress = await Promise.race([ask({ stage: request.begun }, hear, port2), cut]);
        whole = !ended.aborted;
        return progress;
      } finally {
        reader.terminate();
        // Nothing more comes to the one that waits.
        if (!whole) end();
      }
    },
    run: (request) => ask({ run: request }, () => undefined),
  };
}
