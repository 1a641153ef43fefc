import type { Annotation } from '../model/annotation.ts';
import type { LogEvent, PublishEvent } from '../model/event.ts';

/**
 * Whether an event may change an annotation, by what the events themselves say.
 *
 * What nobody signed proves nothing, so the rule for it is only that publisher and origin are the same; that it comes from there,
 * the import that takes it has to see to.
 */
export function mayChange(
  event: LogEvent,
  publish: Pick<PublishEvent, 'author' | 'body'>,
  delegates: readonly string[],
): boolean {
  if (publish.author !== '') {
    if (event.kind === 'delegate') return event.author === publish.author;
    return event.author === publish.author || delegates.includes(event.author);
  }
  return event.kind === 'revise' && event.author === '' && sameOrigin(event.body, publish.body);
}

/** Whether two annotations that nobody signed are of the same publisher, from the same host. */
export function sameOrigin(one: Annotation, other: Annotation): boolean {
  const host = originHost(one);
  return host !== '' && host === originHost(other) && one.publisher === other.publisher;
}

/** The host that an unsigned annotation comes from, without `www.`; empty when it names none. */
export function originHost({ origin }: Annotation): string {
  return /^https?:\/\/(?:www\.)?([^/?#:@\s]+)(?::\d*)?(?=[/?#]|$)/i.exec(origin?.url ?? '')?.[1]?.toLowerCase() ?? '';
}
