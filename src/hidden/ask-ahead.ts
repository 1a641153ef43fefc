import type { ThreadCall, ThreadName, ThreadSign } from '../messaging/threads.ts';
import type { AskAhead } from './answer-asked.ts';

/** Ask threads what the worker will ask them soon, until the page that waits for it leaves. */
export function askAhead(
  threads: Readonly<Record<ThreadName, Pick<Worker, 'postMessage'>>>,
  leaves: AbortSignal,
): AskAhead {
  return <Question extends object, Reply>(thread: ThreadName, question: Question) => {
    if (leaves.aborted) return Promise.resolve(null);
    const { port1: port, port2: theirs } = new MessageChannel();
    return new Promise<Reply | null>((resolve) => {
      const end = (reply: Reply | null) => {
        leaves.removeEventListener('abort', drop);
        port.close();
        resolve(reply);
      };
      const drop = () => {
        port.postMessage('drop' satisfies ThreadCall<Question>);
        end(null);
      };
      leaves.addEventListener('abort', drop);
      port.onmessage = ({ data: sign }: MessageEvent<ThreadSign<Reply>>) => {
        if (sign !== 'at-work') end('reply' in sign ? sign.reply : null);
      };
      // With the port: what is said over it takes a way of its own to the thread.
      threads[thread].postMessage({ ahead: question } satisfies ThreadCall<Question>, [theirs]);
    });
  };
}
