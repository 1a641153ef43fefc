import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DeskRow } from '../../messaging/desk-calls.ts';
import type { DeskWorld } from './desk-world.ts';
import { type FoundRow, foldRow } from './find-rows.ts';

/** How many batches come between two drawings of a table that is still filling. */
const drawnEvery = 8;

export interface KeptRows {
  readonly rows: readonly FoundRow[];
  readonly state: 'loading' | 'there' | 'lost';
  /** Put rows that changed in the place of the old ones, new ones in front. */
  readonly replace: (changed: readonly DeskRow[]) => void;
  readonly again: () => void;
}

/** All annotations as rows, loaded once; what the desk changes comes with the answer. */
export function useRows(world: DeskWorld): KeptRows {
  const [rows, setRows] = useState<readonly FoundRow[]>([]);
  const [state, setState] = useState<KeptRows['state']>('loading');
  const [round, setRound] = useState(0);
  useEffect(() => {
    const ended = new AbortController();
    setState('loading');
    load(world, ended.signal, setRows).then(
      () => !ended.signal.aborted && setState('there'),
      () => !ended.signal.aborted && setState('lost'),
    );
    return () => ended.abort();
  }, [world, round]);
  const replace = useCallback((changed: readonly DeskRow[]) => setRows((before) => replaced(before, changed)), []);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { rows, state, replace, again };
}

async function load(world: DeskWorld, ended: AbortSignal, show: (rows: readonly FoundRow[]) => void): Promise<void> {
  const all: FoundRow[] = [];
  let after: string | null = null;
  for (let batch = 1; !ended.aborted; batch++) {
    const reply: { rows: readonly DeskRow[]; next: string | null } = await world.callWorker('list-rows', { after });
    for (const row of reply.rows) all.push(foldRow(row));
    after = reply.next;
    if (ended.aborted) return;
    if (after === null || batch % drawnEvery === 1) show([...all]);
    if (after === null) return;
  }
}

/** @returns the rows with those that changed in their old places and new ones in front */
export function replaced(before: readonly FoundRow[], changed: readonly DeskRow[]): readonly FoundRow[] {
  const news = new Map(changed.map((row) => [row.id, foldRow(row)]));
  const kept = before.map((one) => {
    const now = news.get(one.row.id);
    news.delete(one.row.id);
    return now ?? one;
  });
  return [...news.values(), ...kept];
}
