import type { Settings } from '../../messaging/contract.ts';
import { standings } from '../../messaging/reader-settings.ts';
import { StatusLabel } from '../../parts/status-label.tsx';
import { t } from '../../parts/words.ts';
import { SwitchRow } from './switch-row.tsx';

interface ShownPartProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Which statuses are shown, whoever says them, and whether the toolbar button counts. */
export function ShownPart({ settings, onChange }: ShownPartProps) {
  const { hiddenStandings, badge } = settings;
  return (
    <section id="shown">
      <h2 id="shown-title">{t('settingsShown')}</h2>
      <p class="meta">{t('shownText')}</p>
      <fieldset aria-labelledby="shown-title" class="ticks">
        {standings.map((standing) => {
          const shown = !hiddenStandings.includes(standing);
          const others = hiddenStandings.filter((one) => one !== standing);
          return (
            <label class="tick" key={standing}>
              <input
                type="checkbox"
                checked={shown}
                onChange={() => onChange({ hiddenStandings: shown ? [...others, standing] : others })}
              />
              <StatusLabel kind={standing} />
            </label>
          );
        })}
      </fieldset>
      <div>
        <SwitchRow title={t('badge')} text={t('badgeText')} on={badge} onTurn={(on) => onChange({ badge: on })} />
      </div>
    </section>
  );
}
