import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { composeAnnotation } from '../../core/log/compose-annotation.ts';
import type { Draft, DraftForm, DraftProblem } from '../../core/model/draft.ts';
import type { CurrentAnnotation } from '../../core/model/event.ts';
import type { PageState } from '../../messaging/contract.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, timeOf } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import type { World } from '../world.ts';
import { BackBar } from './back-bar.tsx';
import { CorrectionPart, type FoundWords } from './correction-part.tsx';
import { DraftFields } from './draft-fields.tsx';
import { draftPreview } from './draft-preview.ts';
import { fieldRemarks } from './field-remarks.ts';
import { goToProblem } from './go-to-problem.ts';
import { KnownPart } from './known-part.tsx';
import { missingWords } from './missing-words.ts';
import { ShownPart } from './shown-part.tsx';
import { TryPart } from './try-part.tsx';
import { useDraft } from './use-draft.ts';

/** A form as it is opened: new, or a draft that is back. */
export interface OpenedForm {
  readonly id: string;
  readonly form: DraftForm;
  /** When the draft was last typed; `null` for a new form. */
  readonly backFrom: Draft['at'] | null;
  /** A statement of the page as it was found. */
  readonly found?: FoundWords;
  /** The annotations that the words have already. */
  readonly known?: readonly CurrentAnnotation[];
  /** Those of them that were published from this computer: to be changed rather than repeated. */
  readonly own?: readonly CurrentAnnotation[];
  /** Nothing was selected in the page. */
  readonly nothingSelected?: boolean;
}

interface AnnotateViewProps {
  readonly world: World;
  readonly opened: OpenedForm;
  /** What is known of the page in front. */
  readonly state: PageState;
  readonly onBack: () => void;
  readonly onPublished: (annotation: CurrentAnnotation) => void;
}

/** The moderator's part of the popup. */
export function AnnotateView({ world, opened, state, onBack, onPublished }: AnnotateViewProps) {
  const { form, change, saved, forget, hand, apart } = useDraft(world, opened.id, opened.form, opened.backFrom);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [preview, setPreview] = useState(false);
  const [trying, setTrying] = useState(false);
  const [sending, setSending] = useState<'no' | 'now' | 'failed'>('no');
  const part = useRef<HTMLFormElement>(null);
  // What was pressed to come here is gone: the focus goes to what is to be typed next, before anything can be typed elsewhere.
  useLayoutEffect(() => {
    const next = opened.form.quotation || opened.form.citations.length > 0 ? '#summary' : '#quotation';
    const field = part.current?.querySelector<HTMLElement>(next);
    // A browser would put the field into the middle, and the words that it is about out of sight.
    scrollTo(0, 0);
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const composed = useMemo(() => composeAnnotation(form), [form]);
  const found = 'problems' in composed ? composed.problems : [];
  const remarks = useMemo(() => fieldRemarks(form, state), [form, state]);

  const nameOf = (id: string) => nameOnPage(state, id);

  const show = (refused: readonly DraftProblem[]) => {
    setProblems(refused);
    setSending('no');
    goToProblem(part.current);
  };
  const publish = async () => {
    if (sending === 'now') return;
    if (found.length > 0) return show(found);
    setSending('now');
    // The call carries the form: a draft that is written after it would come back from the dead.
    forget();
    try {
      const reply = await world.callWorker('publish-draft', { id: opened.id, form, hand });
      if ('published' in reply) {
        // What was typed meanwhile is no draft of anything.
        forget();
        return onPublished(reply.published);
      }
      show(reply.refused);
    } catch {
      setSending('failed');
    }
    change({});
  };
  const discard = () => {
    forget();
    void world.callWorker('discard-draft', { id: opened.id, hand }).catch(() => null);
    onBack();
  };

  return (
    <>
      <BackBar onBack={onBack}>
        <span class="meta end">{savedWords(saved)}</span>
        <button type="button" class="text" onClick={() => world.openDesk()}>
          {t('desk')}
        </button>
      </BackBar>
      <main class="main-part">
        <form class="form" ref={part} onSubmit={(event) => event.preventDefault()}>
          {opened.backFrom && (
            <Notice
              sign="draft"
              title={t('draftBack')}
              text={t('draftBackWhen', { date: dateAndTime(opened.backFrom) })}
              action={{ label: t('discard'), run: discard }}
            />
          )}
          {opened.nothingSelected && <p class="meta">{t('noSelection')}</p>}
          {apart && <Notice sign="draft" title={t('draftApart')} text={t('draftApartText')} />}
          {saved === 'failed' && <Notice sign="note" failed title={t('draftNotSaved')} text={t('draftNotSavedText')} />}
          {sending === 'failed' && <Notice sign="note" failed title={t('publishFailed')} />}
          {opened.known && <KnownPart world={world} known={opened.known} />}
          <DraftFields
            titleAt={world.titleAt}
            nameOf={nameOf}
            form={form}
            problems={problems}
            remarks={remarks}
            correction={opened.found && <CorrectionPart world={world} found={opened.found} form={form} />}
            onChange={(next) => {
              change(next);
              setProblems([]);
            }}
          />
          {preview && (
            <ShownPart title={t('previewTitle')} class="preview">
              <Card view={draftPreview(form, nameOf)} on={{}} />
            </ShownPart>
          )}
          {trying && <TryPart world={world} form={form} />}
        </form>
      </main>
      <footer class="sticky">
        <button
          type="button"
          class={found.length > 0 ? undefined : 'main'}
          aria-describedby="missing"
          onClick={publish}
        >
          {sending === 'now' ? t('publishing') : t('publish')}
        </button>
        <button type="button" class="plain" aria-expanded={preview} onClick={() => setPreview(!preview)}>
          {t('preview')}
        </button>
        <button type="button" class="plain" aria-expanded={trying} onClick={() => setTrying(!trying)}>
          {t('tryIt')}
        </button>
        <span class="meta missing" id="missing" role="status">
          {missingWords(found) || t('nothingMissing')}
        </span>
      </footer>
    </>
  );
}

/** What the page in front calls a citation, on the reader's card too; its id where the page has none such. */
function nameOnPage(state: PageState, id: string): string {
  const entries = state.is === 'read' ? state.report.entries : [];
  for (const { seen, explanation } of entries)
    if (seen.mention.mention === 'citation' && seen.mention.id === id) return explanation?.name ?? seen.mention.text;
  return id;
}

function savedWords(saved: string | null): string {
  if (saved === null) return '';
  return saved === 'failed' ? t('draftNotSaved') : t('draftSaved', { time: timeOf(saved) });
}
