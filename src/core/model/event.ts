import type { Annotation, Source, Status } from './annotation.ts';

/** What every event carries. */
interface EventBase {
  /** SHA-256 of the canonical JSON (RFC 8785) of everything but `id` and `signature`, in lower-case hex. */
  readonly id: string;
  /** The annotation the event belongs to: the id of its publish event; empty in the publish event itself. */
  readonly annotation: string;
  /** Ids of the events this one follows; two or more resolve a conflict. */
  readonly previous: readonly string[];
  /** Ed25519 public key, base64url; empty where an import carries no signature. */
  readonly author: string;
  /** ISO 8601 date and time, UTC, to the thousandth of a second: `2026-03-01T09:00:00.000Z`. */
  readonly at: string;
  /** Ed25519 signature of the id's bytes, base64url; empty where an import carries no signature. */
  readonly signature: string;
}

export interface PublishEvent extends EventBase {
  readonly kind: 'publish';
  readonly body: Annotation;
}

export interface ReviseEvent extends EventBase {
  readonly kind: 'revise';
  readonly body: Annotation & { readonly reason: string };
}

export interface RetractEvent extends EventBase {
  readonly kind: 'retract';
  readonly body: { readonly reason: string };
}

/** Anybody's answer; shown as such. */
export interface ReplyEvent extends EventBase {
  readonly kind: 'reply';
  readonly body: { readonly name: string; readonly text: string; readonly sources: readonly Source[] };
}

/**
 * The first author lets another key revise and retract the annotation too, or no longer; it changes nothing else.
 *
 * What the key did before it was withdrawn stays: what the withdrawal, or any act of the author's, follows. A later
 * delegation that names the withdrawal as what it follows lifts it.
 */
export interface DelegateEvent extends EventBase {
  readonly kind: 'delegate';
  /** `to`: Ed25519 public key, base64url. */
  readonly body: { readonly to: string; readonly name: string; readonly withdrawn?: true };
}

/** One entry of the append-only log. Nothing is edited in place. */
export type LogEvent = PublishEvent | ReviseEvent | RetractEvent | ReplyEvent | DelegateEvent;

/** A field of an annotation that a revision may change. */
export type ChangedField =
  | 'quotation'
  | 'speaker'
  | 'saidOn'
  | 'status'
  | 'summary'
  | 'sources'
  | 'citations'
  | 'variants'
  | 'rating'
  | 'licence'
  | 'reviewBy'
  | 'publisher';

/** One line of an annotation's history. */
export interface Revision {
  readonly id: string;
  readonly kind: Exclude<LogEvent['kind'], 'delegate'>;
  readonly at: string;
  readonly author: string;
  readonly reason: string | null;
  /** With a revision that took a retraction back. */
  readonly restored?: true;
  /** What a revision changed; absent with every other kind. */
  readonly changed?: readonly ChangedField[];
  /** With a changed status: what it was and what it became. */
  readonly status?: { readonly before: Status; readonly after: Status };
}

export interface Reply {
  readonly name: string;
  readonly text: string;
  readonly at: string;
}

/** An annotation as it stands now: the fold over its events. */
export interface CurrentAnnotation {
  /** Id of the publish event. */
  readonly id: string;
  readonly body: Annotation;
  readonly author: string;
  readonly publishedAt: string;
  readonly revisedAt: string;
  /** `null` while the annotation stands. */
  readonly retracted: { readonly at: string; readonly reason: string } | null;
  readonly replies: readonly Reply[];
  /** Oldest first. */
  readonly history: readonly Revision[];
  /** Ids of the newest events: what is done next follows all of them. */
  readonly heads: readonly string[];
  /** Two of the newest events say different things; absent where all say the same. */
  readonly conflict?: true;
  readonly signed: boolean;
  /** Public keys that the author delegated to and did not withdraw; absent when there is none. */
  readonly delegates?: readonly string[];
}
