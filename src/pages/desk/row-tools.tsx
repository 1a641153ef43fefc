import { useMemo } from 'preact/hooks';
import { statuses } from '../../core/model/annotation.ts';
import type { DeskRow } from '../../messaging/desk-calls.ts';
import { t, type WordKey } from '../../parts/words.ts';
import { citationWords } from './citation-words.ts';
import type { FoundRow, RowQuestion } from './find-rows.ts';

const origins: readonly (readonly [DeskRow['from'], WordKey])[] = [
  ['own', 'fromOwn'],
  ['signed', 'fromSigned'],
  ['import', 'fromImport'],
];
/** The citations offered to filter by; more are found by typing. */
const mostCitations = 200;

interface RowToolsProps {
  readonly rows: readonly FoundRow[];
  readonly question: RowQuestion;
  readonly onAsk: (part: Partial<RowQuestion>) => void;
}

/** Search and filters above the table. */
export function RowTools({ rows, question, onAsk }: RowToolsProps) {
  const citations = useMemo(() => commonCitations(rows), [rows]);
  return (
    <search class="tools">
      <input
        type="search"
        class="find"
        aria-label={t('deskSearch')}
        placeholder={t('deskSearch')}
        value={question.typed}
        spellcheck={false}
        onInput={(event) => onAsk({ typed: event.currentTarget.value })}
      />
      <select
        aria-label={t('statusLabel')}
        value={question.status}
        onChange={({ currentTarget: { value } }) =>
          onAsk({ status: value === 'retracted' ? value : (statuses.find((one) => one === value) ?? '') })
        }
      >
        <option value="">{t('anyStatus')}</option>
        {[...statuses, 'retracted' as const].map((status) => (
          <option value={status} key={status}>
            {t(`status_${status}`)}
          </option>
        ))}
      </select>
      {citations.length > 0 && (
        <select
          aria-label={t('status_citation')}
          value={question.citation}
          onChange={({ currentTarget }) => onAsk({ citation: currentTarget.value })}
        >
          <option value="">{t('anyCitation')}</option>
          {citations.map((id) => (
            <option value={id} key={id}>
              {citationWords(id)}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={t('anyOrigin')}
        value={question.from}
        onChange={({ currentTarget: { value } }) => onAsk({ from: origins.find(([one]) => one === value)?.[0] ?? '' })}
      >
        <option value="">{t('anyOrigin')}</option>
        {origins.map(([origin, title]) => (
          <option value={origin} key={origin}>
            {t(title)}
          </option>
        ))}
      </select>
    </search>
  );
}

/** The ids that most annotations are about, the most frequent first. */
export function commonCitations(rows: readonly FoundRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { row } of rows) for (const id of row.citations) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostCitations)
    .map(([id]) => id);
}
