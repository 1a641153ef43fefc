import type { Browser } from 'webextension-polyfill';
import type { TabCall, TabCalls, WorkerCall, WorkerCalls } from './contract.ts';

/**
 * The browser's extension API: nothing else in the project takes it from the browser, but for the gate.
 *
 * By the name that a page cannot take: where no `browser` is, an element with that id would answer for it. Both browsers answer
 * its calls by promises, in the shape that the types of `webextension-polyfill` describe.
 */
export const browser = chrome as unknown as Browser;

/** Chromium alone has a hidden page, lets a content script give a page rules as long as it runs, and has highlights inherit. */
export const isChromium = (): boolean => browser.runtime.getURL('').startsWith('chrome-extension:');

/** The shape that travels; who sent it is never part of it. */
export interface Envelope {
  readonly call: string;
  readonly request: unknown;
}

/** What both browsers say of a message that nobody heard. */
const UNHEARD = 'Receiving end does not exist';
/** How long after such a message the same is said once more, in milliseconds. */
const AGAIN = 200;

/**
 * Call the worker from a content script or a page of the extension.
 *
 * A call that nobody heard is made once more: Firefox loses what comes in the moment in which it ends an idle worker.
 *
 * @throws CallFailed when the worker refused the call or failed in it
 */
export async function callWorker<C extends WorkerCall>(
  call: C,
  request: WorkerCalls[C]['request'],
): Promise<WorkerCalls[C]['reply']> {
  const send = (): Promise<Answer<WorkerCalls[C]['reply']> | undefined> =>
    browser.runtime.sendMessage({ call, request } satisfies Envelope);
  return unwrap(
    await send().catch(async (error: unknown) => {
      if (!String(error).includes(UNHEARD)) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
      return send();
    }),
  );
}

/**
 * Call the app in a tab's top frame.
 *
 * @throws CallFailed when no app runs there or it failed
 */
export async function callTab<C extends TabCall>(
  tab: number,
  call: C,
  request: TabCalls[C]['request'],
): Promise<TabCalls[C]['reply']> {
  return unwrap(await browser.tabs.sendMessage(tab, { call, request } satisfies Envelope, { frameId: 0 }));
}

/**
 * Answer the messages that come in, until the signal.
 *
 * @param answer a promise of what to answer, or `undefined` to leave the message to others
 */
export function answerMessages(
  answer: (message: unknown, sender: chrome.runtime.MessageSender) => Promise<Answer> | undefined,
  signal?: AbortSignal,
): void {
  // Chromium takes no promise from a listener: `true` tells that an answer will come.
  const listener = (message: unknown, sender: chrome.runtime.MessageSender, send: (answer: Answer) => void) => {
    const coming = answer(message, sender);
    // Who asked may be gone meanwhile.
    coming?.then(send).catch(() => undefined);
    return coming ? true : undefined;
  };
  chrome.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    try {
      chrome.runtime.onMessage.removeListener(listener);
    } catch {
      // Cut off from the extension: the browser has removed the listener itself.
    }
  });
}

/** A call that was refused or that failed on the other side; `code` is one of the contract's. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly code: string;
  constructor(code: string) {
    super(`the call failed: ${code}`);
    this.code = code;
  }
}

function unwrap<Reply>(answer: Answer<Reply> | undefined): Reply {
  if (!answer) throw new CallFailed('no-answer');
  if ('failed' in answer) throw new CallFailed(answer.failed);
  return answer.reply;
}

/** What a call comes back as: errors do not survive the way between contexts, their codes do. */
export type Answer<Reply = unknown> = { readonly reply: Reply } | { readonly failed: string };
