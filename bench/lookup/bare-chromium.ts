import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumHere } from '../../scripts/chromium.ts';

/** A page to run expressions in. */
export interface Seat {
  /** The value of an expression, promises awaited; with a context's id, beside the page's own scripts. */
  run<Value>(expression: string, context?: number): Promise<Value>;
  /** The context of the extension's content script. */
  besideContext(): Promise<number>;
  /** Show it: the browser gives a page that is hidden less of the machine. */
  toFront(): Promise<void>;
}

/** In MB: the heap, and the buffers beside it. */
export interface Memory {
  readonly heap: number;
  readonly buffers: number;
}

/** Chromium over a pipe, with nothing attached but the pages asked for: a debugger would keep a worker alive. */
export interface BareChromium {
  readonly extension: string;
  open(url: string): Promise<Seat>;
  /** Stop the extension's worker, and wait until its database is closed too. */
  stopWorker(): Promise<void>;
  /** What the running worker holds. */
  workerMemory(): Promise<Memory | null>;
  /** What the worker and the threads beside it hold together. */
  memory(): Promise<Memory>;
  /** What the extension's process has of the machine's memory, in MB: its pages, threads and worker, garbage included. */
  residentMb(): Promise<number>;
  /** Processor time of all the browser's processes since it started: it says the same on a busy machine. */
  cpuSeconds(): Promise<number>;
  close(): Promise<void>;
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly error?: { readonly message: string };
  readonly result?: unknown;
  readonly params?: { readonly context?: Context; readonly sessionId?: string; readonly targetInfo?: Target };
}

interface Context {
  readonly id: number;
  readonly auxData?: { readonly type?: string };
  readonly origin: string;
}

/** IndexedDB stays open about two seconds after its last user. */
const restMs = 3000;

/** Start the browser in a fresh profile with an unpacked extension. */
export async function startBareChromium(folder: string): Promise<BareChromium> {
  const profile = mkdtempSync(path.join(tmpdir(), 'obelus-lookup-'));
  const child = spawn(
    chromiumHere.executablePath,
    [
      '--headless=new',
      ...chromiumHere.args,
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${profile}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const { send, contexts, threads } = talk(child);
  const { id } = await send<{ id: string }>('Extensions.loadUnpacked', { path: folder });
  const base = `chrome-extension://${id}/`;
  const targets = async () => {
    const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets');
    return targetInfos;
  };
  const worker = async () =>
    (await targets()).find(({ type, url }) => type === 'service_worker' && url.startsWith(base));
  const attach = async (targetId: string) =>
    (await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })).sessionId;
  const memoryOf = async (found: Target | undefined): Promise<Memory | null> => {
    if (!found) return null;
    const session = await attach(found.targetId);
    const memory = await memoryIn(session);
    await send('Target.detachFromTarget', { sessionId: session });
    return memory;
  };
  const memoryIn = async (session: string): Promise<Memory> => {
    await send('HeapProfiler.collectGarbage', {}, session);
    const { usedSize, backingStorageSize = 0 } = await send<{ usedSize: number; backingStorageSize?: number }>(
      'Runtime.getHeapUsage',
      {},
      session,
    );
    return { heap: usedSize / 1e6, buffers: backingStorageSize / 1e6 };
  };
  return {
    extension: base,
    async open(url) {
      const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url });
      const session = await attach(targetId);
      await send('Runtime.enable', {}, session);
      await rest(1000);
      return {
        async toFront() {
          await send('Target.activateTarget', { targetId });
        },
        async run<Value>(expression: string, contextId?: number): Promise<Value> {
          const { result, exceptionDetails } = await send<{ result: { value: Value }; exceptionDetails?: object }>(
            'Runtime.evaluate',
            { expression, awaitPromise: true, returnByValue: true, ...(contextId !== undefined && { contextId }) },
            session,
          );
          if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
          return result.value;
        },
        async besideContext() {
          const beside = contexts
            .get(session)
            ?.find(({ auxData, origin }) => auxData?.type === 'isolated' && origin.startsWith(base.slice(0, -1)));
          if (!beside) throw new Error('no content script in that page');
          return beside.id;
        },
      };
    },
    async stopWorker() {
      for (let found = await worker(); found; found = await worker()) {
        await send('Target.closeTarget', { targetId: found.targetId }).catch(() => undefined); // it ended by itself
        await rest(100);
      }
      await rest(restMs);
    },
    workerMemory: async () => memoryOf(await worker()),
    async memory() {
      let { heap, buffers } = (await memoryOf(await worker())) ?? { heap: 0, buffers: 0 };
      const keeper = (await targets()).find(({ url }) => url.startsWith(base) && url.endsWith('/keeper.html'));
      if (!keeper) return { heap, buffers };
      // A thread answers only who came to it by its page.
      const session = await attach(keeper.targetId);
      await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }, session);
      await rest(1000);
      for (const thread of threads.get(session) ?? []) {
        const own = await memoryIn(thread);
        heap += own.heap;
        buffers += own.buffers;
      }
      await send('Target.detachFromTarget', { sessionId: session });
      return { heap, buffers };
    },
    async residentMb() {
      const { processInfo } = await send<{ processInfo: { type: string; id: number }[] }>(
        'SystemInfo.getProcessInfo',
        {},
      );
      const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id: process }) => residentKb(process));
      return Math.max(0, ...pages) / 1_000;
    },
    async cpuSeconds() {
      const { processInfo } = await send<{ processInfo: { cpuTime: number }[] }>('SystemInfo.getProcessInfo', {});
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await send('Browser.close').catch(() => undefined);
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @returns 0 for a process that has ended, and where the system does not tell */
function residentKb(process: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Send commands by number; their answers and the pages' contexts come back in any order. */
function talk(child: ChildProcess) {
  const [, , , input, output] = child.stdio as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (message: Message) => void>();
  const contexts = new Map<string, Context[]>();
  const threads = new Map<string, string[]>();
  let text = '';
  let last = 0;
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (text + chunk).split('\0');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const message: Message = JSON.parse(part);
      if (message.id !== undefined) waiting.get(message.id)?.(message);
      const { context, sessionId: theirs, targetInfo } = message.params ?? {};
      if (message.method === 'Target.attachedToTarget' && targetInfo?.type === 'worker' && message.sessionId && theirs)
        threads.set(message.sessionId, [...(threads.get(message.sessionId) ?? []), theirs]);
      if (message.method === 'Runtime.executionContextCreated' && context && message.sessionId !== undefined)
        contexts.set(message.sessionId, [...(contexts.get(message.sessionId) ?? []), context]);
    }
  });
  const send = <Result>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<Result>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ error, result }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result as Result);
      });
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
    });
  return { send, contexts, threads };
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
