import { signEvent } from '../core/log/sign-event.ts';
import type { DeskCalls, FullHistory } from '../messaging/desk-calls.ts';
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
import { tellOpenPages } from './follow-settings.ts';
import { ownKeys, signerOf } from './own-keys.ts';

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
    'get-row': async ({ id }) => {
      const [annotation] = await getAnnotations(database, [id]);
      return annotation ? deskRow(annotation, await own()) : null;
    },
    'get-annotation': ({ id }) => fullHistory(database, id),
    'revise-annotation': (request) => told(reviseAnnotation(database, request, now())),
    'act-on-annotations': (request) => told(actOnAnnotations(database, request, now())),
    'end-conflict': (request) => told(endConflict(database, request, now())),
    'add-reply': async ({ id, name, text }) => {
      const [annotation] = await getAnnotations(database, [id]);
      if (!annotation) return { replied: false };
      const key = await publisherKey(database, makeKeys);
      const event = {
        kind: 'reply',
        annotation: id,
        previous: annotation.heads,
        author: key.key,
        at: now(),
        body: { name, text, sources: [] },
      } as const;
      await told(appendEvents(database, [await signEvent(event, hash, signWith(key.privateKey))]));
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
async function told<Reply>(change: Promise<Reply>): Promise<Reply> {
  const reply = await change;
  tellOpenPages();
  return reply;
}
