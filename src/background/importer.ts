// The thread in which the desk imports files, beside page and worker; of another one of it the page has the file read meanwhile.
import type { ImportProgress } from '../messaging/import-calls.ts';
import type { ImporterReply, ImporterRequest } from '../messaging/importer-calls.ts';
import { Database } from '../store/database.ts';
import { ImportDatabase } from '../store/import-database.ts';
import { importHandlers, stagePart } from './import-handlers.ts';
import { inBlocks } from './import-in-blocks.ts';
import { givePartsTo, partsFrom } from './import-reader.ts';

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

addEventListener('message', async ({ data, ports: [port, parts] }: MessageEvent<ImporterRequest>) => {
  if (!port) return;
  if ('parts' in data) return givePartsTo(port, data.parts);
  const answer = (reply: ImporterReply) => port.postMessage(reply);
  try {
    if ('run' in data) answer({ ended: await handlers['run-import'](data.run, {}) });
    else if (parts) answer({ ended: await stage(data.stage, parts, answer) });
  } catch (error) {
    answer({ failed: String(error) });
  }
});

async function stage(
  begun: ImportProgress,
  parts: MessagePort,
  answer: (reply: ImporterReply) => void,
): Promise<ImportProgress> {
  let progress = begun;
  for await (const { part, bytes } of partsFrom(parts)) {
    // What arrived before has no part.
    if (part) progress = await stagePart(database, imports, progress.job, () => part, blocks);
    answer({ bytes, progress });
  }
  return progress;
}
