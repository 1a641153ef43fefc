import type { Article } from '../core/model/article.ts';
import type { SeenMention } from '../core/model/page.ts';
import type { DetectorCall, DetectorSign } from '../messaging/detection.ts';
import type { Detector, DetectorPlace } from './detector-place.ts';

/** How long a detector may give no sign, in milliseconds. At work it gives one every half second, or between two steps of a text of megabytes. */
const PATIENCE = 8000;

/** Finds the mentions of a text, until the signal. */
export type Detect = (article: Article, part: number, signal: AbortSignal) => Promise<readonly SeenMention[]>;

/** Have texts detected in a place; a detector that died is replaced, and asked once more. */
export function detectIn(place: DetectorPlace, patience = PATIENCE): Detect {
  const ask: Detect = async (article, part, signal) => {
    const detector = await place.open();
    try {
      return await answerOf(detector, { article, part }, patience, signal);
    } catch (error) {
      if (error instanceof NoSign) await place.abandon(detector);
      throw error;
    }
  };
  return (...text) =>
    ask(...text).catch((error: unknown) => {
      // What a text makes fail, or what nobody waits for, is not tried again.
      if (error instanceof DetectionFailed || text[2].aborted) throw error;
      return ask(...text);
    });
}

class NoSign extends Error {
  override readonly name = 'NoSign';
}

class DetectionFailed extends Error {
  override readonly name = 'DetectionFailed';
}

function answerOf(
  detector: Detector,
  text: DetectorCall,
  patience: number,
  signal: AbortSignal,
): Promise<readonly SeenMention[]> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const { port1: port, port2: theirs } = new MessageChannel();
    const say = (call: DetectorCall) => port.postMessage(call);
    const wait = () => setTimeout(() => end(() => reject(new NoSign())), patience);
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
    port.onmessage = ({ data: sign }: MessageEvent<DetectorSign>) => {
      clearTimeout(waiting);
      if (sign === 'at-work') {
        waiting = wait();
        detector.stay?.();
      } else if ('seen' in sign) end(() => resolve(sign.seen));
      else end(() => reject(new DetectionFailed(sign.failed)));
    };
    detector.take(theirs);
    say(text);
  });
}
