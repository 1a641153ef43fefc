import { useEffect, useMemo, useState } from 'preact/hooks';
import { formOf } from '../../core/log/form-of.ts';
import type { Draft } from '../../core/model/draft.ts';
import type { DeskRow, FullHistory } from '../../messaging/desk-calls.ts';
import { t } from '../../parts/words.ts';
import { Looking } from '../no-answer-view.tsx';
import type { DeskWorld } from './desk-world.ts';
import { EditForm } from './edit-form.tsx';

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
  return draft.startsWith(prefix) ? draft.slice(prefix.length) : null;
}

/** Change a published annotation: the same form, with the reason that readers will see. */
export function ReviseView({ world, full, onRevised, onBack }: ReviseViewProps) {
  const { annotation } = full;
  const id = reviseDraft(annotation.id);
  const [draft, setDraft] = useState<Draft | 'asking' | null>('asking');
  useEffect(() => {
    world.callWorker('list-drafts', null).then(
      (drafts) => setDraft(drafts.find((one) => one.id === id) ?? null),
      () => setDraft(null),
    );
  }, [world, id]);
  const first = useMemo(() => ({ ...formOf(annotation.body), reason: '' }), [annotation]);
  if (draft === 'asking') return <Looking />;
  return (
    <EditForm
      world={world}
      title={t('editTitle')}
      id={id}
      form={draft?.form ?? first}
      backFrom={draft?.at ?? null}
      send={(form) =>
        world.callWorker('revise-annotation', {
          id: annotation.id,
          heads: annotation.heads,
          form,
          reason: form.reason?.trim() ?? '',
          draft: id,
        })
      }
      onSent={onRevised}
      backTo={t('backToAnnotation')}
      onBack={onBack}
    />
  );
}
