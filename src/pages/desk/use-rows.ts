import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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

/**
 * All annotations as rows, loaded once; what the desk changes comes with the answer, what others change is heard of.
 *
 * After a change of many elsewhere the rows stand as they were until the new ones are all there.
 */
export function useRows(world: DeskWorld): KeptRows {
  const [rows, setRows] = useState<readonly FoundRow[]>([]);
  const [state, setState] = useState<KeptRows['state']>('loading');
  const [round, setRound] = useState({ quiet: false });
  /** Rows that changed while all were loaded: a batch may have been read before. `null` when nothing is loaded. */
  const meanwhile = useRef<DeskRow[] | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    const late: DeskRow[] = [];
    meanwhile.current = late;
    if (!round.quiet) setState('loading');
    load(world, ended.signal, (all, last) => {
      if (last || !round.quiet) setRows(late.length > 0 ? replaced(all, late) : all);
    })
      .then(
        () => !ended.signal.aborted && setState('there'),
        () => !ended.signal.aborted && setState((before) => (round.quiet && before === 'there' ? before : 'lost')),
      )
      .finally(() => {
        if (meanwhile.current === late) meanwhile.current = null;
      });
    return () => ended.abort();
  }, [world, round]);
  const replace = useCallback((changed: readonly DeskRow[]) => {
    meanwhile.current?.push(...changed);
    setRows((before) => replaced(before, changed));
  }, []);
  const again = useCallback(() => setRound({ quiet: false }), []);
  useEffect(
    () =>
      world.followChanges((ids) => {
        if (ids === null) setRound({ quiet: true });
        else world.callWorker('get-rows', { ids }).then(replace, () => undefined);
      }),
    [world, replace],
  );
  return { rows, state, replace, again };
}

/** @param show is given what is there so far, in the end all of it */
async function load(
  world: DeskWorld,
  ended: AbortSignal,
  show: (rows: readonly FoundRow[], last: boolean) => void,
): Promise<void> {
  const all: FoundRow[] = [];
  let after: string | null = null;
  for (let batch = 1; !ended.aborted; batch++) {
    const reply: { rows: readonly DeskRow[]; next: string | null } = await world.callWorker('list-rows', { after });
    for (const row of reply.rows) all.push(foldRow(row));
    after = reply.next;
    if (ended.aborted) return;
    if (after === null || batch % drawnEvery === 1) show([...all], after === null);
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
