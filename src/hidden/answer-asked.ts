import type { SeenMention } from '../core/model/page.ts';
import type { AskedQuestion, Question, Settings, WorkerCalls } from '../messaging/contract.ts';
import { toldOf, toldOfText } from '../messaging/questions.ts';
import { rules } from '../messaging/shapes.ts';
import type { Known, MentionsQuestion, TextQuestion, ThreadName } from '../messaging/threads.ts';

/** Asks a thread ahead of the worker; `null` where it failed or was dropped. */
export type AskAhead = <Question extends object, Reply>(
  thread: ThreadName,
  question: Question,
) => Promise<Reply | null>;

/** What a page asked, and its answer. */
export interface Answered {
  readonly asked: AskedQuestion;
  readonly reply: WorkerCalls[Question]['reply'];
}

/**
 * Answer what a page asks of the worker, as the worker does: word for word the same.
 *
 * What the worker would refuse is not begun.
 *
 * @param settingsNow asked for when the answer is made; `null` while they are not known or change
 * @returns `null` where it is left to the worker: it failed, everything is paused, or the settings are not known
 */
export async function answerAsked(
  message: unknown,
  ask: AskAhead,
  settingsNow: () => Settings | null,
): Promise<Answered | null> {
  if (settingsNow()?.pausedSince) return null;
  if (typeof message !== 'object' || message === null || !('call' in message) || !('request' in message)) return null;
  if (message.call === 'read-text') {
    const { request = null } = rules['read-text'].shape(message.request) ?? {};
    if (!request) return null;
    const { facts, article, part } = request;
    const mentions = await ask<TextQuestion, readonly SeenMention[]>('detector', { article, part });
    const known = mentions && (await ask<MentionsQuestion, Known>('matcher', { facts, mentions }));
    const settings = settingsNow();
    return known && mayAnswer(settings)
      ? { asked: { call: message.call, request }, reply: toldOfText(mentions, known, settings) }
      : null;
  }
  if (message.call === 'look-up') {
    const { request = null } = rules['look-up'].shape(message.request) ?? {};
    if (!request) return null;
    const { facts, mentions } = request;
    const known = await ask<MentionsQuestion, Known>('matcher', { facts, mentions });
    const settings = settingsNow();
    return known && mayAnswer(settings)
      ? { asked: { call: message.call, request }, reply: toldOf(known, settings) }
      : null;
  }
  return null;
}

function mayAnswer(settings: Settings | null): settings is Settings {
  return settings !== null && !settings.pausedSince;
}
