import type {
  CurrentAnnotation,
  DelegateEvent,
  LogEvent,
  PublishEvent,
  ReviseEvent,
  Revision,
} from '../model/event.ts';
import { canonicalJson } from './canonical-json.ts';
import { delegatesOf } from './delegates-of.ts';
import { mayChange } from './may-change.ts';
import { nameChanges } from './name-changes.ts';
import { restores } from './restores.ts';

/** What changes an annotation: its text, or that it stands. */
type Act = Exclude<LogEvent, { readonly kind: 'reply' | 'delegate' }>;

/**
 * Fold the events of one annotation to what it says now.
 *
 * The order of the input does not matter. Only the first author, or a key that the author delegated to, may revise or retract; others'
 * attempts are left out. What nobody signed is revised only by what nobody signed, of the same origin.
 * Of a key that was withdrawn counts what the author knew of. Where two heads stand, the later one is shown and `heads` names both; where they say the same
 * that is no conflict.
 *
 * @param events all of one annotation, verified
 * @returns `null` without a publish event
 */
export function foldEvents(events: readonly LogEvent[]): CurrentAnnotation | null {
  const publish = events.find((event): event is PublishEvent => event.kind === 'publish');
  if (!publish) return null;
  const later = events.filter((event) => event !== publish && event.annotation === publish.id);
  const delegates = delegatesOf(publish, later);
  const own = later
    .filter((event): event is Exclude<LogEvent, DelegateEvent> => event.kind !== 'delegate')
    .filter((event) => event.kind === 'reply' || delegates.allows(event) || mayChange(event, publish, []))
    .sort(byTime);
  const acts: Act[] = [publish, ...own.filter((event) => event.kind !== 'reply')];
  const followed = new Set(acts.flatMap(({ previous }) => previous));
  const heads = acts.filter(({ id }) => !followed.has(id));
  const head = heads.at(-1) ?? publish;
  const byId = new Map(acts.map((event) => [event.id, event]));
  const shown = lastText(byId, [head]) ?? publish;
  const { reason: _, ...body } = { reason: '', ...shown.body };
  return {
    id: publish.id,
    body,
    author: publish.author,
    publishedAt: publish.at,
    revisedAt: shown.at,
    retracted: head.kind === 'retract' ? { at: head.at, reason: head.body.reason } : null,
    replies: own.flatMap((event) =>
      event.kind === 'reply' ? [{ name: event.body.name, text: event.body.text, at: event.at }] : [],
    ),
    history: [publish, ...own].map((event) => ({
      id: event.id,
      kind: event.kind,
      at: event.at,
      author: event.author,
      reason: 'reason' in event.body ? event.body.reason : null,
      ...(restores(event, byId) && { restored: true as const }),
      ...(event.kind === 'revise' && whatChanged(event, byId)),
    })),
    heads: heads.map(({ id }) => id),
    ...(heads.length > 1 && differ(heads, byId) && { conflict: true as const }),
    signed: publish.signature !== '',
    ...(delegates.now.length > 0 && { delegates: delegates.now }),
  };
}

/** What a revision changed of the text that it followed. */
function whatChanged(event: ReviseEvent, byId: ReadonlyMap<string, Act>): Pick<Revision, 'changed' | 'status'> {
  const before = lastText(
    byId,
    event.previous.flatMap((id) => byId.get(id) ?? []),
  )?.body;
  if (!before) return {};
  const changed = nameChanges(before, event.body);
  return {
    changed,
    ...(changed.includes('status') && { status: { before: before.status, after: event.body.status } }),
  };
}

/** Whether acts leave different things behind: two people who restored the same text have nothing to decide. */
function differ(heads: readonly Act[], byId: ReadonlyMap<string, Act>): boolean {
  const said = heads.map((head) => {
    const { reason: _, ...body } = { reason: '', ...lastText(byId, [head])?.body };
    return canonicalJson([body, head.kind === 'retract' ? head.body.reason : null]);
  });
  return new Set(said).size > 1;
}

/** The newest text on the way back from some acts, they themselves included. */
function lastText(byId: ReadonlyMap<string, Act>, from: readonly Act[]): PublishEvent | ReviseEvent | undefined {
  const way = [...from];
  const seen = new Set<string>();
  while (way.length > 0) {
    way.sort(byTime);
    const event = way.pop();
    if (!event || seen.has(event.id)) continue;
    seen.add(event.id);
    if (event.kind === 'publish' || event.kind === 'revise') return event;
    for (const id of event.previous) {
      const before = byId.get(id);
      if (before) way.push(before);
    }
  }
  return undefined;
}

/** Earlier first; the id decides between equals, so that every copy folds alike. */
function byTime(a: LogEvent, b: LogEvent): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
