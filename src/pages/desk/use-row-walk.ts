import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DeskRow } from '../../messaging/desk-calls.ts';

/** A table that Tab reaches once and arrow keys walk, so that what stands behind ten thousand rows is one step away. */
export interface RowWalk {
  /** Id of the one row that Tab reaches. */
  readonly current: string | undefined;
  readonly reach: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Walked {
  readonly rows: readonly DeskRow[];
  /** Indexes of the rows that are drawn now. */
  readonly drawn: readonly number[];
  readonly table: RefObject<HTMLTableElement | null>;
  /** Have a row drawn, in sight. */
  readonly show: (index: number) => void;
  /** The row that the moderator comes back from. */
  readonly from: string | null;
}

/** Walk rows by arrow keys, Home and End, in the column that has the focus: ticks or links. */
export function useRowWalk({ rows, drawn, table, show, from }: Walked): RowWalk {
  const [start] = useState(from);
  const [reached, reach] = useState(from);
  /** What is to have the focus as soon as it is drawn. */
  const wanted = useRef<{ readonly id: string; readonly part: 'a' | 'input' } | null>(null);
  const begun = useRef(false);
  const isDrawn = drawn.some((index) => rows[index]?.id === reached);
  const current = isDrawn ? (reached ?? undefined) : rows[drawn[0] ?? 0]?.id;
  const go = (index: number, part: 'a' | 'input') => {
    const row = rows[index];
    if (!row) return;
    wanted.current = { id: row.id, part };
    reach(row.id);
    show(index);
  };
  useLayoutEffect(() => {
    if (!begun.current && drawn.length > 0) {
      begun.current = true;
      const index = start === null ? -1 : rows.findIndex(({ id }) => id === start);
      if (index >= 0) go(index, 'a');
    }
    if (!wanted.current) return;
    const { id, part } = wanted.current;
    const row = [...(table.current?.rows ?? [])].find(({ dataset }) => dataset.row === id);
    const control = row?.querySelector<HTMLElement>(part);
    if (!control) return;
    wanted.current = null;
    control.focus();
  });
  return {
    current,
    reach,
    onKeyDown: (event) => {
      const { target, key } = event;
      if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
      const at = Number(target.closest<HTMLElement>('tbody tr[data-index]')?.dataset.index ?? Number.NaN);
      const to = next(key, at, rows.length);
      if (to === null) return;
      event.preventDefault();
      go(to, target.matches('input') ? 'input' : 'a');
    },
  };
}

function next(key: string, at: number, count: number): number | null {
  if (Number.isNaN(at)) return null;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
