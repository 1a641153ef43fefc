import type { VNode } from 'preact';
import { t } from '../../parts/words.ts';

/** What a form of the desk ends with: the act that it is for, and the way back. */
export function FormButtons({ act, onCancel }: { readonly act: string; readonly onCancel: () => void }): VNode {
  return (
    <div class="row">
      <button type="submit" class="main">
        {act}
      </button>
      <button type="button" class="plain" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
