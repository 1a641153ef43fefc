import { annotationOf } from '../core/log/annotation-of.ts';
import { mayChange, originHost } from '../core/log/may-change.ts';
import { readEvent } from '../core/log/read-event.ts';
import { compareWith, recordKey } from '../core/log/record-identity.ts';
import { verifyEvent } from '../core/log/verify-event.ts';
import type { CurrentAnnotation, LogEvent, PublishEvent } from '../core/model/event.ts';
import type { Refusal } from '../core/model/imported.ts';
import type { PackRecord } from '../messaging/import-calls.ts';
import { getAnnotations } from '../store/annotations.ts';
import type { Database } from '../store/database.ts';
import { eventsOf } from '../store/events-of.ts';
import type { ImportDatabase, ImportJob, StagedRecord } from '../store/import-database.ts';
import { hash, verify } from './crypto.ts';
import { shownOf, stageRefusal, standingOf } from './import-judge.ts';
import { refusedWords } from './refused-words.ts';

/** What was judged, the hosts that the file would have to speak for, and whether an event waits for its annotation. */
export interface JudgedPack {
  readonly records: readonly StagedRecord[];
  readonly hosts: readonly string[];
  readonly waiting: boolean;
}

/** An annotation that events may belong to: in the log, or in the pack. */
type Known = Pick<CurrentAnnotation, 'author' | 'body'> & {
  readonly delegates: readonly string[];
  readonly seen: ReadonlySet<string>;
  /** The annotation comes with this file: its unsigned history may come too. */
  readonly fresh: boolean;
};

/** What an unsigned annotation of a pack is, or that the reader has to say whose file it is. */
type UnsignedJudgement = 'ask' | Pick<StagedRecord, 'outcome' | 'standing' | 'annotation' | 'at'>;

/** Check and judge a part of a pack; `last`: an event without an annotation waits no longer. */
export async function judgePack(
  database: Database,
  imports: ImportDatabase,
  { speaksFor }: ImportJob,
  records: readonly PackRecord[],
  last: boolean,
  elsewhere: readonly LogEvent[] = [],
): Promise<JudgedPack> {
  const checked = await Promise.all(records.map(checkRecord));
  const events = checked.flatMap(({ event }) => event ?? []);
  const known = await knownAnnotations(database, [...elsewhere, ...events]);
  const unsigned = await judgeUnsigned(database, imports, events, speaksFor);
  const hosts = new Set<string>();
  let waiting = false;
  const staged = checked.map(({ record, event, refusal }, place): StagedRecord => {
    const refuse = (why: Refusal, words: string) => stageRefusal({ record, refusal: why, field: '', words });
    if (!event) return refuse(refusal ?? 'shape', refusedWords(records[place]?.event));
    const stands = known.get(annotationOf(event));
    const body = event.kind === 'publish' || event.kind === 'revise' ? event.body : stands?.body;
    const shown = { words: '', publisher: '', ...(body && shownOf(body)), record, warnings: [], event };
    if (event.kind === 'publish') {
      if (stands && !stands.fresh) return { ...shown, outcome: 'unchanged' };
      const judged = unsigned.get(event.id);
      if (judged === 'ask') {
        hosts.add(originHost(event.body));
        return { ...refuse('unsigned-change', shown.words), publisher: shown.publisher, event };
      }
      return { ...shown, outcome: 'new', ...judged };
    }
    if (!stands && !last) waiting = true;
    const why = stands ? whyNot(event, stands, speaksFor) : 'no-annotation';
    if (why === 'unsigned-change' && stands) hosts.add(originHost(stands.body));
    if (why) return { ...refuse(why, shown.words || refusedWords(event)), event };
    return { ...shown, outcome: stands?.seen.has(event.id) ? 'unchanged' : stands?.fresh ? 'new' : 'changed' };
  });
  return { records: staged, hosts: [...hosts], waiting };
}

async function checkRecord({ record, event: value }: PackRecord): Promise<{
  readonly record: number;
  readonly event: LogEvent | null;
  readonly refusal: Refusal | null;
}> {
  const event = readEvent(value);
  const refusal = event ? await verifyEvent(event, hash, verify) : 'shape';
  return { record, event: refusal ? null : event, refusal };
}

/** The annotations of events: as they stand in the log, else as they come here. */
async function knownAnnotations(database: Database, events: readonly LogEvent[]): Promise<Map<string, Known>> {
  const ids = new Set(events.map(annotationOf));
  const known = new Map<string, Known>();
  const delegated = new Set(events.flatMap((event) => (event.kind === 'delegate' ? [event.annotation] : [])));
  for (const { id, author, body, delegates = [], history } of await getAnnotations(database, [...ids])) {
    // The history holds neither delegations nor what a key did that was withdrawn.
    const there = delegated.has(id) ? await eventsOf(database, id) : history;
    known.set(id, { author, body, delegates, seen: new Set(there.map((one) => one.id)), fresh: false });
  }
  for (const event of events)
    if (event.kind === 'publish' && !known.has(event.id))
      known.set(event.id, { author: event.author, body: event.body, delegates: [], seen: new Set(), fresh: true });
  for (const event of events) {
    const stands = event.kind === 'delegate' ? known.get(event.annotation) : undefined;
    if (event.kind === 'delegate' && stands && mayChange(event, stands, []))
      known.set(event.annotation, { ...stands, delegates: [...stands.delegates, event.body.to] });
  }
  return known;
}

function whyNot(event: Exclude<LogEvent, PublishEvent>, stands: Known, speaksFor: readonly string[]): Refusal | null {
  if (event.kind === 'reply' || stands.seen.has(event.id)) return null;
  if (!mayChange(event, stands, stands.delegates)) return 'not-the-author';
  if (stands.author !== '' || stands.fresh || speaksFor.includes(originHost(stands.body))) return null;
  return 'unsigned-change';
}

/** Unsigned publish events whose record is here under another id: `ask` where the file must speak for the host to change it. */
async function judgeUnsigned(
  database: Database,
  imports: ImportDatabase,
  events: readonly LogEvent[],
  speaksFor: readonly string[],
): Promise<ReadonlyMap<string, UnsignedJudgement>> {
  const publishes = events.filter((event): event is PublishEvent => event.kind === 'publish' && event.author === '');
  const keys = publishes.map(({ body }) => recordKey(body));
  const standing = keys.length > 0 ? await standingOf(database, imports, keys, (place) => publishes[place]?.body) : [];
  return new Map(
    publishes.flatMap(({ id, body, at }, place): [string, UnsignedJudgement][] => {
      const stands = standing[place];
      if (!stands) return [[id, { outcome: 'new', annotation: body, at }]];
      if (stands.id === id) return [];
      const outcome = compareWith(stands, body, at);
      if (outcome === 'changed' && !speaksFor.includes(originHost(body))) return [[id, 'ask']];
      return [[id, { outcome, standing: stands.id, annotation: body, at }]];
    }),
  );
}
