import type { Thread, ThreadPlace } from './thread-place.ts';

/** Keep a thread in the worker itself, which is a page in Firefox and takes it along when it ends. */
export function ownThread(start: () => Worker, stay: () => void): ThreadPlace {
  let now: { readonly worker: Worker; readonly thread: Thread } | null = null;
  const end = () => {
    now?.worker.terminate();
    now = null;
  };
  return {
    async open() {
      if (now) return now.thread;
      const worker = start();
      const thread: Thread = { take: (port) => worker.postMessage(null, [port]), stay };
      now = { worker, thread };
      return thread;
    },
    async abandon(thread) {
      if (now?.thread === thread) end();
    },
  };
}
