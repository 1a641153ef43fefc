import { deskRow } from '../../../src/background/desk-row.ts';
import { foldEvents } from '../../../src/core/log/fold-events.ts';
import type { Status } from '../../../src/core/model/annotation.ts';
import type { LogEvent } from '../../../src/core/model/event.ts';
import type { DeskRow, FullHistory } from '../../../src/messaging/desk-calls.ts';
import type { Foretold, ImportProgress, Outcome } from '../../../src/messaging/import-calls.ts';
import type { Publisher } from '../../../src/messaging/publisher-calls.ts';
import type { Visit } from '../../../src/messaging/visit-calls.ts';
import type { DeskWorld } from '../../../src/pages/desk/desk-world.ts';
import type { OpenPage } from '../../../src/pages/desk/open-pages.ts';
import { makeAnnotation } from '../../fixtures/annotations.ts';
import { type FakeWorld, fakeWorld } from '../fake-world.ts';

const said: readonly (readonly [string, string, Status])[] = [
  [
    'Night ridership has fallen by half since 2019, and every empty crossing costs this town $412.',
    'Ruth Amsell',
    'contested',
  ],
  ['Fewer than 20 of our staff depend on the midnight boat.', 'Callow Ferry Hospital', 'differs'],
  ['For the cleaners and the bakers there is no other way over the river before six.', 'Tomas Ekerle', 'outdated'],
  ['Without one night rider in the room.', 'Dario Penhale', 'leftout'],
  ['The vans will cost about a third of what the boat costs.', 'Imani Voss', 'supported'],
  ['The school roof was inspected every year.', 'Callow Ferry School Board', 'context'],
];
const author = 'own-key';
const id = (number: number) => number.toString(16).padStart(64, '0');

/** The events of the annotation that the tests look at: published, answered, changed, and changed twice at once. */
export function historyEvents({ conflict = false } = {}): LogEvent[] {
  const common = { author, signature: 'signed', annotation: id(1) };
  const body = makeAnnotation({
    claim: { text: said[0]?.[0] ?? '', variants: [], speaker: 'Ruth Amsell', saidOn: '2026-03-12' },
    summary: 'The transport office counted 31 % fewer night riders in 2025 than in 2019. The cost is not itemised.',
    publisher: 'Tarn Valley Fact Desk',
    rating: { words: 'Half true', author: 'Tarn Valley Fact Desk', date: '2026-03-14' },
    reviewBy: '2026-10-02',
  });
  const changed = `${body.summary.replace('The cost is not itemised.', '')}The $412 includes the ferry’s loan.`;
  const events: LogEvent[] = [
    { ...common, id: id(1), annotation: '', kind: 'publish', previous: [], at: '2026-03-14T09:03:00.000Z', body },
    {
      ...common,
      id: id(201),
      kind: 'reply',
      previous: [id(1)],
      at: '2026-03-18T16:40:00.000Z',
      body: { name: 'Ruth Amsell’s office', text: 'The proposal never named any other crossing.', sources: [] },
    },
    {
      ...common,
      id: id(202),
      kind: 'revise',
      previous: [id(1)],
      at: '2026-04-02T10:12:00.000Z',
      body: { ...body, summary: changed, reason: 'Budget annex received.' },
    },
  ];
  if (!conflict) return events;
  return [
    ...events,
    {
      ...common,
      id: id(203),
      kind: 'revise',
      previous: [id(1)],
      at: '2026-04-02T10:40:00.000Z',
      body: { ...body, status: 'context', summary: `${body.summary} It is in annex C.`, reason: 'Annex found.' },
    },
  ];
}

export function fullHistory(conflict: boolean, own: boolean): FullHistory {
  const events = historyEvents({ conflict });
  const annotation = foldEvents(events);
  if (!annotation) throw new Error('the events hold a publish event');
  return { annotation, events, own, author: own };
}

