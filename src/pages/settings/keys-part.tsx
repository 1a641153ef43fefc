import { useEffect, useState } from 'preact/hooks';
import { t } from '../../parts/words.ts';
import type { Shortcut } from '../world.ts';
import type { SettingsWorld } from './settings-world.ts';

/** The shortcuts as they are set in the browser. */
export function KeysPart({ world }: { readonly world: SettingsWorld }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    world.shortcuts().then(setShortcuts, () => setShortcuts([]));
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
      <p class="meta">{t('keysText')}</p>
    </section>
  );
}
