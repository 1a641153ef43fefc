// The thread in which the desk imports files, beside page and worker; a second one of it reads the file meanwhile.
import type { ImportProgress } from '../messaging/import-calls.ts';
import type { ImporterReply, ImporterRequest, ReadRequest } from '../messaging/importer-calls.ts';
import { Database } from '../store/database.ts';
import { ImportDatabase } from '../store/import-database.ts';
import { importHandlers, stagePart } from './import-handlers.ts';
import { inBlocks } from './import-in-blocks.ts';
import { givePartsTo, readBeside } from './import-reader.ts';

const database = new Database();
const imports = new ImportDatabase();
const blocks = inBlocks();
const handlers = importHandlers(
  database,
  () => new Date().toISOString(),
  // The worker tells whoever is open.
  () => undefined,
  imports,
  blocks,
);

addEventListener('message', ({ data, ports: [port] }: MessageEvent<ImporterRequest>) => {
  if (!port) return;
  if ('parts' in data) return givePartsTo(port, data.parts);
  const answer = (reply: ImporterReply) => port.postMessage(reply);
  answerTo(data, answer).then(
    (ended) => answer({ ended }),
    (error: unknown) => answer({ failed: String(error) }),
  );
});

async function answerTo(
  request: Exclude<ImporterRequest, { readonly parts: unknown }>,
  answer: (reply: ImporterReply) => void,
): Promise<ImportProgress> {
  return 'read' in request ? read(request.read, answer) : handlers['run-import'](request.run, {});
}

async function read(request: ReadRequest, answer: (reply: ImporterReply) => void): Promise<ImportProgress> {
  let progress = request.begun;
  for await (const { part, bytes } of readBeside(request)) {
    // What arrived before has no part.
    if (part) progress = await stagePart(database, imports, progress.job, part, blocks);
    answer({ bytes, progress });
  }
  return progress;
}
