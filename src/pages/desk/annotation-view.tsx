import { useEffect, useRef, useState } from 'preact/hooks';
import type { Act, DeskRow, FullHistory } from '../../messaging/desk-calls.ts';
import type { Visit } from '../../messaging/visit-calls.ts';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Sign } from '../../parts/sign.tsx';
import { t } from '../../parts/words.ts';
import { Looking } from '../no-answer-view.tsx';
import { ActForm } from './act-bar.tsx';
import { annotationCard } from './annotation-card.ts';
import { ConflictPart } from './conflict-part.tsx';
import { DelegateForm } from './delegate-form.tsx';
import { DelegatesPart } from './delegates-part.tsx';
import type { DeskWorld } from './desk-world.ts';
import { FullHistoryList } from './full-history-list.tsx';
import { NoticedPart } from './noticed-part.tsx';
import { ReplyForm } from './reply-form.tsx';
import { ReviseView } from './revise-view.tsx';
import { rowTitle } from './row-title.ts';
import { annotationLink } from './use-place.ts';

interface AnnotationViewProps {
  readonly world: DeskWorld;
  readonly id: string;
  readonly editing: boolean;
  readonly today: string;
  /** What was noticed of all annotations' pages. */
  readonly visits: readonly Visit[];
  /** Somebody has looked at what was noticed of this one. */
  readonly onLooked: () => void;
  readonly onChanged: (rows: readonly DeskRow[]) => void;
  readonly onAct: (ids: readonly string[], act: Act, reason: string) => Promise<void>;
}

/** One annotation: what readers see of it, everything that ever happened to it, and what can be done. */
export function AnnotationView(props: AnnotationViewProps) {
  const { world, id, editing, today, visits, onLooked, onChanged, onAct } = props;
  const [full, setFull] = useState<FullHistory | 'asking' | 'lost' | null>('asking');
  /** What the form or the choice between versions came to. */
  const [said, setSaid] = useState<string | null>(null);
  /** It changed elsewhere. A form that is open goes on from what it was made of, so that the newer version is not passed over. */
  const stale = useRef(false);
  const formOpen = useRef(false);
  formOpen.current = editing && typeof full === 'object' && full !== null;
  const load = (how?: string) => {
    world.callWorker('get-annotation', { id }).then(
      (found) => {
        // Asked before the form was opened.
        if (formOpen.current) stale.current = true;
        else {
          setFull(found);
          if (how) setSaid(how);
        }
      },
      () => formOpen.current || setFull('lost'),
    );
  };
  useEffect(() => load(), [world, id]);
  const refresh = (changed: boolean) => {
    stale.current ||= changed;
    if (!stale.current || editing) return;
    stale.current = false;
    load();
  };
  useEffect(() => world.followChanges((ids) => refresh(ids?.includes(id) ?? true)), [world, id, editing]);
  useEffect(() => {
    refresh(false);
    if (editing) setSaid(null);
  }, [editing]);
  if (full === 'asking') return <Looking />;
  if (full === 'lost' || full === null) return <Missing lost={full === 'lost'} onAgain={() => load()} />;
  if (editing)
    return (
      <ReviseView
        world={world}
        full={full}
        onRevised={(row) => {
          location.hash = annotationLink(id);
          setSaid(t('published'));
          onChanged([row]);
          load();
        }}
        onBack={() => {
          location.hash = annotationLink(id);
        }}
      />
    );
  const { annotation, own } = full;
  const { claim, citations } = annotation.body;
  return (
    <section class="view">
      <p>
        <a href="#annotations" class="row back">
          <Sign name="back" flip />
          {t('annotations')}
        </a>
      </p>
      <h1 class={claim ? 'said' : undefined} dir="auto">
        {rowTitle({ words: claim ? t('quoted', { words: claim.text }) : '', citations, id })}
      </h1>
      {said && <Notice sign="supported" title={said} />}
      <NoticedPart visits={visits.filter((one) => one.annotation === id)} onLooked={onLooked} />
      {annotation.conflict && (
        <ConflictPart
          world={world}
          full={full}
          onEnded={(rows, how) => {
            onChanged(rows);
            load(how);
          }}
        />
      )}
      <div class="cols">
        <div>
          <h2 class="sub">{t('whatReadersSee')}</h2>
          <Card view={annotationCard(annotation, today)} on={{}} />
        </div>
        <div>
          <h2 class="sub">{t('history')}</h2>
          <FullHistoryList full={full} />
          <DelegatesPart
            full={full}
            onWithdraw={full.author ? (act) => onAct([id], act, act.name || act.to).then(() => load()) : null}
          />
          {own ? (
            <Acts
              {...props}
              full={full}
              onActed={() => {
                setSaid(null);
                load();
              }}
            />
          ) : (
            <p class="meta">{t(annotation.author === '' ? 'unsignedText' : 'notYours')}</p>
          )}
          <ReplyForm world={world} id={id} onReplied={load} />
        </div>
      </div>
    </section>
  );
}

function Acts({ id, full, onAct, onActed }: AnnotationViewProps & { full: FullHistory; onActed: () => void }) {
  const [asking, setAsking] = useState<'retract' | 'restore' | 'delegate' | null>(null);
  const { retracted, conflict } = full.annotation;
  const kind = retracted ? 'restore' : 'retract';
  if (asking === 'delegate')
    return (
      <DelegateForm
        count={1}
        onDo={async (act) => {
          setAsking(null);
          await onAct([id], act, act.name);
          onActed();
        }}
        onCancel={() => setAsking(null)}
      />
    );
  if (asking)
    return (
      <ActForm
        kind={asking}
        count={1}
        onDo={async (act, reason) => {
          setAsking(null);
          await onAct([id], act, reason);
          onActed();
        }}
        onCancel={() => setAsking(null)}
      />
    );
  if (conflict) return null;
  return (
    <p class="row">
      {!retracted && (
        <a class="btn main" href={annotationLink(id, true)}>
          {t('edit')}
        </a>
      )}
      <button type="button" onClick={() => setAsking(kind)}>
        {t(retracted ? 'restoreMore' : 'retractMore')}
      </button>
      {full.author && (
        <button type="button" onClick={() => setAsking('delegate')}>
          {t('delegateMore')}
        </button>
      )}
    </p>
  );
}

function Missing({ lost, onAgain }: { readonly lost: boolean; readonly onAgain: () => void }) {
  return (
    <div class="empty">
      <p>{t(lost ? 'lostTitle' : 'annotationGone')}</p>
      {lost && (
        <button type="button" class="main" onClick={onAgain}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
}
