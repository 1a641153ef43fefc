import type { SeenMention } from '../core/model/page.ts';
import { type Own, type Sender, senderKind } from '../messaging/router.ts';
import { rules } from '../messaging/shapes.ts';
import type { Known, MentionsQuestion, TextQuestion, ThreadName } from '../messaging/threads.ts';

/** Asks a thread ahead; `null` where it failed or was dropped. */
export type AskAhead = <Question extends object, Reply>(
  thread: ThreadName,
  question: Question,
) => Promise<Reply | null>;

/**
 * Begin with what a page asks of the worker: where the worker has to be started first, the threads have the answer when it asks them.
 *
 * What it would refuse is not begun. The worker alone answers.
 */
export async function beginAhead(message: unknown, sender: Sender, own: Own, ask: AskAhead): Promise<void> {
  if (senderKind(sender, own) !== 'page') return;
  if (typeof message !== 'object' || message === null || !('call' in message) || !('request' in message)) return;
  if (message.call === 'read-text') {
    const { request = null } = rules['read-text'].shape(message.request) ?? {};
    if (!request) return;
    const { facts, article, part } = request;
    const mentions = await ask<TextQuestion, readonly SeenMention[]>('detector', { article, part });
    if (mentions) await ask<MentionsQuestion, Known>('matcher', { facts, mentions });
  } else if (message.call === 'look-up') {
    const { request = null } = rules['look-up'].shape(message.request) ?? {};
    if (request) await ask<MentionsQuestion, Known>('matcher', { facts: request.facts, mentions: request.mentions });
  }
}
