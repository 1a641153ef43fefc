import type { MarkedKind, MarkStyle, Settings } from '../../messaging/contract.ts';
import { markStyleOf } from '../../messaging/mark-style.ts';
import { standings } from '../../messaging/reader-settings.ts';
import { StatusLabel } from '../../parts/status-label.tsx';
import { t } from '../../parts/words.ts';
import { MarkChoice } from '../mark-choice.tsx';
import { Sample } from '../sample.tsx';
import { SwitchRow } from './switch-row.tsx';

interface MarksPartProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const styles: readonly (readonly [MarkStyle, 'marksOff' | 'marksUnderline' | 'marksHighlight'])[] = [
  ['off', 'marksOff'],
  ['underline', 'marksUnderline'],
  ['highlight', 'marksHighlight'],
];

const kinds: readonly MarkedKind[] = [...standings, 'citation'];

/** How marks are drawn in pages: all of them, one kind, or on one site; and when a card opens by itself. */
export function MarksPart({ settings, onChange }: MarksPartProps) {
  const { markStyle, markKinds, siteMarks } = settings;
  const sites = Object.entries(siteMarks).sort(([one], [other]) => one.localeCompare(other));
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
              aria-pressed={markStyle === style}
              onClick={() => onChange({ markStyle: style })}
            >
              {t(title)}
            </button>
          ))}
        </div>
        <span class="meta">{t('marksAtOnce')}</span>
      </div>
      <Sample styleOf={(kind) => markStyleOf(settings, '', kind)} />
      <h3>{t('marksByKind')}</h3>
      <div>
        {kinds.map((kind) => (
          <div class="set" key={kind}>
            <StatusLabel kind={kind} />
            <MarkChoice
              label={t(`status_${kind}`)}
              chosen={markKinds[kind] ?? null}
              otherwise={t('marksAsAll')}
              onChoose={(style) => onChange({ markKinds: withOrWithout(markKinds, kind, style) })}
            />
          </div>
        ))}
      </div>
      <h3>{t('marksBySite')}</h3>
      {sites.length === 0 && <p class="meta">{t('marksBySiteText')}</p>}
      <div>
        {sites.map(([site, chosen]) => (
          <div class="set" key={site}>
            <b dir="ltr">{site}</b>
            <MarkChoice
              label={site}
              chosen={chosen}
              otherwise={t('marksAsAll')}
              onChoose={(style) => onChange({ siteMarks: withOrWithout(siteMarks, site, style) })}
            />
          </div>
        ))}
        <SwitchRow
          title={t('openOnHover')}
          text={t('hint_openOnHover')}
          on={settings.openOnHover}
          onTurn={(on) => onChange({ openOnHover: on })}
        />
        <SwitchRow
          title={t('printMarks')}
          text={t('hint_printMarks')}
          on={settings.printMarks}
          onTurn={(on) => onChange({ printMarks: on })}
        />
      </div>
    </section>
  );
}

/** A choice put in its place, or taken away. */
function withOrWithout(
  choices: Readonly<Partial<Record<string, MarkStyle>>>,
  name: string,
  style: MarkStyle | null,
): Record<string, MarkStyle> {
  const others = Object.entries(choices).flatMap(([one, chosen]) => (chosen && one !== name ? [[one, chosen]] : []));
  return Object.fromEntries(style ? [...others, [name, style]] : others);
}
