import { useRef } from 'preact/hooks';
import type { DeskRow } from '../../messaging/desk-calls.ts';
import { shortDate } from '../../parts/dates.ts';
import { Sign } from '../../parts/sign.tsx';
import { StatusLabel } from '../../parts/status-label.tsx';
import { listed, t, type WordKey } from '../../parts/words.ts';
import { type Noticed, type SortKey, type Waiting, whyWaiting } from './find-rows.ts';
import { rowTitle } from './row-title.ts';
import { annotationLink } from './use-place.ts';
import { useRowWalk } from './use-row-walk.ts';
import { useWindow } from './use-window.ts';

interface RowsTableProps {
  readonly rows: readonly DeskRow[];
  readonly today: string;
  readonly noticed: Noticed;
  readonly selected: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], on: boolean) => void;
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly onSort: (key: SortKey) => void;
  /** The annotation that the moderator comes back from. */
  readonly from: string | null;
}

/** A row's height before it was measured, in CSS pixels. */
const rowHeight = 66;

const flags = {
  review: 'flagReview',
  quotation: 'flagOrphan',
  excerpt: 'flagSource',
  reported: 'flagReported',
} as const satisfies Record<Waiting, WordKey>;

const columns: readonly (readonly [
  SortKey | 'status',
  'columnStatement' | 'statusLabel' | 'columnSaid' | 'columnChanged' | 'columnReview',
])[] = [
  ['words', 'columnStatement'],
  ['status', 'statusLabel'],
  ['saidOn', 'columnSaid'],
  ['changedAt', 'columnChanged'],
  ['reviewBy', 'columnReview'],
];

/** The annotations that were found, of which only those in the window are drawn. */
export function RowsTable(props: RowsTableProps) {
  const { rows, today, noticed, selected, onChoose, from } = props;
  const table = useRef<HTMLTableElement>(null);
  const shown = useWindow(rows.length, rowHeight, table);
  const walk = useRowWalk({ rows, drawn: shown.drawn.map(({ index }) => index), table, show: shown.show, from });
  return (
    <table
      class="t rows"
      ref={table}
      aria-label={t('annotations')}
      aria-rowcount={rows.length + 1}
      data-own-focus
      onKeyDown={walk.onKeyDown}
    >
      <Head {...props} />
      {shown.before > 0 && <Gap height={shown.before} />}
      <tbody>
        {shown.drawn.map(({ index }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <tr
              key={row.id}
              ref={shown.measure}
              data-index={index}
              data-row={row.id}
              onFocusIn={() => walk.reach(row.id)}
              aria-rowindex={index + 2}
              aria-selected={selected.has(row.id)}
            >
              <td class="cb">
                <label>
                  <input
                    type="checkbox"
                    aria-label={t('selectRow', { name: rowTitle(row) })}
                    checked={selected.has(row.id)}
                    tabIndex={row.id === walk.current ? 0 : -1}
                    onChange={(event) => onChoose([row.id], event.currentTarget.checked)}
                  />
                </label>
              </td>
              <RowCells row={row} waiting={whyWaiting(row, today, noticed)} isCurrent={row.id === walk.current} />
            </tr>
          );
        })}
      </tbody>
      {shown.after > 0 && <Gap height={shown.after} />}
    </table>
  );
}

function Head({ rows, selected, onChoose, sort, descending, onSort }: RowsTableProps) {
  const all = rows.length > 0 && rows.every(({ id }) => selected.has(id));
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="cb">
          <label>
            <input
              type="checkbox"
              aria-label={t('selectAll')}
              checked={all}
              onChange={() =>
                onChoose(
                  rows.map(({ id }) => id),
                  !all,
                )
              }
            />
          </label>
        </th>
        {columns.map(([key, title]) => (
          <th
            scope="col"
            key={key}
            class={`c-${key}`}
            {...(key === sort && { 'aria-sort': descending ? 'descending' : 'ascending' })}
          >
            {key === 'status' ? (
              t(title)
            ) : (
              <button type="button" class="text sort" onClick={() => onSort(key)}>
                {t(title)}
                {key === sort && <Sign name={descending ? 'next' : 'previous'} />}
              </button>
            )}
          </th>
        ))}
        <th scope="col">
          <span class="sr">{t('columnWaits')}</span>
        </th>
      </tr>
    </thead>
  );
}

interface RowCellsProps {
  readonly row: DeskRow;
  readonly waiting: readonly Waiting[];
  /** It is the row that Tab reaches. */
  readonly isCurrent: boolean;
}

function RowCells({ row, waiting, isCurrent }: RowCellsProps) {
  return (
    <>
      <td class="c-words">
        <a
          href={annotationLink(row.id)}
          class={row.words ? 'said q' : 'q'}
          dir="auto"
          tabIndex={isCurrent ? undefined : -1}
        >
          {rowTitle(row)}
        </a>
        <span class="meta who" dir="auto">
          {row.speaker ? t('listedWith', { first: row.speaker, second: row.publisher }) : row.publisher}
        </span>
      </td>
      <td class="s">
        <StatusLabel kind={row.retracted ? 'retracted' : row.status} />
      </td>
      <DateCell of="saidOn" label={t('columnSaid')} date={row.saidOn} />
      <DateCell of="changedAt" label={t('columnChanged')} date={row.changedAt} />
      <DateCell of="reviewBy" label={t('columnReview')} date={row.reviewBy} />
      <td class="flag">
        {listed([...(row.conflict ? [t('flagConflict')] : []), ...waiting.map((why) => t(flags[why]))])}
      </td>
    </>
  );
}

interface DateCellProps {
  readonly of: SortKey;
  readonly label: string;
  readonly date: string | null;
}

function DateCell({ of, label, date }: DateCellProps) {
  return (
    <td class={`num d c-${of}`}>
      <span class="label">{label} </span>
      {date ? <time dateTime={date}>{shortDate(date)}</time> : t('noDate')}
    </td>
  );
}

/** The place of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tbody aria-hidden="true">
      <tr style={{ blockSize: `${height}px` }}>
        <td colSpan={7} />
      </tr>
    </tbody>
  );
}
