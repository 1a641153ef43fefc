import type { Act, ActReply, DeskRow } from '../../messaging/desk-calls.ts';
import { t } from '../../parts/words.ts';
import type { Done } from './act-notice.tsx';
import type { DeskWorld } from './desk-world.ts';

/** The most annotations in one call: each is signed, and the worker must be able to answer in between. */
const inOneCall = 200;

/** Do one thing to many annotations, and say how it can be undone. */
export async function actOn(
  world: DeskWorld,
  before: readonly DeskRow[],
  act: Act,
  reason: string,
): Promise<{ readonly rows: readonly DeskRow[]; readonly done: Done }> {
  const rows: DeskRow[] = [];
  const refused: ActReply['refused'][number][] = [];
  let failed = 0;
  for (let at = 0; at < before.length; at += inOneCall) {
    const ids = before.slice(at, at + inOneCall).map(({ id }) => id);
    try {
      const reply = await world.callWorker('act-on-annotations', { ids, act, reason });
      rows.push(...reply.done);
      refused.push(...reply.refused);
    } catch {
      failed += ids.length;
    }
  }
  const done = new Set(rows.map(({ id }) => id));
  const undo = () =>
    undoAct(
      world,
      before.filter(({ id }) => done.has(id)),
      act,
      reason && t('undoneReason', { reason }),
    );
  return { rows, done: { act, count: rows.length, refused, failed, undo: rows.length > 0 ? undo : null } };
}

/** Events cannot be taken back: the opposite act is done, with its own reason in the history. */
async function undoAct(
  world: DeskWorld,
  before: readonly DeskRow[],
  act: Act,
  reason: string,
): Promise<readonly DeskRow[]> {
  const rows: DeskRow[] = [];
  for (const [opposite, some] of opposites(before, act)) {
    const { rows: changed } = await actOn(world, some, opposite, reason);
    rows.push(...changed);
  }
  return rows;
}

function opposites(before: readonly DeskRow[], act: Act): readonly (readonly [Act, readonly DeskRow[]])[] {
  if (act.kind === 'retract') return [[{ kind: 'restore' }, before]];
  if (act.kind === 'restore') return [[{ kind: 'retract' }, before]];
  if (act.kind === 'delegate') return [[{ ...act, kind: 'withdraw' }, before]];
  if (act.kind === 'withdraw') return [[{ ...act, kind: 'delegate' }, before]];
  const groups = Map.groupBy(before, ({ status }) => status);
  return [...groups].map(([status, rows]) => [{ kind: 'relabel', status }, rows]);
}
