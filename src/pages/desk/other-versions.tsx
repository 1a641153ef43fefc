import type { Annotation } from '../../core/model/annotation.ts';
import type { LogEvent } from '../../core/model/event.ts';
import type { FullHistory } from '../../messaging/desk-calls.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import { changedFields } from './changed-fields.ts';
import { WordChanges } from './word-changes.tsx';

/** Of two versions, what stands in those that the form was not made of: who merges them by hand takes over from here. */
export function OtherVersions({ full: { annotation, events } }: { readonly full: FullHistory }) {
  if (!annotation.conflict) return null;
  const heads = new Set(annotation.heads);
  const others = events.filter((event) => heads.has(event.id) && isOther(event, annotation.body));
  return (
    <section class="since">
      <Notice sign="note" title={t('mergeTitle')} text={t('mergeText')} />
      {others.map((event) => (
        <OtherVersion key={event.id} event={event} form={annotation.body} />
      ))}
    </section>
  );
}

function isOther(event: LogEvent, form: Annotation): boolean {
  if (event.kind === 'publish' || event.kind === 'revise') return changedFields(form, event.body).length > 0;
  return event.kind === 'retract';
}

function OtherVersion({ event, form }: { readonly event: LogEvent; readonly form: Annotation }) {
  const version = event.kind === 'publish' || event.kind === 'revise' ? event.body : null;
  return (
    <>
      <p dir="auto">
        <b>{version?.publisher ?? t('status_retracted')}</b>{' '}
        <time class="meta" dateTime={event.at}>
          {dateAndTime(event.at)}
        </time>
      </p>
      {'reason' in event.body && (
        <p class="meta" dir="auto">
          {t('reasonIs', { reason: event.body.reason })}
        </p>
      )}
      {version &&
        changedFields(form, version).map(({ field, before, after }) => (
          <p class="changes" key={field} dir="auto">
            <span class="meta">{t(`field_${field}`)} </span>
            <WordChanges before={before} after={after} />
          </p>
        ))}
    </>
  );
}
