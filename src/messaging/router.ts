import type { WorkerCall, WorkerCalls } from './contract.ts';

/** Who the browser says sent a message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito?: boolean }
    | undefined;
  readonly documentId?: string | undefined;
}

/** The address of the page a content script runs in: the tab's own, which follows a page that moves without loading. */
export function pageOf({ tab, url }: Sender): string | undefined {
  return tab?.url ?? url;
}

export type SenderKind = 'page' | 'own' | 'stranger';

/** The extension itself: its id and the address its own pages start with. */
export interface Own {
  readonly id: string;
  readonly baseUrl: string;
}

/**
 * Tell what sent a message, from the browser's word alone.
 *
 * A content script counts only in a tab's top frame; whatever is not of this extension is a stranger.
 */
export function senderKind(sender: Sender, own: Own): SenderKind {
  if (sender.id !== own.id) return 'stranger';
  if (sender.url?.startsWith(own.baseUrl)) return 'own';
  return sender.tab?.id !== undefined && sender.frameId === 0 ? 'page' : 'stranger';
}

/** Returns the request in its checked form, or `null` when its shape is wrong. */
export type ShapeCheck<Request> = (request: unknown) => { readonly request: Request } | null;

/** Who may send each call and what it must look like; a call left out does not compile. */
export type Rules = {
  readonly [C in WorkerCall]: {
    readonly from: WorkerCalls[C]['from'];
    readonly shape: ShapeCheck<WorkerCalls[C]['request']>;
  };
};

/** What the worker does for each call; a handler forgotten does not compile. */
export type Handlers = {
  readonly [C in WorkerCall]: (
    request: WorkerCalls[C]['request'],
    sender: Sender,
  ) => WorkerCalls[C]['reply'] | Promise<WorkerCalls[C]['reply']>;
};

/** Why a message was not served. */
export type Refusal = 'stranger' | 'unknown-call' | 'not-allowed' | 'wrong-shape';

/**
 * Decide what becomes of a message: the sender first, then the call, then its shape.
 *
 * @returns the refusal, or a function that serves the call
 */
export function route(
  message: unknown,
  sender: Sender,
  own: Own,
  rules: Rules,
  handlers: Handlers,
): Refusal | (() => Promise<unknown>) {
  const kind = senderKind(sender, own);
  if (kind === 'stranger') return 'stranger';
  if (typeof message !== 'object' || message === null || !('call' in message)) return 'unknown-call';
  const { call } = message;
  if (typeof call !== 'string' || !Object.hasOwn(rules, call)) return 'unknown-call';
  return serve(call as WorkerCall, 'request' in message ? message.request : null, kind, sender, rules, handlers);
}

function serve<C extends WorkerCall>(
  call: C,
  request: unknown,
  kind: SenderKind,
  sender: Sender,
  rules: Rules,
  handlers: Handlers,
): Refusal | (() => Promise<unknown>) {
  const rule = rules[call];
  if (rule.from !== kind) return 'not-allowed';
  const checked = rule.shape(request);
  if (!checked) return 'wrong-shape';
  return async () => handlers[call](checked.request, sender);
}
