import { makeStatements } from './make-claims.ts';

/** Statements of one page. */
export const statements = 60;

/** What a page was answered. */
export interface Answered {
  readonly ms: number;
  readonly found: number;
  readonly workerFirst: boolean;
}

/** By whom: as an app asks, and by a message to the worker. */
const asks = {
  app: `obelusAsk('look-up', request, () => { workerFirst = true; })`,
  worker: `askWorker()`,
} as const;

/** What the content script runs: one look-up, timed where a page would feel it. It ends when the worker has nothing more to do. */
export function calling(size: number, turn: number, by: keyof typeof asks): string {
  const facts = { url: 'https://paper.example/', title: 'A page', publishedOn: '2026-03-02', lang: 'en' };
  const request = { facts, mentions: makeStatements(statements, size, turn) };
  return `(async () => {
    const request = ${JSON.stringify(request)};
    let workerFirst = false;
    const askWorker = () => chrome.runtime.sendMessage({ call: 'look-up', request }).then(({ reply }) => reply);
    const from = performance.now();
    const reply = await ${asks[by]};
    const ms = performance.now() - from;
    const answered = { ms, workerFirst, found: reply.findings.filter(({ level }) => level === 'match').length };
    // What the hidden page handed on is done then, too.
    await askWorker();
    return answered;
  })()`;
}
