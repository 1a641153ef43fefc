import type { Foretold } from '../../messaging/import-calls.ts';
import { listed, t } from '../../parts/words.ts';
import { cautionWords, refusalWords } from './record-words.ts';
import { annotationLink } from './use-place.ts';

interface ForetoldTableProps {
  readonly records: readonly Foretold[];
  /** How many more there are. */
  readonly more: number;
}

/** What an import would do with some of its records, and why not with others. */
export function ForetoldTable({ records, more }: ForetoldTableProps) {
  if (records.length === 0) return <p class="meta">{t('recordsNone')}</p>;
  return (
    <>
      <table class="t plainrows foretold" aria-label={t('importRecords')}>
        <thead>
          <tr>
            <th scope="col">{t('columnRecord')}</th>
            <th scope="col">{t('columnStatement')}</th>
            <th scope="col">{t('columnNotes')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((one) => (
            <tr key={one.record}>
              <td class="num">{one.record}</td>
              <td>
                {one.words ? (
                  <span class="said" dir="auto">
                    {one.words}
                  </span>
                ) : (
                  <span class="meta">{t('recordEmpty')}</span>
                )}
                {one.publisher && (
                  <span class="meta who" dir="auto">
                    {one.publisher}
                  </span>
                )}
              </td>
              <td>
                {one.refused && (
                  <span>
                    {t(refusalWords[one.refused.refusal])} {one.refused.field && <code>{one.refused.field}</code>}
                  </span>
                )}
                {one.warnings.length > 0 && <span class="meta">{warningWords(one)}</span>}
                {one.annotation && <a href={annotationLink(one.annotation)}>{t('recordStands')}</a>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="meta">{t('recordsMore', { count: more })}</p>}
    </>
  );
}

function warningWords({ warnings }: Foretold): string {
  return listed(
    warnings.map(({ caution, field }) =>
      field ? t('listedWith', { first: t(cautionWords[caution]), second: field }) : t(cautionWords[caution]),
    ),
  );
}
