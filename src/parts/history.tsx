import type { CardView, HistoryLine } from './card-view.ts';
import { shortDate } from './dates.ts';
import { Fold } from './fold.tsx';
import { listed, t } from './words.ts';

/** What happened to the annotations of a card; nothing while nothing changed since they were published. */
export function History({ history }: Pick<CardView, 'history'>) {
  const first = history[0];
  if (!first || history.every(({ kind }) => kind === 'publish')) return null;
  return (
    <Fold title={titleOf(history, shortDate(first.at))}>
      <ol class="log">
        {history.map((line) => (
          <li key={line.id}>
            <time dateTime={line.at}>{shortDate(line.at)}</time>
            <span dir="auto">
              {happened(line)}
              {line.changed && line.changed.length > 0 && <span class="meta what">{whatChanged(line)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}

/** "Changed twice since DATE, retracted and restored"; a restored text that is the same is no change. */
function titleOf(history: readonly HistoryLine[], date: string): string {
  const changes = history.filter(
    ({ kind, restored, changed = [] }) => kind === 'revise' && (!restored || changed.length > 0),
  );
  const restored = history.some((line) => line.restored);
  if (changes.length === 0) return restored ? t('historyRestoredSince', { date }) : t('history');
  return listed([t('historyChanged', { count: changes.length, date }), ...(restored ? [t('historyRestoredToo')] : [])]);
}

function happened({ kind, publisher, reason, restored }: HistoryLine): string {
  if (kind === 'publish') return t('historyPublish', { publisher });
  if (kind === 'retract')
    return reason ? t('historyRetractFor', { publisher, reason }) : t('historyRetract', { publisher });
  if (kind === 'reply') return t('historyReply');
  if (restored) return reason ? t('historyRestore', { publisher, reason }) : t('historyRestoreBare', { publisher });
  return reason ? t('historyRevise', { publisher, reason }) : t('historyReviseBare', { publisher });
}

/** "Changed: Summary, Sources. Status: Context, before Contested." */
function whatChanged({ changed = [], status }: HistoryLine): string {
  const others = changed.filter((field) => field !== 'status').map((field) => t(`field_${field}`));
  return [
    others.length > 0 && t('historyFields', { fields: listed(others) }),
    status && t('historyStatus', { before: t(`status_${status.before}`), after: t(`status_${status.after}`) }),
  ]
    .filter(Boolean)
    .join(' ');
}
