import { useEffect, useState } from 'preact/hooks';
import { t } from '../../parts/words.ts';
import type { Shortcut } from '../world.ts';
import type { SettingsWorld } from './settings-world.ts';

/** The shortcuts as they are set in the browser. */
export function KeysPart({ world }: { readonly world: SettingsWorld }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const { openShortcuts } = world;
  useEffect(() => {
    const look = () => world.shortcuts().then(setShortcuts, () => setShortcuts([]));
    look();
    // Back from the browser's own page, where they may have been changed.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [world]);
  return (
    <section id="keys">
      <h2>{t('settingsKeys')}</h2>
      <dl class="kv">
        {shortcuts
          .filter(({ description }) => description)
          .map(({ name, description, keys }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{keys ? <kbd class="key">{keys}</kbd> : t('keyNone')}</dd>
            </div>
          ))}
      </dl>
      <p class="meta">{t(openShortcuts ? 'keysText' : 'keysByHand')}</p>
      {openShortcuts && (
        <div class="row">
          <button type="button" onClick={openShortcuts}>
            {t('keysChange')}
          </button>
        </div>
      )}
    </section>
  );
}
