import browser from 'webextension-polyfill';
import type { TabCall, TabCalls, WorkerCall, WorkerCalls } from './contract.ts';

/** The browser's extension API: nothing else in the project imports it. */
export { browser };

/** The shape that travels; who sent it is never part of it. */
export interface Envelope {
  readonly call: string;
  readonly request: unknown;
}

/**
 * Call the worker from a content script or a page of the extension.
 *
 * @throws CallFailed when the worker refused the call or failed in it
 */
export async function callWorker<C extends WorkerCall>(
  call: C,
  request: WorkerCalls[C]['request'],
): Promise<WorkerCalls[C]['reply']> {
  return unwrap(await browser.runtime.sendMessage({ call, request } satisfies Envelope));
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
