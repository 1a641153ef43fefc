import type { NoteView } from './card-view.ts';
import { shortDate } from './dates.ts';
import { Fold } from './fold.tsx';
import { languageTag } from './language-tag.ts';
import { SourceList } from './source-list.tsx';
import { StatusLabel } from './status-label.tsx';
import { t } from './words.ts';

/** What one publisher says: status and date, name, words, rating, sources. All have the same size and order. */
export function Note({ note }: { readonly note: NoteView }) {
  const past = note.status === 'outdated' || note.reviewDue !== null;
  return (
    <section class="note">
      <header>
        <StatusLabel kind={note.kind} />
        <span class="meta">{when(note)}</span>
        <span class="by" dir="auto">
          {note.publisher}
        </span>
      </header>
      {note.retracted ? (
        <Retracted note={note} retracted={note.retracted} />
      ) : (
        <>
          <p class={past ? 'pre dim' : 'pre'} dir="auto" lang={languageTag(note.language)}>
            {note.summary}
          </p>
          {note.rating && (
            <p class="meta" dir="auto">
              {note.rating.date
                ? t('ratedBy', { ...note.rating, date: shortDate(note.rating.date) })
                : t('ratedByUndated', { ...note.rating })}
            </p>
          )}
          <SourceList sources={note.sources} />
        </>
      )}
    </section>
  );
}

function when(note: NoteView): string {
  if (note.retracted) return shortDate(note.retracted.at);
  if (note.reviewDue) return t('reviewDue', { date: shortDate(note.reviewDue) });
  return note.revisedAt ? shortDate(note.revisedAt) : t('notYetPublished');
}

interface RetractedProps {
  readonly note: NoteView;
  readonly retracted: { readonly at: string; readonly reason: string };
}

function Retracted({ note, retracted }: RetractedProps) {
  return (
    <>
      <p>
        <b>{t('takenBack')}</b>{' '}
        {note.seenOn ? t('takenBackSeen', { date: shortDate(note.seenOn) }) : t('takenBackMore')}
      </p>
      {retracted.reason && (
        <>
          <p class="meta">{t('reasonGiven')}</p>
          <p class="said" dir="auto">
            {t('quoted', { words: retracted.reason })}
          </p>
        </>
      )}
      <Fold title={t('whatItSaid')} about={note.publisher}>
        <p class="said dim" dir="auto" lang={languageTag(note.language)}>
          {t('quoted', { words: note.summary })}
        </p>
        <p class="meta">
          {t('whatItSaidWhen', {
            status: t(`status_${note.status}`),
            from: shortDate(note.publishedAt),
            to: shortDate(retracted.at),
          })}
        </p>
      </Fold>
    </>
  );
}
