import type { Format } from '../../core/model/imported.ts';
import { t } from '../../parts/words.ts';
import { formatName, formats } from './formats.ts';

interface FormatFieldProps {
  readonly format: Format;
  readonly onChange: (format: Format) => void;
  readonly disabled?: boolean;
}

/** The form that a file has, or is to have. */
export function FormatField({ format, onChange, disabled = false }: FormatFieldProps) {
  return (
    <label class="inline">
      {t('format')}
      <select
        value={format}
        disabled={disabled}
        onChange={({ currentTarget: { value } }) => onChange(formats.find((one) => one === value) ?? format)}
      >
        {formats.map((one) => (
          <option value={one} key={one}>
            {formatName(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
