import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../core/model/draft.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import type { Marked } from './count-marked.ts';

/** What the popup has to say about what was just done. */
export type Saying = { readonly failed: string } | { readonly published: Marked };

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
      {saying && 'published' in saying && <Published marked={saying.published} />}
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

const nothing = { outside: 'publishedOutside', unread: 'publishedUnread', unlike: 'publishedUnlike' } as const;

/** The form is gone: the focus goes to what became of it, above the list. */
function Published({ marked }: { readonly marked: Marked }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.focus(), []);
  return (
    <div ref={part} class="told" tabIndex={-1}>
      <Notice sign="supported" title={t('published')} text={markedWords(marked)} />
    </div>
  );
}

function markedWords(marked: Marked): string {
  if (typeof marked === 'string') return t(nothing[marked]);
  return marked ? t('publishedMarked', { count: marked }) : '';
}
