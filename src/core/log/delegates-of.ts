import type { DelegateEvent, LogEvent, PublishEvent } from '../model/event.ts';

/** Who may change an annotation beside its author. */
export interface Delegates {
  /** The keys that may, in one order for every copy of the log. */
  readonly now: readonly string[];
  /** Whether an event counts, by who made it and when the author knew of it. */
  readonly allows: (event: LogEvent) => boolean;
  /** Of a key that was withdrawn, the events that say so and were not lifted. */
  readonly withdrawals: (key: string) => readonly string[];
}

/**
 * The keys that the first author delegated to, from all events of the annotation.
 *
 * Clocks decide nothing: of a key that was withdrawn counts what the author followed, in withdrawing it or later.
 */
export function delegatesOf({ author }: PublishEvent, events: readonly LogEvent[]): Delegates {
  const own = events.filter((event) => author !== '' && event.author === author);
  const grants = own.filter((event): event is DelegateEvent => event.kind === 'delegate');
  const lifted = new Set(grants.flatMap(({ body, previous }) => (body.withdrawn ? [] : previous)));
  const keys = new Set(grants.flatMap(({ body }) => (body.withdrawn ? [] : [body.to])));
  const ended = grants.filter(({ id, body }) => body.withdrawn && !lifted.has(id));
  const gone = new Set(ended.map(({ body }) => body.to));
  const known = gone.size > 0 ? followedBy(own, events) : new Set<string>();
  return {
    now: [...keys].filter((key) => !gone.has(key)).sort(),
    allows: ({ id, author: by }) => keys.has(by) && (!gone.has(by) || known.has(id)),
    withdrawals: (key) => ended.filter(({ body }) => body.to === key).map(({ id }) => id),
  };
}

/** The ids of all that some events follow, and what those follow. */
function followedBy(from: readonly LogEvent[], events: readonly LogEvent[]): Set<string> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const seen = new Set<string>();
  const way = from.flatMap(({ previous }) => previous);
  for (let id = way.pop(); id !== undefined; id = way.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    way.push(...(byId.get(id)?.previous ?? []));
  }
  return seen;
}
