import type { SeenMention } from '../core/model/page.ts';
import { servePorts } from '../messaging/serve-ports.ts';
import type { TextQuestion } from '../messaging/threads.ts';
import { seeMentions } from './see-mentions.ts';
import { takeTurns } from './take-turns.ts';

/** Find what is said and cited in the text that comes over a port, and answer there; nothing of it is kept. */
export const serveText = servePorts<TextQuestion, readonly SeenMention[]>(({ article, part }, { beat }, dropped) =>
  takeTurns(seeMentions(article, part), beat, dropped),
);
