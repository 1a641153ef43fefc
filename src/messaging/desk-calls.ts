import type { Status } from '../core/model/annotation.ts';
import type { DraftForm, DraftProblem, Hand } from '../core/model/draft.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';

/** What the desk's table knows of an annotation: enough to search, filter, sort and count by. */
export interface DeskRow {
  readonly id: string;
  /** The claim's words; empty where the annotation is about citations alone. */
  readonly words: string;
  readonly speaker: string | null;
  readonly publisher: string;
  readonly status: Status;
  /** Canonical citation ids. */
  readonly citations: readonly string[];
  /** ISO 8601 date; `null` when unknown. */
  readonly saidOn: string | null;
  /** ISO 8601 date and time. */
  readonly publishedAt: string;
  /** ISO 8601 date and time of the newest event that is no reply. */
  readonly changedAt: string;
  /** ISO 8601 date; `null` when the publisher set none. */
  readonly reviewBy: string | null;
  readonly retracted: boolean;
  /** Two versions stand, each without the other's change. */
  readonly conflict: boolean;
  /** `own`: signed with a key of this computer; `signed`: with another's; `import`: kept without a signature. */
  readonly from: 'own' | 'signed' | 'import';
  /** With those that can be changed here: the pages whose words it holds, the one it was said on and sources that it quotes. */
  readonly pages?: readonly string[];
}

/** What can be done to many annotations at once, each an event of its own. */
export type Act =
  | { readonly kind: 'retract' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'relabel'; readonly status: Status }
  /** Let another key change them, too. Only with the author's own key. */
  | { readonly kind: 'delegate'; readonly to: string; readonly name: string }
  /** The inverse: what that key did before stays. */
  | { readonly kind: 'withdraw'; readonly to: string; readonly name: string };

/** Why an act was not taken: the key is not here, there is nothing to do, or two versions stand that must be decided first. */
export type ActRefusal = 'not-own' | 'nothing-to-do' | 'conflict' | 'gone';

export interface ActReply {
  /** The annotations as they stand now. */
  readonly done: readonly DeskRow[];
  readonly refused: readonly { readonly id: string; readonly why: ActRefusal }[];
}

export type ReviseReply =
  /** `made`: versions that became annotations of their own. */
  | { readonly revised: DeskRow; readonly made?: readonly DeskRow[] }
  | { readonly refused: readonly DraftProblem[] }
  /** Somebody else's, or changed meanwhile: nothing was written. */
  | { readonly not: ActRefusal | 'changed-meanwhile' };

/** An annotation with everything that ever happened to it, oldest first. */
export interface FullHistory {
  readonly annotation: CurrentAnnotation;
  readonly events: readonly LogEvent[];
  /** Whether its key is on this computer: only then can it be changed. */
  readonly own: boolean;
  /** Whether it is its author's own key: only then can others be let change it. */
  readonly author: boolean;
}

/** What the desk asks of the worker; every change is a new signed event. */
export interface DeskCalls {
  /** All annotations in a stable order, some at a time; `next` is `null` after the last. */
  'list-rows': {
    from: 'own';
    request: { after: string | null };
    reply: { rows: readonly DeskRow[]; next: string | null };
  };
  /** Those that are there, of at most 1,000. */
  'get-rows': { from: 'own'; request: { ids: readonly string[] }; reply: readonly DeskRow[] };
  'get-annotation': { from: 'own'; request: { id: string }; reply: FullHistory | null };
  /** Publish a form as the annotation's new version; `heads` are those that the form was made from. */
  'revise-annotation': {
    from: 'own';
    request: { id: string; heads: readonly string[]; form: DraftForm; reason: string; draft: string; hand?: Hand };
    reply: ReviseReply;
  };
  'act-on-annotations': { from: 'own'; request: { ids: readonly string[]; act: Act; reason: string }; reply: ActReply };
  /** End a conflict: the version of the event `keep` stands; with `separate`, each other version becomes an annotation of its own. */
  'end-conflict': {
    from: 'own';
    request: { id: string; heads: readonly string[]; keep: string; separate: boolean; reason: string };
    reply: ReviseReply;
  };
  'add-reply': {
    from: 'own';
    request: { id: string; name: string; text: string };
    reply: { replied: boolean };
  };
}
