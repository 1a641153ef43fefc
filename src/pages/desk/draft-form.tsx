import type { Draft } from '../../core/model/draft.ts';
import type { DeskRow } from '../../messaging/desk-calls.ts';
import { t } from '../../parts/words.ts';
import type { DeskWorld } from './desk-world.ts';
import { EditForm } from './edit-form.tsx';

interface DraftFormProps {
  readonly world: DeskWorld;
  readonly draft: Draft;
  readonly onPublished: (row: DeskRow) => void;
  readonly onBack: () => void;
}

/** Go on with a draft of a new annotation. */
export function DraftForm({ world, draft, onPublished, onBack }: DraftFormProps) {
  return (
    <EditForm
      world={world}
      title={t('annotate')}
      id={draft.id}
      form={draft.form}
      backFrom={draft.at}
      send={async (form, hand) => {
        const reply = await world.callWorker('publish-draft', { id: draft.id, form, hand });
        return 'published' in reply ? { revised: await rowOf(world, reply.published.id) } : reply;
      }}
      onSent={onPublished}
      backTo={t('backToDrafts')}
      onBack={onBack}
    />
  );
}

async function rowOf(world: DeskWorld, id: string): Promise<DeskRow> {
  const [row] = await world.callWorker('get-rows', { ids: [id] });
  if (!row) throw new Error('what was just published is there');
  return row;
}
