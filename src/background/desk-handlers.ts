import { signEvent } from '../core/log/sign-event.ts';
import type { DeskCalls, FullHistory, ReviseReply } from '../messaging/desk-calls.ts';
import type { Handlers } from '../messaging/router.ts';
import { appendEvents, getAnnotations } from '../store/annotations.ts';
import type { Database } from '../store/database.ts';
import { eachAnnotation } from '../store/each.ts';
import { eventsOf } from '../store/events-of.ts';
import { publisherKey } from '../store/keys.ts';
import { hash, makeKeys, signWith } from './crypto.ts';
import { actOnAnnotations } from './desk-acts.ts';
import { endConflict, reviseAnnotation } from './desk-revise.ts';
import { deskRow } from './desk-row.ts';
import { ownKeys, signerOf } from './own-keys.ts';
import { tellChanges } from './tell-changes.ts';

/** How many rows travel in one message. */
const rowsAtOnce = 2_000;

/** What the worker does for the moderators' desk. */
export function deskHandlers(database: Database, now: () => string): Pick<Handlers, keyof DeskCalls> {
  const own = async () => new Set((await ownKeys(database)).keys());
  return {
    'list-rows': async ({ after }) => {
      const keys = await own();
      const { items, next } = await eachAnnotation(database, after, rowsAtOnce);
      return { rows: items.map((annotation) => deskRow(annotation, keys)), next };
    },
    'get-rows': async ({ ids }) => {
      const keys = await own();
      return (await getAnnotations(database, ids)).map((annotation) => deskRow(annotation, keys));
    },
    'get-annotation': ({ id }) => fullHistory(database, id),
    'revise-annotation': (request) => toldRevised(reviseAnnotation(database, request, now())),
    'act-on-annotations': async (request) => {
      const reply = await actOnAnnotations(database, request, now());
      if (reply.done.length > 0) tellChanges(reply.done.map(({ id }) => id));
      return reply;
    },
    'end-conflict': (request) => toldRevised(endConflict(database, request, now())),
    'add-reply': async ({ id, name, text }) => {
      const [annotation] = await getAnnotations(database, [id]);
      if (!annotation) return { replied: false };
      const at = now();
      const key = await publisherKey(database, makeKeys, name, at);
      const event = {
        kind: 'reply',
        annotation: id,
        previous: annotation.heads,
        author: key.key,
        at,
        body: { name, text, sources: [] },
      } as const;
      await appendEvents(database, [await signEvent(event, hash, signWith(key.privateKey))]);
      tellChanges([id]);
      return { replied: true };
    },
  };
}

async function fullHistory(database: Database, id: string): Promise<FullHistory | null> {
  const [annotation] = await getAnnotations(database, [id]);
  if (!annotation) return null;
  const keys = await ownKeys(database);
  return {
    annotation,
    events: await eventsOf(database, id),
    own: signerOf(annotation, keys) !== null,
    author: keys.has(annotation.author),
  };
}

/** Open pages ask again once the change is stored. */
async function toldRevised(change: Promise<ReviseReply>): Promise<ReviseReply> {
  const reply = await change;
  if ('revised' in reply) tellChanges([reply.revised, ...(reply.made ?? [])].map(({ id }) => id));
  return reply;
}
