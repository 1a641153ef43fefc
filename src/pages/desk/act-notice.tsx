import { useEffect, useRef, useState } from 'preact/hooks';
import type { Act, ActRefusal, ActReply, DeskRow } from '../../messaging/desk-calls.ts';
import { Notice } from '../../parts/notice.tsx';
import { listed, t } from '../../parts/words.ts';

/** What an act came to. */
export interface Done {
  readonly act: Act;
  readonly count: number;
  readonly refused: ActReply['refused'];
  /** Annotations of calls that were not answered. */
  readonly failed: number;
  /** Do the opposite; `null` where nothing was done. */
  readonly undo: (() => Promise<readonly DeskRow[]>) | null;
}

interface ActNoticeProps {
  readonly done: Done;
  readonly onUndone: (rows: readonly DeskRow[]) => void;
}

const words = {
  retract: 'doneRetract',
  restore: 'doneRestore',
  relabel: 'doneRelabel',
  delegate: 'doneDelegate',
  withdraw: 'doneWithdraw',
} as const;
const reasons = {
  'not-own': 'refusedNotOwn',
  'nothing-to-do': 'refusedNothing',
  conflict: 'refusedConflict',
  gone: 'refusedGone',
} as const satisfies Record<ActRefusal, string>;

/** Says what was done and offers to undo it; says what was not, and why. */
export function ActNotice({ done, onUndone }: ActNoticeProps) {
  /** How many it was undone of. */
  const [undone, setUndone] = useState<'no' | 'asked' | number>('no');
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setUndone('no');
  }, [done]);
  useEffect(() => {
    if (undone === 'asked') return;
    // What asked for the act is gone; who types elsewhere by now is not called away.
    if (!document.activeElement?.matches('input, select, textarea')) part.current?.focus();
  }, [done, undone]);
  const why = Map.groupBy(done.refused, (refused) => refused.why);
  const left = [
    ...[...why].map(([reason, list]) => t(reasons[reason], { count: list.length })),
    ...(done.failed > 0 ? [t('refusedFailed', { count: done.failed })] : []),
  ];
  const { undo } = done;
  const stays = typeof undone === 'number' ? done.count - undone : 0;
  return (
    <div class="told" tabIndex={-1} ref={part}>
      {typeof undone === 'number' && undone > 0 && <Notice sign="supported" title={t('undone')} />}
      {stays > 0 && <Notice sign="note" failed title={t('refusedFailed', { count: stays })} />}
      {done.count > 0 && typeof undone !== 'number' && (
        <Notice
          sign="supported"
          title={t(words[done.act.kind], { count: done.count })}
          {...(undo && { text: t('undoText') })}
          {...(undo &&
            undone === 'no' && {
              action: {
                label: t('undo'),
                run: () => {
                  setUndone('asked');
                  undo().then((rows) => {
                    onUndone(rows);
                    setUndone(rows.length);
                  });
                },
              },
            })}
        />
      )}
      {left.length > 0 && typeof undone !== 'number' && <Notice sign="note" failed title={listed(left)} />}
    </div>
  );
}
