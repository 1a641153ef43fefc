import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Act } from '../../messaging/desk-calls.ts';
import { ObelusSign } from '../../parts/obelus-sign.tsx';
import { t } from '../../parts/words.ts';
import { LostView } from '../no-answer-view.tsx';
import { ActNotice, type Done } from './act-notice.tsx';
import { actOn } from './act-on.ts';
import { AnnotationView } from './annotation-view.tsx';
import { AnnotationsView } from './annotations-view.tsx';
import type { DeskWorld } from './desk-world.ts';
import { DraftsView } from './drafts-view.tsx';
import { countViews, type RowQuestion } from './find-rows.ts';
import { PicturesView } from './pictures-view.tsx';
import { type Place, type PlaceName, places, usePlace } from './use-place.ts';
import { useRows } from './use-rows.ts';

const titles = {
  annotations: 'annotations',
  review: 'reviewQueue',
  conflicts: 'conflicts',
  drafts: 'drafts',
  pictures: 'pictures',
} as const satisfies Record<PlaceName, string>;

/** The moderators' desk: all annotations, what waits for somebody, and what goes in and out. */
export function Desk({ world }: { readonly world: DeskWorld }) {
  const place = usePlace();
  const kept = useRows(world);
  const [drafts, setDrafts] = useState(0);
  const [done, setDone] = useState<Done | null>(null);
  const [asked, setAsked] = useState<Omit<RowQuestion, 'view'>>(() => ({
    typed: '',
    status: '',
    citation: '',
    from: '',
    sort: 'changedAt',
    descending: true,
    today: localDay(world.now()),
  }));
  const question = useMemo(() => ({ ...asked, view: viewOf(place) }), [asked, place]);
  const waiting = useMemo(() => countViews(kept.rows, asked.today), [kept.rows, asked.today]);
  useEffect(() => {
    world.callWorker('list-drafts', null).then(
      (list) => setDrafts(list.length),
      () => setDrafts(0),
    );
  }, [world, place]);
  if (kept.state === 'lost') return <LostView onAgain={kept.again} />;

  const act = async (ids: readonly string[], what: Act, reason: string) => {
    const before = kept.rows.flatMap(({ row }) => (ids.includes(row.id) ? [row] : []));
    const outcome = await actOn(world, before, what, reason);
    kept.replace(outcome.rows);
    setDone(outcome.done);
  };
  const counts: Partial<Record<PlaceName, number>> = {
    annotations: waiting.all,
    review: waiting.review,
    conflicts: waiting.conflicts,
    drafts,
  };
  return (
    <div class="desk">
      <nav aria-label={t('desk')}>
        <p class="row name">
          <ObelusSign />
          <b>{t('desk')}</b>
        </p>
        <ul>
          {places.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={isAt(place, name) ? 'page' : undefined}>
                {t(titles[name])}
                {counts[name] !== undefined && <span class="num">{t('countAlone', { count: counts[name] })}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {done && <ActNotice done={done} onUndone={(rows) => kept.replace(rows)} onClose={() => setDone(null)} />}
        {place.at === 'annotation' ? (
          <AnnotationView
            key={place.id}
            world={world}
            id={place.id}
            editing={place.editing}
            today={asked.today}
            onChanged={kept.replace}
            onAct={act}
          />
        ) : place.at === 'drafts' ? (
          <DraftsView world={world} onPublished={(row) => kept.replace([row])} />
        ) : place.at === 'pictures' ? (
          <PicturesView rows={kept.rows} today={asked.today} />
        ) : (
          <AnnotationsView
            kept={kept}
            question={question}
            onAsk={(part) => setAsked((before) => ({ ...before, ...part }))}
            onAct={act}
            onExport={() => undefined}
          />
        )}
      </main>
    </div>
  );
}

function viewOf(place: Place): RowQuestion['view'] {
  return place.at === 'review' || place.at === 'conflicts' ? place.at : 'all';
}

function isAt(place: Place, name: PlaceName): boolean {
  return place.at === name || (place.at === 'annotation' && name === 'annotations');
}

/** The day where the moderator is, as ISO 8601. */
function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
