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
  return async (article, part, signal) => {
    for (let tries = 0; tries < 2; tries++) {
      const detector = await place.open();
      const said = await answerOf(detector, { article, part }, patience, signal);
      if (said && 'seen' in said) return said.seen;
      // What a text makes fail is not tried again.
      if (said) throw new DetectionFailed(said.failed);
      await place.abandon(detector);
    }
    throw new DetectionFailed('no sign');
  };
}

class DetectionFailed extends Error {
  override readonly name = 'DetectionFailed';
}

/** @returns `null` when there was no sign for too long */
function answerOf(
  detector: Detector,
  text: DetectorCall,
  patience: number,
  signal: AbortSignal,
): Promise<Exclude<DetectorSign, 'at-work'> | null> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const { port1: port, port2: theirs } = new MessageChannel();
    const say = (call: DetectorCall) => port.postMessage(call);
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
    port.onmessage = ({ data: sign }: MessageEvent<DetectorSign>) => {
      clearTimeout(waiting);
      if (sign !== 'at-work') return end(() => resolve(sign));
      waiting = wait();
      detector.stay?.();
    };
    detector.take(theirs);
    say(text);
  });
}
