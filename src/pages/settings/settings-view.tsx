import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../messaging/contract.ts';
import { Notice } from '../../parts/notice.tsx';
import { ObelusSign } from '../../parts/obelus-sign.tsx';
import { t } from '../../parts/words.ts';
import { AskingView, LostView } from '../no-answer-view.tsx';
import { KeysPart } from './keys-part.tsx';
import { MarksPart } from './marks-part.tsx';
import type { SettingsWorld } from './settings-world.ts';
import { SitesPart } from './sites-part.tsx';
import { StoragePart } from './storage-part.tsx';

const parts = [
  ['sites', 'settingsSites'],
  ['marks', 'settingsMarks'],
  ['keys', 'settingsKeys'],
  ['requests', 'settingsRequests'],
  ['storage', 'settingsStorage'],
] as const;

/** The settings, each kept as it is changed. */
export function SettingsView({ world }: { readonly world: SettingsWorld }) {
  const [settings, setSettings] = useState<Settings | 'asking' | 'lost'>('asking');
  const [failed, setFailed] = useState<string | null>(null);
  const load = () => {
    world.callWorker('get-settings', null).then(setSettings, () => setSettings('lost'));
  };
  useEffect(load, [world]);
  if (settings === 'asking') return <AskingView />;
  if (settings === 'lost') return <LostView onAgain={load} />;

  const change = (part: Partial<Settings>, origins: readonly string[] = []) => {
    setFailed(null);
    // Asked in the click's own turn: later the browser no longer takes it for the reader's wish.
    const granted = origins.length > 0 ? world.askAccess(origins) : Promise.resolve(true);
    granted
      .then(async (yes) => {
        if (yes) setSettings(await world.callWorker('change-settings', { change: part }));
        else setFailed(t('accessRefused'));
      })
      .catch(() => setFailed(t('settingFailed')));
  };

  return (
    <div class="wide">
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
      <main>
        <h1 class="sr">{t('settings')}</h1>
        {failed && <Notice sign="note" failed title={failed} />}
        <SitesPart settings={settings} onChange={change} now={world.now} />
        <MarksPart settings={settings} onChange={change} />
        <KeysPart world={world} />
        <section id="requests">
          <h2>{t('settingsRequests')}</h2>
          <div class="none">
            <p>
              <b>{t('requestsNone')}</b>
            </p>
            <p class="meta">{t('requestsText')}</p>
          </div>
        </section>
        <StoragePart world={world} />
      </main>
    </div>
  );
}
