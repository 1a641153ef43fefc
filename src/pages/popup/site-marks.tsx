import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../messaging/contract.ts';
import { siteStyle, withSiteStyle } from '../../messaging/mark-style.ts';
import { t } from '../../parts/words.ts';
import { MarkChoice } from '../mark-choice.tsx';
import type { World } from '../world.ts';

interface SiteMarksProps {
  readonly world: World;
  readonly host: string;
  readonly onFailed: () => void;
}

/** How marks are drawn on the site in front; nothing while the settings are not known. */
export function SiteMarks({ world, host, onFailed }: SiteMarksProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    world.callWorker('get-settings', null).then(setSettings, () => setSettings(null));
  }, [world, host]);
  if (!settings) return null;
  return (
    <div class="site-marks">
      <span>{t('marksHere')}</span>
      <MarkChoice
        label={t('marksHere')}
        chosen={siteStyle(settings, host)}
        otherwise={t('marksAsEverywhere')}
        onChoose={(style) => {
          const siteMarks = withSiteStyle(settings, host, style);
          world.callWorker('change-settings', { change: { siteMarks } }).then(setSettings, onFailed);
        }}
      />
    </div>
  );
}
