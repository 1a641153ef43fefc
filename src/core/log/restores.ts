import type { LogEvent } from '../model/event.ts';

/** Whether an event takes a retraction back: it says the annotation again, and all that it follows are retractions. */
export function restores(event: LogEvent, byId: ReadonlyMap<string, LogEvent>): boolean {
  const { kind, previous } = event;
  return kind === 'revise' && previous.length > 0 && previous.every((id) => byId.get(id)?.kind === 'retract');
}
