import { restores } from '../../core/log/restores.ts';
import type { Annotation } from '../../core/model/annotation.ts';
import type { LogEvent } from '../../core/model/event.ts';
import type { FullHistory } from '../../messaging/desk-calls.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { Fold } from '../../parts/fold.tsx';
import { t } from '../../parts/words.ts';
import { changedFields, writtenFields } from './changed-fields.ts';
import { WordChanges } from './word-changes.tsx';

/** Everything that happened to an annotation, the newest first: who, when, why, and which words changed. */
export function FullHistoryList({ full }: { readonly full: FullHistory }) {
  const { events } = full;
  const byId = new Map(events.map((event) => [event.id, event]));
  return (
    <ol class="hist">
      {events.toReversed().map((event) => (
        <li key={event.id}>
          <p dir="auto">
            <b>{t(titleOf(event, byId), { name: nameOf(event, byId) })}</b>{' '}
            <time class="meta" dateTime={event.at}>
              {dateAndTime(event.at)}
            </time>
          </p>
          <What event={event} before={textBefore(event, byId)} />
        </li>
      ))}
    </ol>
  );
}

const titles = {
  publish: 'eventPublish',
  revise: 'eventRevise',
  retract: 'eventRetract',
  reply: 'eventReply',
  delegate: 'eventDelegate',
} as const satisfies Record<LogEvent['kind'], string>;

function titleOf(
  event: LogEvent,
  byId: ReadonlyMap<string, LogEvent>,
): (typeof titles)[LogEvent['kind']] | 'eventWithdraw' | 'eventRestore' {
  if (restores(event, byId)) return 'eventRestore';
  return event.kind === 'delegate' && event.body.withdrawn ? 'eventWithdraw' : titles[event.kind];
}

function What({ event, before }: { readonly event: LogEvent; readonly before: Annotation | null }) {
  if (event.kind === 'reply')
    return (
      <p class="said" dir="auto">
        {t('quoted', { words: event.body.text })}
      </p>
    );
  const reason = 'reason' in event.body && event.body.reason;
  return (
    <>
      {reason && (
        <p class="meta" dir="auto">
          {t('reasonIs', { reason })}
        </p>
      )}
      {event.kind === 'revise' &&
        before &&
        changedFields(before, event.body).map((change) => (
          <p class="changes" key={change.field} dir="auto">
            <span class="meta">{t(`field_${change.field}`)} </span>
            <WordChanges before={change.before} after={change.after} />
          </p>
        ))}
      {(event.kind === 'publish' || event.kind === 'revise') && <Whole version={event.body} at={event.at} />}
    </>
  );
}

/** A version as it was, to be unfolded. */
function Whole({ version, at }: { readonly version: Annotation; readonly at: string }) {
  return (
    <Fold title={t('wholeVersion')} about={dateAndTime(at)}>
      <dl class="fields">
        {writtenFields(version).map(({ field, after }) => (
          <div key={field}>
            <dt>{t(`field_${field}`)}</dt>
            <dd dir="auto">{after}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

/** The name that an event was signed with, as far as it carries one. */
function nameOf(event: LogEvent, byId: ReadonlyMap<string, LogEvent>): string {
  if (event.kind === 'reply' || event.kind === 'delegate') return event.body.name;
  return (event.kind === 'retract' ? textBefore(event, byId) : event.body)?.publisher ?? '';
}

/** The text that an event followed: the nearest publish or revise event on the way back. */
export function textBefore(event: LogEvent, byId: ReadonlyMap<string, LogEvent>): Annotation | null {
  const way = [...event.previous];
  const seen = new Set<string>();
  for (let id = way.shift(); id !== undefined; id = way.shift()) {
    const earlier = byId.get(id);
    if (!earlier || seen.has(id)) continue;
    seen.add(id);
    if (earlier.kind === 'publish' || earlier.kind === 'revise') return earlier.body;
    way.push(...earlier.previous);
  }
  return null;
}
