import type { CautionCount } from '../../core/model/imported.ts';
import { listed, t } from '../../parts/words.ts';
import { recordField } from './csv-field-name.ts';
import { cautionWords, namesItsField } from './record-words.ts';

interface CautionTotalsProps {
  readonly cautions: readonly CautionCount[];
  /** They are of a table, whose fields have names of their own. */
  readonly csv: boolean;
}

/** Words of an unknown status that are told; the rest is counted. */
const mostWords = 12;

/** What was changed or left out of a whole file, however few of its records are shown. */
export function CautionTotals({ cautions, csv }: CautionTotalsProps) {
  if (cautions.length === 0) return null;
  return (
    <section>
      <h2 class="sub">{t('cautionsTitle')}</h2>
      <ul class="totals">
        {cautions
          .toSorted((a, b) => b.count - a.count)
          .map((one) => (
            <li key={`${one.caution} ${one.field}`}>
              {t('listedWith', { first: whatWords(one, csv), second: t('countRecords', { count: one.count }) })}
              {one.words.length > 0 && (
                <span class="meta" dir="auto">
                  {' '}
                  {toldWords(one)}
                </span>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}

function whatWords({ caution, field }: CautionCount, csv: boolean): string {
  const words = t(cautionWords[caution]);
  return field && !namesItsField(caution) ? t('cautionOf', { field: recordField(field, csv), caution: words }) : words;
}

/** The words that came most often, with how many records each. */
function toldWords({ count, words }: CautionCount): string {
  const told = words.toSorted((a, b) => b.count - a.count).slice(0, mostWords);
  const others = told.reduce((left, one) => left - one.count, count);
  return listed([
    ...told.map((one) => t('wordsTimes', { words: one.words, times: one.count })),
    ...(others > 0 ? [t('wordsOthers', { times: others })] : []),
  ]);
}
