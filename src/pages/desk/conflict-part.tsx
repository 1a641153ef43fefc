import { useState } from 'preact/hooks';
import type { Annotation } from '../../core/model/annotation.ts';
import type { LogEvent } from '../../core/model/event.ts';
import type { DeskRow, FullHistory } from '../../messaging/desk-calls.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { namedFor } from '../../parts/named-for.ts';
import { Notice } from '../../parts/notice.tsx';
import { listed, t } from '../../parts/words.ts';
import { changedFields } from './changed-fields.ts';
import type { DeskWorld } from './desk-world.ts';
import { textBefore } from './full-history-list.tsx';
import { annotationLink } from './use-place.ts';
import { WordChanges } from './word-changes.tsx';

interface ConflictPartProps {
  readonly world: DeskWorld;
  readonly full: FullHistory;
  /** With the versions that became annotations of their own, and what was decided. */
  readonly onEnded: (rows: readonly DeskRow[], how: string) => void;
}

/** Versions that each lack the other's change, side by side; none is lost whatever is chosen. */
export function ConflictPart({ world, full, onEnded }: ConflictPartProps) {
  const [failed, setFailed] = useState(false);
  const { annotation, events, own } = full;
  const byId = new Map(events.map((event) => [event.id, event]));
  const versions = annotation.heads.flatMap((id) => byId.get(id) ?? []);
  const end = (keep: string, separate: boolean) => {
    setFailed(false);
    const reason = t(separate ? 'reasonSeparate' : 'reasonKeep');
    world
      .callWorker('end-conflict', {
        id: annotation.id,
        heads: annotation.heads,
        keep,
        separate,
        reason,
      })
      .then((reply) => ('revised' in reply ? onEnded([reply.revised, ...(reply.made ?? [])], reason) : setFailed(true)))
      .catch(() => setFailed(true));
  };
  const newest = versions.at(-1);
  return (
    <section class="conflict">
      <h2>{t('conflict')}</h2>
      <p>{t('conflictText')}</p>
      {failed && <Notice sign="note" failed title={t('actFailed')} />}
      <div class="cols two">
        {versions.map((event) => (
          <Version
            key={event.id}
            event={event}
            before={textBefore(event, byId)}
            onKeep={own ? () => end(event.id, false) : null}
          />
        ))}
      </div>
      {own && newest && (
        <p class="row">
          <a class="btn main" href={annotationLink(annotation.id, true)}>
            {t('mergeByHand')}
          </a>
          <button type="button" onClick={() => end(newest.id, true)}>
            {t('keepBoth')}
          </button>
          <a class="btn plain" href="#conflicts">
            {t('decideLater')}
          </a>
        </p>
      )}
      {!own && <p class="meta">{t('notYours')}</p>}
    </section>
  );
}

interface VersionProps {
  readonly event: LogEvent;
  readonly before: Annotation | null;
  readonly onKeep: (() => void) | null;
}

function Version({ event, before, onKeep }: VersionProps) {
  if (event.kind === 'reply' || event.kind === 'delegate') return null;
  const body = event.kind === 'retract' ? null : event.body;
  return (
    <div class="ver">
      <p>
        <b dir="auto">{body?.publisher ?? t('status_retracted')}</b>{' '}
        <time class="meta" dateTime={event.at}>
          {dateAndTime(event.at)}
        </time>
      </p>
      <dl>
        {'reason' in event.body && (
          <div>
            <dt>{t('reason')}</dt>
            <dd dir="auto">{event.body.reason}</dd>
          </div>
        )}
        {body &&
          before &&
          changedFields(before, body).map((change) => (
            <div key={change.field}>
              <dt>{t(`field_${change.field}`)}</dt>
              <dd class="changes" dir="auto">
                <WordChanges before={change.before} after={change.after} />
              </dd>
            </div>
          ))}
      </dl>
      {onKeep && (
        <button
          type="button"
          aria-label={namedFor(t('keepThis'), listed([...(body ? [body.publisher] : []), dateAndTime(event.at)]))}
          onClick={onKeep}
        >
          {t('keepThis')}
        </button>
      )}
    </div>
  );
}
