import type { ThreadCall, ThreadSign } from '../messaging/threads.ts';
import type { Thread, ThreadPlace } from './thread-place.ts';

/** How long a thread may give no sign, in milliseconds. At work it gives one every half second, or between two steps of a text of megabytes. */
const PATIENCE = 8000;

/** Asks a thread, until the signal. */
export type AskThread<Question, Reply> = (question: Question, signal?: AbortSignal) => Promise<Reply>;

const never = new AbortController().signal;

/** Ask the thread in a place; one that died is replaced, and asked once more. */
export function askIn<Question extends object, Reply>(
  place: ThreadPlace,
  patience = PATIENCE,
): AskThread<Question, Reply> {
  return async (question, signal = never) => {
    for (let tries = 0; tries < 2; tries++) {
      const thread = await place.open();
      const said = await answerOf<Question, Reply>(thread, question, patience, signal);
      if (said && 'reply' in said) return said.reply;
      // What a question makes fail is not tried again.
      if (said) throw new ThreadFailed(said.failed);
      await place.abandon(thread);
    }
    throw new ThreadFailed('NoSign');
  };
}

/** Has the name of what failed in the thread. */
class ThreadFailed extends Error {
  constructor(name: string) {
    super();
    this.name = name;
  }
}

/** @returns `null` when there was no sign for too long */
function answerOf<Question extends object, Reply>(
  thread: Thread,
  question: Question,
  patience: number,
  signal: AbortSignal,
): Promise<Exclude<ThreadSign<Reply>, 'at-work'> | null> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const { port1: port, port2: theirs } = new MessageChannel();
    const say = (call: ThreadCall<Question>) => port.postMessage(call);
    const wait = () => setTimeout(() => end(() => resolve(null)), patience);
    let waiting = wait();
    const end = (settle: () => void) => {
      clearTimeout(waiting);
      signal.removeEventListener('abort', onAbort);
      settle();
      port.close();
    };
    const onAbort = () => {
      say('drop');
      end(() => reject(signal.reason));
    };
    signal.addEventListener('abort', onAbort);
    port.onmessage = ({ data: sign }: MessageEvent<ThreadSign<Reply>>) => {
      clearTimeout(waiting);
      if (sign !== 'at-work') return end(() => resolve(sign));
      waiting = wait();
      thread.stay?.();
    };
    thread.take(theirs);
    say({ ask: question });
  });
}
