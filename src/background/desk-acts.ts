import { delegatesOf } from '../core/log/delegates-of.ts';
import type { UnsignedEvent } from '../core/log/event-id.ts';
import { signEvent } from '../core/log/sign-event.ts';
import type { CurrentAnnotation, LogEvent, PublishEvent } from '../core/model/event.ts';
import type { Act, ActRefusal, ActReply } from '../messaging/desk-calls.ts';
import { appendEvents, getAnnotations } from '../store/annotations.ts';
import type { Database } from '../store/database.ts';
import { eventsOf } from '../store/events-of.ts';
import { hash } from './crypto.ts';
import { deskRow } from './desk-row.ts';
import { ownKeys, signerOf } from './own-keys.ts';

interface ActRequest {
  readonly ids: readonly string[];
  readonly act: Act;
  readonly reason: string;
}

/** Retract, restore or relabel annotations, each by an event of its own; what cannot be done is said and left as it is. */
export async function actOnAnnotations(
  database: Database,
  { ids, act, reason }: ActRequest,
  at: string,
): Promise<ActReply> {
  const keys = await ownKeys(database);
  const found = new Map((await getAnnotations(database, ids)).map((annotation) => [annotation.id, annotation]));
  const events: LogEvent[] = [];
  const refused: { id: string; why: ActRefusal }[] = [];
  for (const id of new Set(ids)) {
    const annotation = found.get(id);
    const signer = annotation && signerOf(annotation, keys);
    const why = !annotation ? 'gone' : !signer ? 'not-own' : whyNot(annotation, signer.author, act);
    if (why || !annotation || !signer) refused.push({ id, why: why ?? 'gone' });
    else {
      const event =
        act.kind === 'delegate' || act.kind === 'withdraw'
          ? delegation(annotation, act, at, await eventsOf(database, id))
          : actEvent(annotation, signer.author, act, reason, at);
      events.push(await signEvent(event, hash, signer.sign));
    }
  }
  const changed = events.length > 0 ? await appendEvents(database, events) : [];
  const own = new Set(keys.keys());
  return { done: changed.map((annotation) => deskRow(annotation, own)), refused };
}

function whyNot(
  { conflict, retracted, body, author, delegates = [] }: CurrentAnnotation,
  signer: string,
  act: Act,
): ActRefusal | null {
  if (act.kind === 'delegate' || act.kind === 'withdraw') {
    if (signer !== author) return 'not-own';
    const may = delegates.includes(act.to) || act.to === author;
    return may === (act.kind === 'delegate') ? 'nothing-to-do' : null;
  }
  if (conflict) return 'conflict';
  if (act.kind === 'restore') return retracted ? null : 'nothing-to-do';
  if (retracted) return 'nothing-to-do';
  return act.kind === 'relabel' && act.status === body.status ? 'nothing-to-do' : null;
}

/** A withdrawal follows all that the key did as far as it is known; a delegation the withdrawals that it lifts. */
function delegation(
  { id, heads, author }: CurrentAnnotation,
  { kind, to, name }: Extract<Act, { readonly to: string }>,
  at: string,
  events: readonly LogEvent[],
): UnsignedEvent {
  const publish = events.find((event): event is PublishEvent => event.kind === 'publish');
  const lifted = publish ? delegatesOf(publish, events).withdrawals(to) : [];
  const common = { kind: 'delegate', annotation: id, author, at } as const;
  return kind === 'withdraw'
    ? { ...common, previous: heads, body: { to, name, withdrawn: true } }
    : { ...common, previous: lifted, body: { to, name } };
}

/** What is signed: a restored annotation says again what it last said. */
function actEvent(
  { id, heads, body }: CurrentAnnotation,
  author: string,
  act: Exclude<Act, { readonly to: string }>,
  reason: string,
  at: string,
) {
  const common = { annotation: id, previous: heads, author, at } as const;
  if (act.kind === 'retract') return { ...common, kind: 'retract', body: { reason } } as const;
  const status = act.kind === 'relabel' ? act.status : body.status;
  return { ...common, kind: 'revise', body: { ...body, status, reason } } as const;
}
