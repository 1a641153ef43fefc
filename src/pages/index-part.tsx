import { Notice } from '../parts/notice.tsx';
import { t } from '../parts/words.ts';
import { IndexProgress } from './index-progress.tsx';
import type { FollowedIndex } from './use-index.ts';

/** The index that pages are answered from: how far it is, and a way to have it built again. */
export function IndexPart({ index }: { readonly index: FollowedIndex }) {
  const { standing, failed, buildAgain } = index;
  const building = Boolean(standing?.rebuilding);
  return (
    <>
      <IndexProgress index={index} />
      {failed && <Notice sign="note" failed title={t('actFailed')} />}
      <p class="row">
        <button type="button" aria-disabled={building} onClick={() => !building && buildAgain()}>
          {t('buildIndexAgain')}
        </button>
        {!building && standing && <span class="meta">{t('indexWhole', { count: standing.claims })}</span>}
      </p>
    </>
  );
}
