import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../core/model/draft.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import type { Marked } from './count-marked.ts';

/** What the popup has to say about what was just done. */
export type Saying =
  | { readonly failed: string }
  | { readonly published: Marked; readonly id: string }
  /** What was just published. */
  | 'retracted';

interface PopupNoticeProps {
  readonly saying: Saying | null;
  readonly draft: Draft | null;
  readonly onContinue: (draft: Draft) => void;
  readonly onRetract: (id: string) => void;
}

/** What was just done or failed, and the draft that waits for this page. */
export function PopupNotice({ saying, draft, onContinue, onRetract }: PopupNoticeProps) {
  return (
    <>
      {saying === 'retracted' && (
        <Told>
          <Notice
            sign="retracted"
            title={t('doneRetract', { count: 1 })}
            text={t('reasonIs', { reason: t('publishedByMistake') })}
          />
        </Told>
      )}
      {saying && saying !== 'retracted' && 'failed' in saying && <Notice sign="note" failed title={saying.failed} />}
      {saying && saying !== 'retracted' && 'published' in saying && (
        <Told>
          <Notice
            sign="supported"
            title={t('published')}
            text={markedWords(saying.published)}
            action={{ label: t('retract'), run: () => onRetract(saying.id) }}
          />
        </Told>
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

const nothing = { outside: 'publishedOutside', unread: 'publishedUnread', unlike: 'publishedUnlike' } as const;

/** What was pressed is gone: the focus goes to what became of it, above the list. */
function Told({ children }: { readonly children: ComponentChildren }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.focus(), []);
  return (
    <div ref={part} class="told" tabIndex={-1}>
      {children}
    </div>
  );
}

function markedWords(marked: Marked): string {
  if (typeof marked === 'string') return t(nothing[marked]);
  return marked ? t('publishedMarked', { count: marked }) : '';
}
