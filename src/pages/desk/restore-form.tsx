import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BackupRefusal, Publisher } from '../../messaging/publisher-calls.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import type { DeskWorld } from './desk-world.ts';
import { FileField } from './file-field.tsx';
import { PassphraseField } from './passphrase-field.tsx';

interface RestoreFormProps {
  readonly world: DeskWorld;
  readonly onRestored: (publisher: Publisher) => void;
}

const reasons = {
  'not-a-backup': 'restoreNotBackup',
  newer: 'restoreNewer',
  damaged: 'restoreDamaged',
  'wrong-passphrase': 'restoreWrong',
} as const satisfies Record<BackupRefusal, string>;

/** Bring a key back from its backup. */
export function RestoreForm({ world, onRestored }: RestoreFormProps) {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const part = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (file) part.current?.querySelector('input')?.focus();
  }, [file]);
  const restore = async (event: Event) => {
    event.preventDefault();
    if (!file) return;
    setRefused(null);
    try {
      const text = await file.text().catch(() => null);
      if (text === null) return setRefused(t('fileUnreadable'));
      const reply = await world.callWorker('restore-publisher', { file: text, passphrase });
      if ('refused' in reply) return setRefused(t(reasons[reply.refused]));
      setFile(null);
      setPassphrase('');
      onRestored(reply.restored);
    } catch {
      setRefused(t('actFailed'));
    }
  };
  return (
    <form class="act" ref={part} onSubmit={restore}>
      <h2 class="sub">{t('restoreTitle')}</h2>
      <p class="meta">{t('restoreText')}</p>
      {refused && <Notice sign="note" failed title={refused} />}
      {file ? (
        <>
          <p dir="auto">{file.name}</p>
          <PassphraseField
            id="restore-passphrase"
            label={t('passphrase')}
            value={passphrase}
            onChange={setPassphrase}
          />
          <div class="row">
            <button type="submit" class="main">
              {t('restoreKey')}
            </button>
            <button type="button" class="plain" onClick={() => setFile(null)}>
              {t('cancel')}
            </button>
          </div>
        </>
      ) : (
        <FileField label={t('openBackup')} onFile={setFile} />
      )}
    </form>
  );
}
