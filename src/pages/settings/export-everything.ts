import type { World } from '../world.ts';
import { writeKeptFile } from './kept-file.ts';

/** Everything that is kept but the private key, as the parts of one file's text. */
export async function exportEverything(world: World): Promise<readonly string[]> {
  const [settings, drafts, listed, corrections] = await Promise.all([
    world.callWorker('get-settings', null),
    world.callWorker('list-drafts', null),
    world.callWorker('list-dismissals', null),
    world.callWorker('list-corrections', null),
  ]);
  const dismissals = listed.map(({ about: _, ...dismissal }) => dismissal);
  const { head, tail } = writeKeptFile({ settings, drafts, dismissals, corrections }, world.now().toISOString());
  const parts = [head];
  let after: string | null = null;
  do {
    const { events, next }: { events: readonly unknown[]; next: string | null } = await world.callWorker(
      'export-events',
      { after },
    );
    if (events.length > 0) parts.push(`${parts.length > 1 ? ',\n' : '\n'}${events.map(line).join(',\n')}`);
    after = next;
  } while (after !== null);
  return [...parts, tail];
}

function line(event: unknown): string {
  return JSON.stringify(event);
}
