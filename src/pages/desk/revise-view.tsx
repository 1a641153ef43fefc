import { useEffect, useMemo, useState } from 'preact/hooks';
import { formOf } from '../../core/log/form-of.ts';
import { begunAs, type Draft, type DraftForm, type Hand } from '../../core/model/draft.ts';
import type { DeskRow, FullHistory, ReviseReply } from '../../messaging/desk-calls.ts';
import { t } from '../../parts/words.ts';
import { Looking } from '../no-answer-view.tsx';
import { ChangedSince } from './changed-since.tsx';
import type { DeskWorld } from './desk-world.ts';
import { EditForm } from './edit-form.tsx';
import { OtherVersions } from './other-versions.tsx';

interface ReviseViewProps {
  readonly world: DeskWorld;
  readonly full: FullHistory;
  readonly onRevised: (row: DeskRow) => void;
  readonly onBack: () => void;
}

const prefix = 'revise:';

/** The draft that a change to an annotation is typed into. */
export function reviseDraft(id: string): string {
  return prefix + id;
}

/** The annotation that a draft changes; `null` where it is for a new one. */
export function revisedBy(draft: string): string | null {
  return draft.startsWith(prefix) ? begunAs(draft).slice(prefix.length) : null;
}

function firstForm({ annotation: { body, heads } }: FullHistory): DraftForm {
  return { ...formOf(body), reason: '', follows: heads };
}

/** Change a published annotation: the same form, with the reason that readers will see. */
export function ReviseView({ world, full, onRevised, onBack }: ReviseViewProps) {
  /** As it stands now: a change that meets a newer one is told what that was. */
  const [latest, setLatest] = useState(full);
  const { annotation } = latest;
  const [draft, setDraft] = useState<Draft | 'asking' | null>('asking');
  useEffect(() => {
    world.callWorker('list-drafts', null).then(
      (drafts) => setDraft(drafts.find((one) => revisedBy(one.id) === annotation.id) ?? null),
      () => setDraft(null),
    );
  }, [world, annotation.id]);
  const first = useMemo(() => firstForm(full), [full]);
  if (draft === 'asking') return <Looking />;
  const form = draft?.form ?? first;
  const id = draft?.id ?? reviseDraft(annotation.id);
  const send = async (typed: DraftForm, hand: Hand): Promise<ReviseReply> => {
    const { heads } = annotation;
    const reason = typed.reason?.trim() ?? '';
    const reply = await world.callWorker('revise-annotation', {
      id: annotation.id,
      heads,
      form: typed,
      reason,
      draft: id,
      hand,
    });
    if ('not' in reply && reply.not === 'changed-meanwhile')
      await world.callWorker('get-annotation', { id: annotation.id }).then((found) => found && setLatest(found));
    return reply;
  };
  return (
    <EditForm
      world={world}
      title={t('editTitle')}
      id={id}
      form={form}
      backFrom={draft?.at ?? null}
      since={
        <>
          <ChangedSince full={latest} follows={form.follows ?? annotation.heads} />
          <OtherVersions full={latest} />
        </>
      }
      send={send}
      onSent={onRevised}
      backTo={t('backToAnnotation')}
      onBack={onBack}
    />
  );
}
