import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../messaging/contract.ts';
import { sitePattern } from '../../messaging/sites.ts';
import { t } from '../../parts/words.ts';
import type { SettingsWorld } from './settings-world.ts';

interface LostAccessProps {
  readonly world: SettingsWorld;
  readonly settings: Settings;
  readonly onGive: (origins: readonly string[]) => void;
}

/** Sites that are on, but that the browser does not let Obelus read: the access was taken back there. */
export function LostAccess({ world, settings, onGive }: LostAccessProps) {
  const { reach, sites } = settings;
  const [lost, setLost] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    const wanted =
      reach === 'all' ? [['', '*://*/*']] : reach === 'list' ? sites.map((one) => [one, sitePattern(one)]) : [];
    const look = async () => {
      const allowed = await Promise.all(wanted.map(([, pattern = '']) => world.hasAccess([pattern])));
      if (current) setLost(wanted.flatMap(([site = ''], index) => (allowed[index] ? [] : [site])));
    };
    look().catch(() => setLost([]));
    const end = world.followChoices(() => void look());
    return () => {
      current = false;
      end();
    };
  }, [world, reach, sites]);
  if (lost.length === 0) return null;
  return (
    <ul>
      {lost.map((site) => (
        <li class="meta" key={site}>
          {site === '' ? t('accessLostAll') : t('accessLost', { site })}{' '}
          <button type="button" class="text" onClick={() => onGive([site === '' ? '*://*/*' : sitePattern(site)])}>
            {t('giveItAgain')}
          </button>
        </li>
      ))}
    </ul>
  );
}
