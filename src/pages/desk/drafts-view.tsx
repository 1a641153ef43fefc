import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../core/model/draft.ts';
import type { DeskRow } from '../../messaging/desk-calls.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import { Looking } from '../no-answer-view.tsx';
import { citationWords } from './citation-words.ts';
import type { DeskWorld } from './desk-world.ts';
import { DraftForm } from './draft-form.tsx';
import { revisedBy } from './revise-view.tsx';
import { annotationLink } from './use-place.ts';

interface DraftsViewProps {
  readonly world: DeskWorld;
  readonly onPublished: (row: DeskRow) => void;
}

/** Everything that was begun and not published, the one typed last first. */
export function DraftsView({ world, onPublished }: DraftsViewProps) {
  const [drafts, setDrafts] = useState<readonly Draft[] | null>(null);
  const [opened, setOpened] = useState<Draft | null>(null);
  const [published, setPublished] = useState(false);
  const list = () => {
    world.callWorker('list-drafts', null).then(setDrafts, () => setDrafts([]));
  };
  const load = () => {
    setOpened(null);
    list();
  };
  useEffect(load, [world]);
  // What was published on another page is no draft any more.
  useEffect(() => world.followChanges(list), [world]);
  if (opened)
    return (
      <DraftForm
        key={opened.id}
        world={world}
        draft={opened}
        onPublished={(row) => {
          onPublished(row);
          setPublished(true);
          load();
        }}
        onBack={load}
      />
    );
  const open = (draft: Draft) => {
    const revised = revisedBy(draft.id);
    if (revised) location.hash = annotationLink(revised, true);
    else {
      setPublished(false);
      setOpened(draft);
    }
  };
  return (
    <section class="view">
      <h1>{t('drafts')}</h1>
      {published && <Notice sign="supported" title={t('published')} />}
      <p class="meta">{t('draftsText')}</p>
      {drafts === null && <Looking />}
      {drafts?.length === 0 && (
        <div class="empty">
          <p>{t('draftsNone')}</p>
        </div>
      )}
      <ul class="list">
        {drafts?.map((draft) => (
          <li key={draft.id}>
            <button type="button" class="item" onClick={() => open(draft)}>
              <span class="top">
                <span class="who">{draft.form.speaker}</span>
                <span class="meta">{dateAndTime(draft.at)}</span>
              </span>
              <span class="said" dir="auto">
                {draft.form.quotation ||
                  draft.form.citations.filter(Boolean).map(citationWords).join(', ') ||
                  draft.form.summary ||
                  t('draftEmpty')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
