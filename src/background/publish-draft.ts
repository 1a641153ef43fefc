import { composeAnnotation } from '../core/log/compose-annotation.ts';
import { signEvent } from '../core/log/sign-event.ts';
import type { DraftForm, Hand } from '../core/model/draft.ts';
import type { PublishReply } from '../messaging/contract.ts';
import type { Database } from '../store/database.ts';
import { publishFromDraft } from '../store/drafts.ts';
import { publisherKey } from '../store/keys.ts';
import { hash, makeKeys, signWith } from './crypto.ts';

/**
 * Sign a draft and put it into the log as a new annotation.
 *
 * The draft goes only when the annotation is stored: whatever fails before leaves it.
 */
export async function publishDraft(
  database: Database,
  draft: { readonly id: string; readonly form: DraftForm; readonly hand?: Hand },
  at: string,
): Promise<PublishReply> {
  const composed = composeAnnotation(draft.form);
  if ('problems' in composed) return { refused: composed.problems };
  const key = await publisherKey(database, makeKeys, composed.annotation.publisher, at);
  const event = await signEvent(
    {
      kind: 'publish',
      annotation: '',
      previous: [],
      author: key.key,
      at,
      body: composed.annotation,
    },
    hash,
    signWith(key.privateKey),
  );
  return { published: await publishFromDraft(database, event, draft.id, draft.hand) };
}
