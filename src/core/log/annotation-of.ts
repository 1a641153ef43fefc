import type { LogEvent } from '../model/event.ts';

/** The id of the annotation that an event is about: that of its publish event. */
export function annotationOf(event: LogEvent): string {
  return event.kind === 'publish' ? event.id : event.annotation;
}
