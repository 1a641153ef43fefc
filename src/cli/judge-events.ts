import { mayChange } from '../core/log/may-change.ts';
import type { LogEvent, PublishEvent } from '../core/model/event.ts';

/** Why an event may not stand among those before it. */
export type PlaceFault = 'no-annotation' | 'not-the-author';

/**
 * Judges events by those that were found sound before: is the annotation among them, and may the author do this?
 *
 * @returns what is wrong, or `null`; what is wrong now may be sound after others
 */
export function judgeEvents(): (event: LogEvent) => PlaceFault | null {
  const publishes = new Map<string, Pick<PublishEvent, 'author' | 'body'>>();
  const delegates = new Map<string, readonly string[]>();
  return (event) => {
    if (event.kind === 'publish') {
      publishes.set(event.id, { author: event.author, body: event.body });
      return null;
    }
    const publish = publishes.get(event.annotation);
    if (!publish) return 'no-annotation';
    const known = delegates.get(event.annotation) ?? [];
    if (event.kind !== 'reply' && !mayChange(event, publish, known)) return 'not-the-author';
    if (event.kind === 'delegate') delegates.set(event.annotation, [...known, event.body.to]);
    return null;
  };
}
