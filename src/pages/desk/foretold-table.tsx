import type { Foretold } from '../../messaging/import-calls.ts';
import { listed, t, wordsLanguage } from '../../parts/words.ts';
import { recordField } from './csv-field-name.ts';
import { countVersions, type ForetoldGroup } from './group-foretold.ts';
import { cautionWords, namesItsField, refusalWords } from './record-words.ts';
import { annotationLink } from './use-place.ts';

interface ForetoldTableProps {
  readonly groups: readonly ForetoldGroup[];
  /** How many more there are. */
  readonly more: number;
  /** They are of a table, whose fields have names of their own. */
  readonly csv: boolean;
}

/** What an import would do with some of its records, and why not with others. */
export function ForetoldTable({ groups, more, csv }: ForetoldTableProps) {
  if (groups.length === 0) return <p class="meta">{t('recordsNone')}</p>;
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
          {groups.map(({ shown: one, all }) => (
            <tr key={one.record}>
              <td class="num">{listed(all.map(({ record }) => record.toLocaleString(wordsLanguage().language)))}</td>
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
                    {t(refusalWords[one.refused.refusal])}{' '}
                    {one.refused.field && <code>{recordField(one.refused.field, csv)}</code>}
                  </span>
                )}
                {!one.refused && <span>{happened(all)}</span>}
                {warningWords(one, csv).map((words) => (
                  <span class="meta" key={words}>
                    {words}
                  </span>
                ))}
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

/** Of a pack's records of one annotation: how many versions, and what else they are. */
function happened(all: readonly Foretold[]): string {
  const versions = countVersions(all);
  const has = (kind: Foretold['kind']) => all.some((one) => one.kind === kind);
  return listed([
    ...(versions > 1 ? [t('countVersions', { count: versions })] : []),
    ...(has('retract') ? [t('status_retracted')] : []),
    ...(has('reply') ? [t('historyReply')] : []),
  ]);
}

/** Field first: what was done to it follows. */
function warningWords({ warnings }: Foretold, csv: boolean): readonly string[] {
  const all = warnings.map(({ caution, field, words }) => {
    const what = t(cautionWords[caution]);
    if (words) return t('listedWith', { first: what, second: t('quoted', { words }) });
    return field && !namesItsField(caution) ? t('cautionOf', { field: recordField(field, csv), caution: what }) : what;
  });
  return [...new Set(all)];
}
