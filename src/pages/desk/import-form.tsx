import { fieldsOf, type Mapping } from '../../core/interop/csv/guess-columns.ts';
import { surveyCsv } from '../../core/interop/csv/read-csv.ts';
import type { Format } from '../../core/model/imported.ts';
import type { ImportProgress } from '../../messaging/import-calls.ts';
import { Fold } from '../../parts/fold.tsx';
import { t } from '../../parts/words.ts';
import { TextField } from '../annotate/text-field.tsx';
import { csvFieldName } from './csv-field-name.ts';
import { FormatField } from './format-field.tsx';

/** A file that was chosen, and how it is to be read. */
export interface ImportChoice {
  readonly file: File;
  /** Its beginning. */
  readonly head: string;
  readonly format: Format;
  /** An import of this file that was not finished. */
  readonly resumed: ImportProgress | null;
  /** Who publishes rows that name nobody. */
  readonly publisher: string;
  readonly mapping: Mapping;
  /** Host names, as typed. */
  readonly speaksFor: string;
}

interface ImportFormProps {
  readonly choice: ImportChoice;
  readonly onChange: (choice: ImportChoice) => void;
  readonly onRead: () => void;
  readonly onCancel: () => void;
}

/** What the file seems to be; for a table, which column holds what. */
export function ImportForm({ choice, onChange, onRead, onCancel }: ImportFormProps) {
  const { file, format, resumed } = choice;
  return (
    <form
      class="act wide"
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      <p dir="auto">
        <b>{file.name}</b>
      </p>
      <FormatField
        format={format}
        disabled={resumed !== null}
        onChange={(chosen) => onChange({ ...choice, format: chosen })}
      />
      {format === 'csv' && <Columns choice={choice} onChange={onChange} />}
      {format === 'csv' && (
        <TextField
          id="rows-publisher"
          label={t('rowsPublisher')}
          value={choice.publisher}
          onChange={(publisher) => onChange({ ...choice, publisher })}
        />
      )}
      {format === 'pack' && !resumed && (
        <Fold title={t('speaksForTitle')}>
          <p class="meta">{t('speaksForText')}</p>
          <TextField
            id="speaks-for"
            label={t('speaksFor')}
            hint={t('speaksForHint')}
            value={choice.speaksFor}
            onChange={(speaksFor) => onChange({ ...choice, speaksFor })}
          />
        </Fold>
      )}
      <div class="row">
        <button type="submit" class="main">
          {t('importLook')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t('cancel')}
        </button>
        <span class="meta">{t('importNothingYet')}</span>
      </div>
    </form>
  );
}

function Columns({ choice, onChange }: Pick<ImportFormProps, 'choice' | 'onChange'>) {
  const { header, rows } = surveyCsv(choice.head);
  const fields = fieldsOf();
  const map = (at: number, value: string) => {
    const field = fields.find((one) => one === value) ?? null;
    onChange({
      ...choice,
      // A field is in one column: the one chosen last.
      mapping: header.map((_, index) =>
        index === at ? field : choice.mapping[index] === field ? null : (choice.mapping[index] ?? null),
      ),
    });
  };
  return (
    <table class="t plainrows columns">
      <caption>{t('columnsTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnName')}</th>
          <th scope="col">{t('columnExample')}</th>
          <th scope="col">{t('columnHolds')}</th>
        </tr>
      </thead>
      <tbody>
        {header.map((name, at) => (
          <tr key={`${at} ${name}`}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td class="meta" dir="auto">
              {rows[0]?.[at]?.slice(0, 80)}
            </td>
            <td>
              <select
                aria-label={t('columnHoldsOf', { name })}
                value={choice.mapping[at] ?? ''}
                onChange={({ currentTarget }) => map(at, currentTarget.value)}
              >
                <option value="">{t('columnLeftOut')}</option>
                {fields.map((field) => (
                  <option value={field} key={field}>
                    {csvFieldName(field)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
