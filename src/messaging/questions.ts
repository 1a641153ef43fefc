import type { SeenMention } from '../core/model/page.ts';
import type { LookUpReply, Question, Settings, WorkerCalls } from './contract.ts';
import { shownToReader } from './shown-to-reader.ts';
import type { Known } from './threads.ts';

/** The name of the port over which a page asks the hidden page. */
export const QUESTIONS = 'questions';

/** What a page asks over that port: a call as the worker gets it, and the number that its answer has. */
export interface Numbered<Q extends Question = Question> {
  readonly id: number;
  readonly call: Q;
  readonly request: WorkerCalls[Q]['request'];
}

/** What comes back; `null` leaves the answer to the worker. */
export interface NumberedReply<Q extends Question = Question> {
  readonly id: number;
  readonly reply: WorkerCalls[Q]['reply'] | null;
}

/**
 * What a page is told of its mentions: what is known of them, without what the reader chose not to be shown.
 *
 * Of a mention that has neither match nor explanation nothing is said: what is related to it stands in popup and panel alone.
 */
export function toldOf({ findings, explanations, corrected }: Known, settings: Settings): LookUpReply {
  const shown = shownToReader(findings, settings);
  const matched = new Set(shown.filter(({ level }) => level === 'match').map(({ key }) => key));
  return {
    findings: shown.filter(({ key }) => matched.has(key) || Object.hasOwn(explanations, key)),
    explanations,
    corrected,
    settings,
  };
}

/** The same for a text that was read, with the mentions that were found in it. */
export function toldOfText(
  mentions: readonly SeenMention[],
  known: Known,
  settings: Settings,
): WorkerCalls['read-text']['reply'] {
  return { mentions, ...toldOf(known, settings) };
}
