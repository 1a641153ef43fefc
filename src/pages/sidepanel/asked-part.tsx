import { useEffect, useState } from 'preact/hooks';
import type { Entry, PageReport } from '../../core/model/page.ts';
import { toCardView } from '../../parts/card-view.ts';
import { EntryItem } from '../../parts/entry-item.tsx';
import { Note } from '../../parts/note.tsx';
import { Said } from '../../parts/said.tsx';
import { Sign } from '../../parts/sign.tsx';
import { Why } from '../../parts/why.tsx';
import { t } from '../../parts/words.ts';
import type { World } from '../world.ts';

interface AskedPartProps {
  readonly world: World;
  readonly tab: number;
  /** ISO 8601 date, where the reader is. */
  readonly today: string;
  readonly onGo: (entry: Entry) => void;
}

/** What is known of the words that the reader selected and asked about; nothing while nothing was asked. */
export function AskedPart({ world, tab, today, onGo }: AskedPartProps) {
  const [asked, setAsked] = useState<PageReport | null>(null);
  useEffect(() => {
    let turn = 0;
    const ask = () => {
      const mine = ++turn;
      // An answer that comes after a later question's is old.
      const show = (report: PageReport | null) => mine === turn && setAsked(report);
      world.callWorker('get-asked', { tab }).then(show, () => show(null));
    };
    ask();
    const end = world.followTab(tab, { card: () => undefined, asked: ask });
    return () => {
      turn = -1;
      end();
    };
  }, [world, tab]);
  const [entry, ...inside] = asked?.entries ?? [];
  if (!asked || !entry) return null;
  const close = () => {
    setAsked(null);
    world.callWorker('close-asked', { tab }).catch(() => undefined);
  };
  return (
    <section class="asked" aria-labelledby="asked-title">
      <div class="row">
        <h2 id="asked-title">{t('askedTitle')}</h2>
        <button type="button" class="icon end" aria-label={t('close')} onClick={close}>
          <Sign name="close" />
        </button>
      </div>
      <Answer report={asked} entry={entry} today={today} />
      {inside.length > 0 && (
        <>
          <h3 class="meta">{t('askedInside')}</h3>
          <ul class="list">
            {inside.map((one) => (
              <EntryItem
                key={one.seen.key}
                entry={one}
                language={asked.facts.lang}
                reached
                onGo={() => onGo(one)}
                onFocus={() => undefined}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface AnswerProps {
  readonly report: PageReport;
  readonly entry: Entry;
  readonly today: string;
}

function Answer({ report, entry, today }: AnswerProps) {
  const view = toCardView(entry, { report, today });
  return (
    <>
      {view.said && <Said words={view.said.words} marked language={view.language} />}
      <p role="status">
        {view.notes.length > 0
          ? t('askedFound', { count: new Set(view.notes.map(({ publisher }) => publisher)).size })
          : `${t('askedNone')} ${t('notCheckedNotTrue')}`}
      </p>
      {view.notes.map((note) => (
        <Note note={note} key={note.id} />
      ))}
      {view.reasons.length > 0 && <Why view={view} />}
      {view.related.length > 0 && (
        <>
          <p class="meta">{t('related')}</p>
          <div class="related">
            {view.related.map((note) => (
              <Note note={note} key={note.id} />
            ))}
          </div>
        </>
      )}
    </>
  );
}
