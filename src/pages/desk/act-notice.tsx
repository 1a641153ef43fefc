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
  readonly onClose: () => void;
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
export function ActNotice({ done, onUndone, onClose }: ActNoticeProps) {
  const [undoing, setUndoing] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setUndoing(false);
    // What asked for the act is gone; who types elsewhere by now is not called away.
    if (!document.activeElement?.matches('input, select, textarea')) part.current?.focus();
  }, [done]);
  const why = Map.groupBy(done.refused, (refused) => refused.why);
  const left = [
    ...[...why].map(([reason, list]) => t(reasons[reason], { count: list.length })),
    ...(done.failed > 0 ? [t('refusedFailed', { count: done.failed })] : []),
  ];
  const { undo } = done;
  return (
    <div class="told" tabIndex={-1} ref={part}>
      {done.count > 0 && (
        <Notice
          sign="supported"
          title={t(words[done.act.kind], { count: done.count })}
          {...(undo && { text: t('undoText') })}
          {...(undo &&
            !undoing && {
              action: {
                label: t('undo'),
                run: () => {
                  setUndoing(true);
                  undo().then((rows) => {
                    onUndone(rows);
                    onClose();
                  });
                },
              },
            })}
        />
      )}
      {left.length > 0 && <Notice sign="note" failed title={listed(left)} />}
    </div>
  );
}
