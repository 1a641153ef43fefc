import type { FullHistory } from '../../messaging/desk-calls.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import { changedFields } from './changed-fields.ts';
import { textBefore } from './full-history-list.tsx';
import { WordChanges } from './word-changes.tsx';

interface ChangedSinceProps {
  readonly full: FullHistory;
  /** The newest events when the form was made. */
  readonly follows: readonly string[];
}

/** What happened to an annotation since a form was made of it: who publishes the form does so knowing it. */
export function ChangedSince({ full: { annotation, events }, follows }: ChangedSinceProps) {
  const { heads, body, retracted, revisedAt } = annotation;
  const byId = new Map(events.map((event) => [event.id, event]));
  const followed = follows.flatMap((id) => byId.get(id) ?? []).at(-1);
  if (!followed || heads.every((id) => follows.includes(id))) return null;
  const isText = followed.kind === 'publish' || followed.kind === 'revise';
  const before = isText ? followed.body : textBefore(followed, byId);
  const changes = before ? changedFields(before, body) : [];
  if (changes.length === 0 && !retracted) return null;
  return (
    <section class="since">
      <Notice sign="note" title={t('sinceTitle', { date: dateAndTime(revisedAt) })} text={t('sinceText')} />
      {retracted && (
        <p>
          <b>{t('status_retracted')}</b> {t('reasonIs', { reason: retracted.reason })}
        </p>
      )}
      {changes.map((change) => (
        <p class="changes" key={change.field} dir="auto">
          <span class="meta">{t(`field_${change.field}`)} </span>
          <WordChanges before={change.before} after={change.after} />
        </p>
      ))}
    </section>
  );
}
