// The thread in which the desk imports files: it reads, judges and stores them beside page and worker.
import { stageParts } from '../messaging/file-parts.ts';
import type { ImportProgress } from '../messaging/import-calls.ts';
import type { ImporterReply, ImporterRequest, ReadRequest } from '../messaging/importer-calls.ts';
import { Database } from '../store/database.ts';
import { ImportDatabase } from '../store/import-database.ts';
import { importHandlers } from './import-handlers.ts';
import { inBlocks } from './import-in-blocks.ts';

const handlers = importHandlers(
  new Database(),
  () => new Date().toISOString(),
  // The worker tells whoever is open.
  () => undefined,
  new ImportDatabase(),
  inBlocks(),
);

addEventListener('message', ({ data, ports: [port] }: MessageEvent<ImporterRequest>) => {
  const answer = (reply: ImporterReply) => port?.postMessage(reply);
  answerTo(data, answer).then(
    (ended) => answer({ ended }),
    (error: unknown) => answer({ failed: String(error) }),
  );
});

async function answerTo(request: ImporterRequest, answer: (reply: ImporterReply) => void): Promise<ImportProgress> {
  return 'read' in request ? read(request.read, answer) : handlers['run-import'](request.run, {});
}

function read({ file, format, options, begun }: ReadRequest, answer: (reply: ImporterReply) => void) {
  return stageParts(
    file,
    format,
    options,
    begun,
    async (part) => handlers['stage-import']({ job: begun.job, ...part }, {}),
    (bytes, progress) => answer({ bytes, progress }),
  );
}