/** The same annotation, retracted and restored since. */
export function restoredHistory(): FullHistory {
  const events = historyEvents();
  const last = events.at(-1);
  if (last?.kind !== 'revise') throw new Error('it was changed last');
  const [away, back] = ['a'.repeat(64), 'b'.repeat(64)];
  const taken: LogEvent[] = [
    {
      ...last,
      id: away,
      kind: 'retract',
      previous: [last.id],
      at: '2026-05-01T10:01:00.000Z',
      body: { reason: 'Wrong year.' },
    },
    {
      ...last,
      id: back,
      previous: [away],
      at: '2026-05-01T10:02:00.000Z',
      body: { ...last.body, reason: 'It was right.' },
    },
  ];
  const annotation = foldEvents([...events, ...taken]);
  if (!annotation) throw new Error('the events hold a publish event');
  return { annotation, events: [...events, ...taken], own: true, author: true };
}

/** Rows as the worker gives them, `count` of them; the first one's history is known. */
export function deskRows(count: number, conflict = false): DeskRow[] {
  const first = deskRow(fullHistory(conflict, true).annotation, new Set([author]));
  return Array.from({ length: count }, (_, index) => {
    const [words = '', speaker = '', status = 'context'] = said[index % said.length] ?? [];
    if (index === 0) return first;
    const day = String((index % 27) + 1).padStart(2, '0');
    return {
      ...first,
      id: id(index + 1),
      words: index < said.length ? words : `${words} (${index})`,
      speaker,
      status,
      conflict: false,
      retracted: index % 11 === 4,
      citations: index % 5 === 3 ? ['us/policy/daca'] : [],
      publishedAt: `2026-0${(index % 9) + 1}-${day}T09:00:00.000Z`,
      changedAt: `2026-0${(index % 9) + 1}-${day}T10:00:00.000Z`,
      reviewBy: index % 4 === 2 ? '2026-06-01' : null,
      from: index % 3 === 1 ? 'import' : 'own',
    };
  });
}

interface Given extends NonNullable<Parameters<typeof fakeWorld>[0]> {
  readonly count?: number;
  readonly conflict?: boolean;
  readonly own?: boolean;
  /** The pages that are open. */
  readonly pages?: readonly OpenPage[];
}

/** Who signs on this computer; the key has no backup. */
export const keyHere: Publisher = {
  key: 'T2Wc1s5WQp0m4L1nZ8b6kq3vYd0x9uJfRrE2aGhKcXY',
  name: 'Tarn Valley Fact Desk',
  link: 'https://tarnvalley.example',
  since: '2026-01-04T09:00:00.000Z',
  backedUp: null,
  chosen: true,
};

/** An import that was read and waits. */
export const readyImport: ImportProgress = {
  job: 'job-1',
  name: 'claimreview-march.json',
  format: 'claimreview',
  startedAt: '2026-11-22T09:00:00.000Z',
  state: 'ready',
  parts: 1,
  counts: { new: 396, changed: 9, unchanged: 4, refused: 3 },
  cautions: [],
  done: 0,
  hostsAsked: [],
};

const none = { annotations: 0, versions: 0 };

/** A pack that was read: one annotation, published and retracted, is here already. */
export const readyPack: ImportProgress = {
  ...readyImport,
  name: 'ledger.jsonl',
  format: 'pack',
  counts: { new: 0, changed: 0, unchanged: 2, refused: 0 },
  tally: { new: none, changed: none, unchanged: { annotations: 1, versions: 2 }, refused: none },
};

export const packRecords: readonly Foretold[] = (['publish', 'retract'] as const).map((kind, at) => ({
  record: at + 1,
  outcome: 'unchanged',
  words: 'The bridge was closed for nine weeks.',
  publisher: 'Ledger Library',
  warnings: [],
  of: 'a'.repeat(64),
  kind,
}));

