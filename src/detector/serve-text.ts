import type { DetectorCall, DetectorSign } from '../messaging/detection.ts';
import { seeMentions } from './see-mentions.ts';
import { takeTurns } from './take-turns.ts';

/** Find what is said and cited in the text that comes over a port, and answer there; nothing of it is kept. */
export function serveText(port: MessagePort): void {
  const dropped = new AbortController();
  const say = (sign: DetectorSign) => port.postMessage(sign);
  port.onmessage = async ({ data: call }: MessageEvent<DetectorCall>) => {
    if (call === 'drop') {
      dropped.abort();
      return;
    }
    const beat = () => say('at-work');
    beat();
    try {
      say({ seen: await takeTurns(seeMentions(call.article, call.part), beat, dropped.signal) });
    } catch (error) {
      say({ failed: error instanceof Error ? error.name : 'unknown' });
    } finally {
      port.close();
    }
  };
}
