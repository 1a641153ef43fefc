import { ObelusSign } from '../../parts/obelus-sign.tsx';
import { t } from '../../parts/words.ts';

const parts = [
  ['sites', 'settingsSites'],
  ['marks', 'settingsMarks'],
  ['shown', 'settingsShown'],
  ['publishers', 'settingsPublishers'],
  ['hidden', 'settingsHidden'],
  ['corrections', 'settingsCorrections'],
  ['languages', 'settingsLanguages'],
  ['keys', 'settingsKeys'],
  ['requests', 'settingsRequests'],
  ['storage', 'settingsStorage'],
] as const;

/** The parts of the settings. */
export function PartsNav() {
  return (
    <nav aria-label={t('settings')}>
      <p class="row">
        <ObelusSign />
        <b>{t('settings')}</b>
      </p>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
