import { useEffect, useRef } from 'preact/hooks';
import type { StorageCounts } from '../../messaging/reader-calls.ts';
import { t, wordsLanguage } from '../../parts/words.ts';

interface DeleteDialogProps {
  /** `null` where they could not be counted: then it is wanted most. */
  readonly counts: StorageCounts | null;
  readonly onExport: () => void;
  readonly onDelete: () => void;
  readonly onCancel: () => void;
}

/** Asked before the one thing that has no way back. Escape cancels, and the focus returns to where it was. */
export function DeleteDialog({ counts, onExport, onDelete, onCancel }: DeleteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // Closed while it still stands: only then does the browser give the focus back.
  const leave = () => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-labelledby="delete-title" aria-describedby="delete-text" onClose={onCancel}>
      <h2 id="delete-title">{t('deleteTitle')}</h2>
      <p id="delete-text">{t('deleteText', { what: whatGoes(counts) })}</p>
      <div class="row">
        <button type="button" class="main" onClick={onExport}>
          {t('exportFirst')}
        </button>
        <button
          type="button"
          onClick={() => {
            leave();
            onDelete();
          }}
        >
          {t('deleteNow')}
        </button>
        <button type="button" onClick={leave}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
}

function whatGoes(counts: StorageCounts | null): string {
  const parts = counts
    ? [
        t('countAnnotations', { count: counts.annotations }),
        t('countDrafts', { count: counts.drafts }),
        counts.key ? t('yourKey') : t('yourSettings'),
      ]
    : [t('storageAnnotations'), t('yourKey'), t('yourSettings')];
  return new Intl.ListFormat(wordsLanguage().language, { type: 'conjunction' }).format(parts);
}
