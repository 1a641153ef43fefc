import type { MarkStyle } from '../messaging/contract.ts';
import { t } from '../parts/words.ts';

const STYLES = [
  ['off', 'marksOff'],
  ['underline', 'marksUnderline'],
  ['highlight', 'marksHighlight'],
] as const;

interface MarkChoiceProps {
  /** `null`: none of its own. */
  readonly chosen: MarkStyle | null;
  /** What holds without a choice of its own. */
  readonly otherwise: string;
  readonly onChoose: (style: MarkStyle | null) => void;
  readonly label: string;
}

/** A style of marks for a kind or a site that may have one of its own. */
export function MarkChoice({ chosen, otherwise, onChoose, label }: MarkChoiceProps) {
  return (
    <select
      class="choice"
      aria-label={label}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => {
        const [style = null] = STYLES.find(([name]) => name === currentTarget.value) ?? [];
        onChoose(style);
      }}
    >
      <option value="">{otherwise}</option>
      {STYLES.map(([style, title]) => (
        <option value={style} key={style}>
          {t(title)}
        </option>
      ))}
    </select>
  );
}
