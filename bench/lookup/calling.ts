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
  app: `obelusAsk('look-up', request, () => { workerFirst = true; told(); })`,
  worker: `chrome.runtime.sendMessage({ call: 'look-up', request }).then(({ reply }) => (told(), reply))`,
} as const;

/** What the content script runs: one look-up, timed where a page would feel it. It ends when the worker has answered, too. */
export function calling(size: number, turn: number, by: keyof typeof asks): string {
  const facts = { url: 'https://paper.example/', title: 'A page', publishedOn: '2026-03-02', lang: 'en' };
  const request = { facts, mentions: makeStatements(statements, size, turn) };
  return `(async () => {
    const request = ${JSON.stringify(request)};
    let workerFirst = false;
    let told;
    const worker = new Promise((resolve) => { told = resolve; });
    const from = performance.now();
    const reply = await ${asks[by]};
    const ms = performance.now() - from;
    const answered = { ms, workerFirst, found: reply.findings.filter(({ level }) => level === 'match').length };
    await worker;
    return answered;
  })()`;
}
