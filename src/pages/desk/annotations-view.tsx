import { useMemo, useState } from 'preact/hooks';
import type { Act } from '../../messaging/desk-calls.ts';
import { t } from '../../parts/words.ts';
import { Looking } from '../no-answer-view.tsx';
import { ActBar } from './act-bar.tsx';
import { findRows, type RowQuestion, type RowView, type SortKey, sortRows } from './find-rows.ts';
import { RowTools } from './row-tools.tsx';
import { RowsTable } from './rows-table.tsx';
import type { KeptRows } from './use-rows.ts';

interface AnnotationsViewProps {
  readonly kept: KeptRows;
  readonly question: RowQuestion;
  readonly onAsk: (part: Partial<RowQuestion>) => void;
  readonly onAct: (ids: readonly string[], act: Act, reason: string) => void;
  readonly onExport: (ids: readonly string[]) => void;
  /** The annotation that the moderator comes back from. */
  readonly from: string | null;
}

const titles = { all: 'annotations', review: 'reviewQueue', conflicts: 'conflicts' } as const;
const explained = { all: null, review: 'reviewText', conflicts: 'conflictsText' } as const;
const empty = { all: 'annotationsNone', review: 'reviewNone', conflicts: 'conflictsNone' } as const;

/** All annotations, or those that wait for somebody. */
export function AnnotationsView({ kept, question, onAsk, onAct, onExport, from }: AnnotationsViewProps) {
  const { rows, state } = kept;
  const sorted = useMemo(
    () => sortRows(rows, question.sort, question.descending),
    [rows, question.sort, question.descending],
  );
  const found = useMemo(() => findRows(sorted, question), [sorted, question]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // Only what is in sight is acted upon: a filter typed after choosing takes away what it hides.
  const selected = useMemo(() => new Set(found.flatMap(({ id }) => (chosen.has(id) ? [id] : []))), [found, chosen]);
  const { view } = question;
  const sortBy = (sort: SortKey) =>
    onAsk({ sort, descending: sort === question.sort ? !question.descending : sort !== 'words' });
  return (
    <section class="view">
      <h1>{t(titles[view])}</h1>
      {explained[view] && <p class="meta">{t(explained[view])}</p>}
      {state === 'loading' && rows.length === 0 && <Looking />}
      {rows.length > 0 && (
        <>
          <RowTools rows={rows} question={question} onAsk={onAsk} />
          <p class="meta num" role="status">
            {state === 'loading' ? t('rowsLoading', { count: rows.length }) : t('rowsFound', { count: found.length })}
          </p>
        </>
      )}
      {found.length > 0 && (
        <RowsTable
          rows={found}
          today={question.today}
          noticed={question.noticed}
          selected={selected}
          onChoose={(ids, on) => setChosen((before) => chosenNow(before, ids, on))}
          sort={question.sort}
          descending={question.descending}
          onSort={sortBy}
          from={from}
        />
      )}
      {found.length === 0 && state === 'there' && <Nothing view={view} typed={rows.length > 0} />}
      {selected.size > 0 && (
        <ActBar
          count={selected.size}
          retracted={found.filter(({ id, retracted }) => retracted && selected.has(id)).length}
          unsigned={found.filter(({ id, from }) => from === 'import' && selected.has(id)).length}
          onAct={(act, reason) => {
            onAct([...selected], act, reason);
            setChosen(new Set());
          }}
          onExport={() => onExport([...selected])}
          onClear={() => setChosen(new Set())}
        />
      )}
    </section>
  );
}

function chosenNow(before: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const now = new Set(before);
  for (const id of ids) {
    if (on) now.add(id);
    else now.delete(id);
  }
  return now;
}

function Nothing({ view, typed }: { readonly view: RowView; readonly typed: boolean }) {
  return (
    <div class="empty">
      <p>{t(view === 'all' && typed ? 'rowsNoneFound' : empty[view])}</p>
      {view === 'all' && !typed && (
        <a class="btn main" href="#import">
          {t('import')}
        </a>
      )}
    </div>
  );
}
