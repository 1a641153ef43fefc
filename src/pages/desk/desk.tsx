import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Act } from '../../messaging/desk-calls.ts';
import { localDay } from '../../parts/local-day.ts';
import { draftKept } from '../annotate/use-draft.ts';
import { IndexProgress } from '../index-progress.tsx';
import { LostView } from '../no-answer-view.tsx';
import { useIndex } from '../use-index.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { ActNotice, type Done } from './act-notice.tsx';
import { actOn } from './act-on.ts';
import { AnnotationView } from './annotation-view.tsx';
import { AnnotationsView } from './annotations-view.tsx';
import { DeskNav } from './desk-nav.tsx';
import type { DeskWorld } from './desk-world.ts';
import { DraftsView } from './drafts-view.tsx';
import { ExportView } from './export-view.tsx';
import { countViews, type RowQuestion } from './find-rows.ts';
import { IdentityView } from './identity-view.tsx';
import { ImportView } from './import-view.tsx';
import { PicturesView } from './pictures-view.tsx';
import { RequestsView } from './requests-view.tsx';
import { useNoticed } from './use-noticed.ts';
import { type Place, usePlace } from './use-place.ts';
import { useRows } from './use-rows.ts';

/** The moderators' desk: all annotations, what waits for somebody, and what goes in and out. */
export function Desk({ world }: { readonly world: DeskWorld }) {
  const place = usePlace();
  const kept = useRows(world);
  const noticed = useNoticed(world, kept);
  const index = useIndex(world, kept.state);
  const [drafts, setDrafts] = useState(0);
  /** How often the publishers of this computer changed. */
  const [publishers, setPublishers] = useState(0);
  const [done, setDone] = useState<Done | null>(null);
  const [exported, setExported] = useState<readonly string[] | null>(null);
  const [asked, setAsked] = useState<Omit<RowQuestion, 'view' | 'noticed'>>(() => ({
    typed: '',
    status: '',
    citation: '',
    from: '',
    sort: 'changedAt',
    descending: true,
    today: localDay(world.now()),
  }));
  const { byAnnotation } = noticed;
  const question = useMemo(
    () => ({ ...asked, view: viewOf(place), noticed: byAnnotation }),
    [asked, place, byAnnotation],
  );
  const waiting = useMemo(
    () => countViews(kept.rows, asked.today, byAnnotation),
    [kept.rows, asked.today, byAnnotation],
  );
  const counts = useMemo(
    () => ({ annotations: waiting.all, review: waiting.review, conflicts: waiting.conflicts, drafts }),
    [waiting, drafts],
  );
  useEffect(() => {
    const count = () => {
      world.callWorker('list-drafts', null).then(
        (list) => setDrafts(list.length),
        () => setDrafts(0),
      );
    };
    count();
    addEventListener(draftKept, count);
    const end = world.followChanges(count);
    return () => {
      removeEventListener(draftKept, count);
      end();
    };
  }, [world, place]);
  // What can be undone is what is in sight: later, the opposite is an act of its own.
  const screen = place.at === 'annotation' ? place.id : place.at;
  const main = useRef<HTMLElement>(null);
  const focus = useKeptFocus(main);
  /** The annotation that is looked at, for the list that comes next. */
  const looked = useRef<string | null>(null);
  const arrived = useRef(screen);
  useEffect(() => {
    setDone(null);
    looked.current = place.at === 'annotation' ? place.id : null;
    if (arrived.current !== screen) focus.current?.toHead();
    arrived.current = screen;
  }, [screen]);
  if (kept.state === 'lost') return <LostView onAgain={kept.again} />;

  const act = async (ids: readonly string[], what: Act, reason: string) => {
    const wanted = new Set(ids);
    const before = kept.rows.flatMap(({ row }) => (wanted.has(row.id) ? [row] : []));
    const outcome = await actOn(world, before, what, reason);
    kept.replace(outcome.rows);
    setDone(outcome.done);
  };
  const view = () => {
    switch (place.at) {
      case 'annotation':
        return (
          <AnnotationView
            key={place.id}
            world={world}
            id={place.id}
            editing={place.editing}
            today={asked.today}
            visits={noticed.visits}
            onLooked={() => noticed.close(place.id)}
            onChanged={kept.replace}
            onAct={act}
          />
        );
      case 'drafts':
        return <DraftsView world={world} onPublished={(row) => kept.replace([row])} />;
      case 'requests':
        return <RequestsView world={world} onChanged={noticed.again} />;
      case 'pictures':
        return <PicturesView rows={kept.rows} today={asked.today} />;
      case 'import':
        return <ImportView world={world} index={index} onImported={kept.again} />;
      case 'export':
        return <ExportView world={world} rows={kept.rows} ids={exported} onAll={() => setExported(null)} />;
      case 'identity':
        return (
          <IdentityView world={world} onKeys={kept.again} onChanged={() => setPublishers((before) => before + 1)} />
        );
      default:
        return (
          <AnnotationsView
            key={place.at}
            kept={kept}
            from={looked.current}
            question={question}
            onAsk={(part) => setAsked((before) => ({ ...before, ...part }))}
            onAct={act}
            onExport={(ids) => {
              setExported(ids);
              location.hash = '#export';
            }}
          />
        );
    }
  };
  return (
    <div class="desk">
      <DeskNav world={world} place={place} counts={counts} publishers={publishers} />
      <main ref={main}>
        {done && <ActNotice done={done} onUndone={kept.replace} />}
        {place.at !== 'import' && <IndexProgress index={index} />}
        {view()}
      </main>
    </div>
  );
}

function viewOf(place: Place): RowQuestion['view'] {
  return place.at === 'review' || place.at === 'conflicts' ? place.at : 'all';
}
