import type { Draft } from '../../core/model/draft.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';

/** What the popup has to say about what was just done. */
export type Saying = { readonly failed: string } | { readonly published: number };

interface PopupNoticeProps {
  readonly saying: Saying | null;
  readonly draft: Draft | null;
  readonly onContinue: (draft: Draft) => void;
}

/** What was just done or failed, and the draft that waits for this page. */
export function PopupNotice({ saying, draft, onContinue }: PopupNoticeProps) {
  return (
    <>
      {saying && 'failed' in saying && <Notice sign="note" failed title={saying.failed} />}
      {saying && 'published' in saying && (
        <Notice
          sign="supported"
          title={t('published')}
          text={saying.published > 0 ? t('publishedMarked', { count: saying.published }) : ''}
        />
      )}
      {draft && (
        <Notice
          sign="draft"
          title={t('draftBack')}
          text={t('draftBackWhen', { date: dateAndTime(draft.at) })}
          action={{ label: t('continueDraft'), run: () => onContinue(draft) }}
        />
      )}
    </>
  );
}
