import { useEffect, useState } from 'preact/hooks';
import { t, wordsLanguage } from '../../parts/words.ts';
import type { SettingsWorld } from './settings-world.ts';

/** What is kept on this computer. */
export function StoragePart({ world }: { readonly world: SettingsWorld }) {
  const [used, setUsed] = useState<number | null>(null);
  const [drafts, setDrafts] = useState<number | null>(null);
  useEffect(() => {
    world.storageUsed().then(setUsed, () => setUsed(null));
    world.callWorker('list-drafts', null).then(
      (list) => setDrafts(list.length),
      () => setDrafts(null),
    );
  }, [world]);
  return (
    <section id="storage">
      <h2>{t('settingsStorage')}</h2>
      <dl class="kv num">
        <div>
          <dt>{t('storageUsed')}</dt>
          <dd>{used === null ? t('storageUnknown') : megabytes(used)}</dd>
        </div>
        <div>
          <dt>{t('storageDrafts')}</dt>
          <dd>{drafts === null ? t('storageUnknown') : drafts.toLocaleString(wordsLanguage().language)}</dd>
        </div>
      </dl>
    </section>
  );
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat(wordsLanguage().language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000);
}
