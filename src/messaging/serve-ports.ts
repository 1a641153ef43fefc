import type { ThreadCall, ThreadSign } from './threads.ts';

/** What an answer may say before it is there. */
export interface Underway<Reply> {
  /** That it is being worked at. */
  beat(): void;
  /** What is enough for who asked ahead; the rest comes with the reply. */
  soon(reply: Reply): void;
}

/** Answers a question; the signal tells that nobody waits for it any more. */
export type AnswerQuestion<Question extends object, Reply> = (
  question: Question,
  underway: Underway<Reply>,
  dropped: AbortSignal,
) => Promise<Reply>;

/** Takes a port, perhaps with the first that is said over it. */
export type ServePort<Question> = (port: MessagePort, first?: ThreadCall<Question> | null) => void;

/** How long what was begun ahead waits to be asked for, in milliseconds: longer than the worker takes to start. */
const WAITS = 3000;

interface Work<Reply> {
  readonly reply: Promise<Reply>;
  /** What was said soon, else the reply. */
  readonly first: Promise<Reply>;
  readonly dropped: AbortController;
  /** Those who wait for it, and are told that it is being worked at. */
  readonly told: Set<() => void>;
}

/**
 * Answer the questions that come over ports to a thread, or with them, each over its own; nothing of them is kept.
 *
 * A question may come ahead: whoever asks it soon after, word for word, gets the answer that was begun then. Only once,
 * for what is known may be more the next time. Who came ahead may be answered before it is done.
 */
export function servePorts<Question extends object, Reply>(
  answer: AnswerQuestion<Question, Reply>,
): ServePort<Question> {
  const begun = new Map<string, Work<Reply>>();
  const begin = (question: Question): Work<Reply> => {
    const dropped = new AbortController();
    const told = new Set<() => void>();
    const beat = () => {
      for (const tell of told) tell();
    };
    let soon = (_: Reply) => {};
    const early = new Promise<Reply>((resolve) => {
      soon = resolve;
    });
    const reply = answer(question, { beat, soon }, dropped.signal);
    const first = Promise.race([early, reply]);
    first.catch(() => undefined); // who waits for either is told
    return { reply, first, dropped, told };
  };
  const beginAhead = (question: Question): Work<Reply> => {
    const work = begin(question);
    begun.set(JSON.stringify(question), work);
    setTimeout(() => forget(work), WAITS);
    return work;
  };
  const forget = (work: Work<Reply>) => {
    for (const [key, kept] of begun) if (kept === work) begun.delete(key);
  };
  /** What nobody waits for any more is ended. */
  const drop = (work: Work<Reply>, beat: () => void) => {
    work.told.delete(beat);
    if (work.told.size > 0) return;
    forget(work);
    work.dropped.abort();
  };
  const take = (question: Question): Work<Reply> => {
    const key = begun.size > 0 ? JSON.stringify(question) : '';
    const known = begun.get(key);
    begun.delete(key);
    return known ?? begin(question);
  };
  return (port, first = null) => {
    const say = (sign: ThreadSign<Reply>) => port.postMessage(sign);
    const beat = () => say('at-work');
    let work: Work<Reply> | null = null;
    const hear = async (call: ThreadCall<Question>) => {
      if (call === 'drop') {
        if (work) drop(work, beat);
        return;
      }
      beat();
      const isAhead = 'ahead' in call;
      work = isAhead ? beginAhead(call.ahead) : take(call.ask);
      work.told.add(beat);
      try {
        say({ reply: await (isAhead ? work.first : work.reply) });
      } catch (error) {
        say({ failed: error instanceof Error ? error.name : 'unknown' });
      } finally {
        work.told.delete(beat);
        port.close();
      }
    };
    port.onmessage = ({ data: call }: MessageEvent<ThreadCall<Question>>) => hear(call);
    if (first) void hear(first);
  };
}
