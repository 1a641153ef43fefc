import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { composeAnnotation } from '../../core/log/compose-annotation.ts';
import type { Draft, DraftForm, DraftProblem, Hand } from '../../core/model/draft.ts';
import type { DeskRow, ReviseReply } from '../../messaging/desk-calls.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, timeOf } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import { DraftFields } from '../annotate/draft-fields.tsx';
import { draftPreview } from '../annotate/draft-preview.ts';
import { goToProblem } from '../annotate/go-to-problem.ts';
import { missingWords } from '../annotate/missing-words.ts';
import { TextField } from '../annotate/text-field.tsx';
import { TryPart } from '../annotate/try-part.tsx';
import { useDraft } from '../annotate/use-draft.ts';
import { citationWords } from './citation-words.ts';
import type { DeskWorld } from './desk-world.ts';

interface EditFormProps {
  readonly world: DeskWorld;
  readonly title: string;
  /** The draft's id. */
  readonly id: string;
  /** With a `reason`, even an empty one, a reason is asked for. */
  readonly form: DraftForm;
  readonly backFrom: Draft['at'] | null;
  /** What happened to the annotation meanwhile. */
  readonly since?: ComponentChildren;
  readonly send: (form: DraftForm, hand: Hand) => Promise<ReviseReply>;
  readonly onSent: (row: DeskRow) => void;
  /** Where the way back leads, in words. */
  readonly backTo: string;
  readonly onBack: () => void;
}

const refusals = {
  'not-own': 'refusedNotOwn',
  'nothing-to-do': 'refusedNothing',
  conflict: 'refusedConflict',
  gone: 'refusedGone',
  'changed-meanwhile': 'changedMeanwhile',
} as const;

/** The moderators' form on a full page, with the reader's card beside it as it is typed. */
export function EditForm(props: EditFormProps) {
  const { world, title, id, form: first, backFrom, since, send, onSent, backTo, onBack } = props;
  const { form, change, saved, forget, hand, apart } = useDraft(world, id, first, backFrom);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [trying, setTrying] = useState(false);
  const part = useRef<HTMLFormElement>(null);
  const found = useMemo(() => problemsOf(form), [form]);
  // What was pressed to come here is gone: the focus goes to the reason, or else to what is to be typed next.
  // Not later: who is quick has begun to type elsewhere by then.
  useLayoutEffect(() => {
    const next = first.reason === undefined ? '#summary' : '#why';
    part.current?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
  }, []);
  const show = (refused: readonly DraftProblem[]) => {
    setProblems(refused);
    goToProblem(part.current);
  };
  const publish = async () => {
    if (sending) return;
    if (found.length > 0) return show(found);
    setSending(true);
    setFailed(null);
    forget();
    try {
      const reply = await send(form, hand);
      if ('revised' in reply) {
        forget();
        return onSent(reply.revised);
      }
      if ('refused' in reply) show(reply.refused);
      else setFailed(t(refusals[reply.not], { count: 1 }));
    } catch {
      setFailed(t('publishFailed'));
    }
    setSending(false);
    change({});
  };
  const changedAt = form.reason === undefined ? '' : world.now().toISOString();
  const discard = () => {
    forget();
    void world.callWorker('discard-draft', { id, hand }).catch(() => null);
    onBack();
  };
  const missing = missingWords(found);
  return (
    <section class="view">
      <h1>{title}</h1>
      <div class="cols edit">
        <form class="form" ref={part} onSubmit={(event) => event.preventDefault()}>
          {backFrom && (
            <Notice
              sign="draft"
              title={t('draftBack')}
              text={dateAndTime(backFrom)}
              action={{ label: t('discard'), run: discard }}
            />
          )}
          {failed && <Notice sign="note" failed title={failed} />}
          {since}
          {apart && <Notice sign="draft" title={t('draftApart')} text={t('draftApartText')} />}
          {saved === 'failed' && <Notice sign="note" failed title={t('draftNotSaved')} text={t('draftNotSavedText')} />}
          {form.reason !== undefined && (
            <TextField
              id="why"
              label={t('reasonLabel')}
              value={form.reason}
              problem={problems.some(({ field }) => field === 'reason') ? t('problemReason') : null}
              onChange={(reason) => change({ reason })}
            />
          )}
          <DraftFields
            titleAt={world.titleAt}
            nameOf={citationWords}
            form={form}
            problems={problems}
            onChange={(next) => {
              change(next);
              setProblems([]);
            }}
          />
          <div class="row">
            <button
              type="button"
              class={found.length > 0 ? undefined : 'main'}
              aria-describedby="missing"
              onClick={publish}
            >
              {sending ? t('publishing') : t('publish')}
            </button>
            <button type="button" class="plain" aria-expanded={trying} onClick={() => setTrying(!trying)}>
              {t('tryIt')}
            </button>
            <button type="button" class="plain" onClick={onBack}>
              {backTo}
            </button>
            <span class="meta" id="missing" role="status">
              {missing || (saved && saved !== 'failed' && t('draftSaved', { time: timeOf(saved) }))}
            </span>
          </div>
        </form>
        <div class="beside">
          <h2 class="sub">{t('previewTitle')}</h2>
          <Card view={draftPreview(form, citationWords, changedAt)} on={{}} />
          {trying && <TryPart world={world} form={form} />}
        </div>
      </div>
    </section>
  );
}

function problemsOf(form: DraftForm): readonly DraftProblem[] {
  const composed = composeAnnotation(form);
  const problems = 'problems' in composed ? composed.problems : [];
  return form.reason?.trim() === '' ? [{ field: 'reason', problem: 'missing' }, ...problems] : problems;
}
