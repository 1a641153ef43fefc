import type { Entry, PageReport } from '../../core/model/page.ts';
import { type CardView, type NoteView, toCardView } from '../../parts/card-view.ts';
import { shortDate } from '../../parts/dates.ts';
import { EntryItem } from '../../parts/entry-item.tsx';
import { StatusLabel } from '../../parts/status-label.tsx';
import { useWalk } from '../../parts/use-walk.ts';
import { t } from '../../parts/words.ts';

interface PanelListProps {
  readonly report: PageReport;
  readonly entries: readonly Entry[];
  /** ISO 8601 date, where the reader is. */
  readonly today: string;
  /** Key of the entry whose place in the text was shown last. */
  readonly shown: string | null;
  readonly onGo: (entry: Entry) => void;
}

/** Everything on the page in reading order; the entry that is shown says who annotated it and what is near. */
export function PanelList({ report, entries, today, shown, onGo }: PanelListProps) {
  const { list, current, reach, onKeyDown } = useWalk(entries.map(({ seen }) => seen.key));
  if (entries.length === 0) return <p class="empty">{t('filterEmpty')}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div ref={list} onKeyDown={onKeyDown}>
      <ol class="list">
        {entries.map((entry) => {
          const { key } = entry.seen;
          return (
            <EntryItem
              key={key}
              entry={entry}
              language={report.facts.lang}
              reached={key === current}
              current={key === shown}
              onGo={() => onGo(entry)}
              onFocus={() => reach(key)}
            >
              {key === shown && <More view={toCardView(entry, { report, today })} />}
            </EntryItem>
          );
        })}
      </ol>
    </div>
  );
}

function More({ view }: { readonly view: CardView }) {
  if (view.notes.length === 0 && view.related.length === 0) return null;
  return (
    <div class="more">
      {view.notes.map((note) => (
        <p key={note.id} dir="auto">
          <b>{note.publisher}</b>{' '}
          {t('publisherSays', { status: t(`status_${note.kind}`), date: shortDate(note.revisedAt) })}
        </p>
      ))}
      {view.related.length > 0 && (
        <>
          <p class="meta">{t('related')}</p>
          <ul class="related">
            {view.related.map((note) => (
              <li key={note.id}>
                <Near note={note} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Near({ note }: { readonly note: NoteView }) {
  return (
    <>
      <StatusLabel kind={note.kind} /> <span dir="auto">{note.summary}</span>{' '}
      <span class="meta" dir="auto">
        {t('sourceLine', { publisher: note.publisher, date: shortDate(note.revisedAt) })}
      </span>
    </>
  );
}
