import { composeAnnotation } from '../core/log/compose-annotation.ts';
import type { UnsignedEvent } from '../core/log/event-id.ts';
import { type Sign, signEvent } from '../core/log/sign-event.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import type { DeskCalls, ReviseReply } from '../messaging/desk-calls.ts';
import { appendEvents, getAnnotations } from '../store/annotations.ts';
import type { Database } from '../store/database.ts';
import { eventsOf } from '../store/events-of.ts';
import { hash } from './crypto.ts';
import { deskRow } from './desk-row.ts';
import { forgetDraft } from './memory-drafts.ts';
import { ownKeys, signerOf } from './own-keys.ts';

/** Publish a form as an annotation's new version; the draft goes only when that succeeded. */
export async function reviseAnnotation(
  database: Database,
  { id, heads, form, reason, draft, hand }: DeskCalls['revise-annotation']['request'],
  at: string,
): Promise<ReviseReply> {
  const composed = composeAnnotation(form);
  const problems = 'problems' in composed ? composed.problems : [];
  if (reason === '') return { refused: [{ field: 'reason', problem: 'missing' }, ...problems] };
  if ('problems' in composed) return { refused: problems };
  const reply = await append(database, id, heads, async (annotation, author) => [
    {
      ...common(annotation, author, at),
      kind: 'revise',
      body: { ...unformed(annotation.body), ...composed.annotation, reason },
    },
  ]);
  if ('revised' in reply) await forgetDraft(database, draft, hand);
  return reply;
}

/** End a conflict by an event that follows every version; the others stay in the history, or become annotations. */
export async function endConflict(
  database: Database,
  { id, heads, keep, separate, reason }: DeskCalls['end-conflict']['request'],
  at: string,
): Promise<ReviseReply> {
  const versions = new Map((await eventsOf(database, id)).map((event) => [event.id, event]));
  const kept = versions.get(keep);
  if (!kept || !heads.includes(keep) || kept.kind === 'reply' || kept.kind === 'delegate') return { not: 'gone' };
  return append(database, id, heads, async (annotation, author) => {
    const ending: UnsignedEvent =
      kept.kind === 'retract'
        ? { ...common(annotation, author, at), kind: 'retract', body: { reason } }
        : { ...common(annotation, author, at), kind: 'revise', body: { ...kept.body, reason } };
    const others = separate ? heads.flatMap((head) => (head === keep ? [] : (versions.get(head) ?? []))) : [];
    return [ending, ...others.flatMap((event) => ownAnnotation(event, author, at))];
  });
}

/** Append what is composed for an annotation as it stands, when it stands as the caller saw it and its key is here. */
async function append(
  database: Database,
  id: string,
  heads: readonly string[],
  compose: (annotation: CurrentAnnotation, author: string) => Promise<readonly UnsignedEvent[]>,
): Promise<ReviseReply> {
  const [annotation] = await getAnnotations(database, [id]);
  if (!annotation) return { not: 'gone' };
  const keys = await ownKeys(database);
  const signer = signerOf(annotation, keys);
  if (!signer) return { not: 'not-own' };
  if (!sameIds(annotation.heads, heads)) return { not: 'changed-meanwhile' };
  const changed = await appendEvents(database, await signAll(await compose(annotation, signer.author), signer.sign));
  const [revised, ...made] = changed
    .toSorted((a, b) => Number(b.id === id) - Number(a.id === id))
    .map((one) => deskRow(one, new Set(keys.keys())));
  return revised?.id === id ? { revised, ...(made.length > 0 && { made }) } : { not: 'gone' };
}

async function signAll(events: readonly UnsignedEvent[], sign: Sign): Promise<LogEvent[]> {
  return Promise.all(events.map((event) => signEvent(event, hash, sign)));
}

function common({ id, heads }: CurrentAnnotation, author: string, at: string) {
  return { annotation: id, previous: heads, author, at } as const;
}

/** A version as an annotation of its own; a retraction has no text to become one. */
function ownAnnotation(event: LogEvent, author: string, at: string): UnsignedEvent[] {
  if (event.kind !== 'publish' && event.kind !== 'revise') return [];
  const { reason: _, ...body } = { reason: '', ...event.body };
  return [{ kind: 'publish', annotation: '', previous: [], author, at, body }];
}

/** What of an annotation no form shows: it stays as it was. */
function unformed(body: Annotation): Partial<Annotation> {
  const {
    claim,
    citations,
    status,
    summary,
    sources,
    publisher,
    target,
    rating,
    language,
    licence,
    reviewBy,
    ...rest
  } = body;
  return rest;
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
