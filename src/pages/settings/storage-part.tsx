import { useEffect, useState } from 'preact/hooks';
import type { StorageCounts } from '../../messaging/reader-calls.ts';
import { Notice } from '../../parts/notice.tsx';
import { t, wordsLanguage } from '../../parts/words.ts';
import { fileName } from '../file-name.ts';
import { IndexPart } from '../index-part.tsx';
import { useIndex } from '../use-index.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { exportEverything } from './export-everything.ts';
import type { SettingsWorld } from './settings-world.ts';
import { TakeFile } from './take-file.tsx';

interface StoragePartProps {
  readonly world: SettingsWorld;
  /** `null` while it is counted, and where it cannot be. */
  readonly counts: StorageCounts | null;
  /** A file was taken in. */
  readonly onTaken: () => void;
  /** Everything was deleted. */
  readonly onDeleted: () => void;
}

/** What is kept on this computer, in one file for the reader, or gone. */
export function StoragePart({ world, counts, onTaken, onDeleted }: StoragePartProps) {
  const [used, setUsed] = useState<number | null>(null);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<'exportFailed' | 'exported' | 'deleteFailed' | 'deleted' | null>(null);
  useEffect(() => {
    world.storageUsed().then(setUsed, () => setUsed(null));
  }, [world, counts]);
  const save = async () => {
    const parts = await exportEverything(world);
    world.giveFile(fileName('obelus', world.now()), parts);
    setSaid('exported');
  };
  const remove = async () => {
    await world.callWorker('delete-everything', null);
    setSaid('deleted');
    onDeleted();
  };
  const index = useIndex(world, counts);
  const failed = said === 'exportFailed' || said === 'deleteFailed';
  return (
    <section id="storage">
      <h2>{t('settingsStorage')}</h2>
      <dl class="kv num">
        <Row title={t('storageUsed')} value={used === null ? null : megabytes(used)} />
        <Row title={t('storageAnnotations')} value={number(counts?.annotations)} />
        <Row title={t('storageEvents')} value={number(counts?.events)} />
        <Row title={t('storageIndex')} value={counts && megabytes(counts.indexBytes)} />
        <Row title={t('storageDrafts')} value={number(counts?.drafts)} />
        <Row title={t('settingsHidden')} value={number(counts?.dismissals)} link="hidden" />
        <Row title={t('settingsCorrections')} value={number(counts?.corrections)} link="corrections" />
        <Row title={t('storageSights')} value={number(counts?.sights)} />
        <Row title={t('storageKey')} value={counts && t(counts.key ? 'storageKeyThere' : 'keyNone')} />
      </dl>
      <IndexPart index={index} />
      <div class="row">
        <button type="button" onClick={() => save().catch(() => setSaid('exportFailed'))}>
          {t('exportEverything')}
        </button>
        <button type="button" onClick={() => setAsking(true)}>
          {t('deleteEverything')}
        </button>
      </div>
      <p class="meta">{t('exportText')}</p>
      <TakeFile world={world} onTaken={onTaken} />
      {said && <Notice sign={failed ? 'note' : 'supported'} failed={failed} title={t(said)} />}
      {asking && (
        <DeleteDialog
          counts={counts}
          onExport={() => save().catch(() => setSaid('exportFailed'))}
          onDelete={() => remove().catch(() => setSaid('deleteFailed'))}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}

interface RowProps {
  readonly title: string;
  readonly value: string | null | undefined;
  /** The part of the settings that lists them. */
  readonly link?: string;
}

function Row({ title, value, link }: RowProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {value ?? t('storageUnknown')} {link && <a href={`#${link}`}>{t('showAndUndo')}</a>}
      </dd>
    </div>
  );
}

function number(value: number | undefined): string | undefined {
  return value?.toLocaleString(wordsLanguage().language);
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat(wordsLanguage().language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000);
}