const foretold: Readonly<Partial<Record<Outcome, readonly Foretold[]>>> = {
  new: [
    {
      record: 1,
      outcome: 'new',
      words: 'The bridge was closed for nine weeks.',
      publisher: 'Harbour Fact Desk',
      warnings: [{ caution: 'markup', field: 'claimReviewed' }],
    },
  ],
  refused: [
    {
      record: 88,
      outcome: 'refused',
      words: '',
      publisher: '',
      refused: { refusal: 'no-address', field: 'url' },
      warnings: [],
    },
    {
      record: 203,
      outcome: 'refused',
      words: '',
      publisher: '',
      refused: { refusal: 'broken-json', field: '' },
      warnings: [],
    },
  ],
};

/** A world whose worker has a desk full of annotations. */
export function fakeDeskWorld({
  count = 40,
  conflict = false,
  own = true,
  pages = [],
  ...given
}: Given = {}): FakeWorld & DeskWorld & { readonly tell: (ids: readonly string[] | null) => void } {
  let rows = deskRows(count, conflict);
  let visits: readonly Visit[] = [];
  const follow = (on: (page: OpenPage) => void) => {
    for (const page of pages) on(page);
    return () => {};
  };
  const world = fakeWorld({
    ...given,
    replies: {
      'list-rows': ({ after }) => {
        const from = after === null ? 0 : Number(after);
        return { rows: rows.slice(from, from + 2000), next: from + 2000 < rows.length ? String(from + 2000) : null };
      },
      'get-rows': ({ ids }) => rows.filter((row) => ids.includes(row.id)),
      'get-annotation': () => fullHistory(conflict, own),
      'act-on-annotations': ({ ids, act }) => {
        const status = act.kind === 'relabel' ? { status: act.status } : { retracted: act.kind === 'retract' };
        const able = rows.filter((row) => ids.includes(row.id) && row.from === 'own');
        rows = rows.map((row) => (able.includes(row) ? { ...row, ...status } : row));
        return {
          done: rows.filter((row) => able.some((one) => one.id === row.id)),
          refused: ids.filter((one) => !able.some((row) => row.id === one)).map((one) => ({ id: one, why: 'not-own' })),
        };
      },
      'revise-annotation': () => ({ revised: rows[0] ?? deskRows(1)[0] ?? never() }),
      'end-conflict': () => ({ revised: { ...(rows[0] ?? never()), conflict: false } }),
      'add-reply': () => ({ replied: true }),
      'list-publishers': () => [keyHere],
      'list-reports': () => [
        { annotation: id(1), exact: 'Night trains run empty.', at: '2026-11-20T09:00:00.000Z', about: rows[0] ?? null },
        { annotation: 'gone', exact: 'Not one dollar.', at: '2026-11-19T09:00:00.000Z', about: null },
      ],
      'close-report': () => null,
      'list-visits': () => visits,
      'note-visits': ({ seen }) => {
        visits = seen.flatMap(({ held, ...one }) => (held ? [] : [{ ...one, at: '2026-11-22T14:00:00.000Z' }]));
        return null;
      },
      'close-visits': () => {
        visits = [];
        return null;
      },
      'keep-near-miss': () => null,
      'take-reports': ({ reports }) => ({ taken: reports.length }),
      'list-imports': () => [{ ...readyImport, state: 'staging', name: 'march.csv', format: 'csv' }, readyImport],
      'preview-import': ({ outcome }) => foretold[outcome] ?? [],
      ...given.replies,
    },
  });
  const hearing = new Set<(ids: readonly string[] | null) => void>();
  return {
    ...world,
    saveFile: (name) => world.calls.push(['saveFile', name]),
    followPages: follow,
    followChanges: (on) => {
      hearing.add(on);
      return () => hearing.delete(on);
    },
    /** Annotations changed on another page. */
    tell: (ids) => {
      for (const on of hearing) on(ids);
    },
  };
}

function never(): never {
  throw new Error('there is always a first row');
}
