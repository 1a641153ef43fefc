import { t } from '../parts/words.ts';
import { Progress } from './progress.tsx';
import type { FollowedIndex } from './use-index.ts';

/** How far the index is built, and why; nothing while it is whole. */
export function IndexProgress({ index: { standing, wished } }: { readonly index: FollowedIndex }) {
  if (!standing?.rebuilding) return null;
  const { done, total } = standing.rebuilding;
  return (
    <div class="index-line">
      <Progress label={t('indexBuilding', { count: done, of: total })} done={done} of={total} />
      <p class="meta">
        {!wished && t('indexDamaged')} {t('indexMeanwhile')}
      </p>
    </div>
  );
}
