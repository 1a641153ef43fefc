import type { ImportProgress, PackRecord } from '../../messaging/import-calls.ts';
import type { World } from '../world.ts';

/** Events in one message. */
const EVENTS = 500;

/**
 * Take events into the log as an import does: in steps, each of which the worker can be stopped in.
 *
 * @returns how many were not here before, and how many were refused
 */
export async function takeEvents(
  world: World,
  name: string,
  events: readonly unknown[],
): Promise<{ readonly taken: number; readonly refused: number }> {
  if (events.length === 0) return { taken: 0, refused: 0 };
  const { job } = await world.callWorker('begin-import', { name, format: 'pack', speaksFor: [] });
  const parts = partsOf(events.map((event, index) => ({ record: index + 1, event })));
  for (const [part, records] of parts.entries())
    await world.callWorker('stage-import', {
      job,
      part,
      taken: [],
      events: records,
      refused: [],
      last: part === parts.length - 1,
    });
  let now: ImportProgress;
  do now = await world.callWorker('run-import', { job, changed: 'revise' });
  while (now.state === 'running');
  await world.callWorker('forget-import', { job });
  return { taken: now.counts.new + now.counts.changed, refused: now.counts.refused };
}

/** A part ends before a publish event, so that an annotation's events stay together. */
function partsOf(records: readonly PackRecord[]): readonly (readonly PackRecord[])[] {
  const parts: PackRecord[][] = [];
  for (const record of records) {
    const last = parts.at(-1);
    if (last && (last.length < EVENTS || !opensAnnotation(record.event)) && last.length < 2 * EVENTS) last.push(record);
    else parts.push([record]);
  }
  return parts;
}

function opensAnnotation(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'kind' in event && event.kind === 'publish';
}
