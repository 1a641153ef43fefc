import type { MarkStyle, Settings } from '../../messaging/contract.ts';
import { t } from '../../parts/words.ts';
import { Sample } from '../sample.tsx';

interface MarksPartProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const styles: readonly (readonly [MarkStyle, 'marksOff' | 'marksUnderline' | 'marksHighlight'])[] = [
  ['off', 'marksOff'],
  ['underline', 'marksUnderline'],
  ['highlight', 'marksHighlight'],
];

/** How marks are drawn in pages. */
export function MarksPart({ settings, onChange }: MarksPartProps) {
  return (
    <section id="marks">
      <h2>{t('settingsMarks')}</h2>
      <div class="row">
        {/* biome-ignore lint/a11y/useSemanticElements: three buttons that belong together, no form */}
        <div class="seg" role="group" aria-label={t('settingsMarks')}>
          {styles.map(([style, title]) => (
            <button
              type="button"
              key={style}
              aria-pressed={settings.markStyle === style}
              onClick={() => onChange({ markStyle: style })}
            >
              {t(title)}
            </button>
          ))}
        </div>
        <span class="meta">{t('marksAtOnce')}</span>
      </div>
      <Sample style={settings.markStyle} />
      <div>
        <label class="set">
          <b>{t('markCitations')}</b>
          <input
            type="checkbox"
            class="switch"
            role="switch"
            checked={settings.markCitations}
            aria-checked={settings.markCitations}
            onChange={(event) => onChange({ markCitations: event.currentTarget.checked })}
          />
        </label>
      </div>
    </section>
  );
}
