import type { LogEvent } from '../../model/event.ts';

/** Write an event as a line of a pack. */
export function toPackLine(event: LogEvent): string {
  return `${JSON.stringify(event)}\n`;
}
