import type { CardView, NoteView } from '../../parts/card-view.ts';
import { cutText } from '../../parts/cut-text.ts';
import { shortDate } from '../../parts/dates.ts';
import { StatusLabel } from '../../parts/status-label.tsx';
import { Why } from '../../parts/why.tsx';
import { t } from '../../parts/words.ts';

/** How many related annotations stand under an entry that is not the current one. */
const FEW = 2;
/** So many letters of each, there. */
const SHORT = 160;

interface EntryMoreProps {
  readonly view: CardView;
  /** The entry whose card is open. */
  readonly current: boolean;
  /** Why the entry is marked is wanted of every one. */
  readonly why: boolean;
}

/** What stands under an entry: who annotated it, where it is the current one; what is near; why it is marked. */
export function EntryMore({ view, current, why }: EntryMoreProps) {
  const related = current ? view.related : view.related.slice(0, FEW);
  const notes = current ? view.notes : [];
  const reasons = (current || why) && (view.reasons.length > 0 || (why && view.cited !== null));
  if (notes.length + related.length === 0 && !reasons) return null;
  return (
    <div class="more">
      {notes.map((note) => (
        <p key={note.id} dir="auto">
          <b>{note.publisher}</b>{' '}
          {t('publisherSays', { status: t(`status_${note.kind}`), date: shortDate(note.revisedAt) })}
        </p>
      ))}
      {related.length > 0 && (
        <>
          <p class="meta">{t('related')}</p>
          <ul class="related">
            {related.map((note) => (
              <li key={note.id}>
                <Near note={note} summary={current ? note.summary : cutText(note.summary, SHORT)} />
              </li>
            ))}
          </ul>
          {related.length < view.related.length && (
            <p class="meta">{t('relatedMore', { count: view.related.length - related.length })}</p>
          )}
        </>
      )}
      {reasons && <Why view={view} open={why} about={view.said?.words ?? view.cited?.name ?? ''} />}
    </div>
  );
}

function Near({ note, summary }: { readonly note: NoteView; readonly summary: string }) {
  return (
    <>
      <StatusLabel kind={note.kind} /> <span dir="auto">{summary}</span>{' '}
      <span class="meta" dir="auto">
        {t('sourceLine', { publisher: note.publisher, date: shortDate(note.revisedAt) })}
      </span>
    </>
  );
}
