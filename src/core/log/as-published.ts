import type { CurrentAnnotation, PublishEvent } from '../model/event.ts';

/** What `foldEvents` makes of a publish event that nothing followed: most annotations were never changed, and a page asks for many at once. */
export function asPublished({ id, body, author, at, signature }: PublishEvent): CurrentAnnotation {
  return {
    id,
    body,
    author,
    publishedAt: at,
    revisedAt: at,
    retracted: null,
    replies: [],
    history: [{ id, kind: 'publish', at, author, reason: null }],
    heads: [id],
    signed: signature !== '',
  };
}
