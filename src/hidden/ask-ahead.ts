import type { ThreadCall, ThreadName, ThreadSign } from '../messaging/threads.ts';
import type { AskAhead } from './answer-asked.ts';

/** Ask threads what the worker will ask them soon, until the page that waits for it leaves. */
export function askAhead(threads: Readonly<Record<ThreadName, Worker>>, leaves: AbortSignal): AskAhead {
  return <Question extends object, Reply>(thread: ThreadName, question: Question) => {
    if (leaves.aborted) return Promise.resolve(null);
    const { port1: port, port2: theirs } = new MessageChannel();
    const say = (call: ThreadCall<Question>) => port.postMessage(call);
    return new Promise<Reply | null>((resolve) => {
      const end = (reply: Reply | null) => {
        leaves.removeEventListener('abort', drop);
        port.close();
        resolve(reply);
      };
      const drop = () => {
        say('drop');
        end(null);
      };
      leaves.addEventListener('abort', drop);
      port.onmessage = ({ data: sign }: MessageEvent<ThreadSign<Reply>>) => {
        if (sign !== 'at-work') end('reply' in sign ? sign.reply : null);
      };
      threads[thread].postMessage(null, [theirs]);
      say({ ahead: question });
    });
  };
}
