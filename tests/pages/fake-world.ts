import type { Draft } from '../../src/core/model/draft.ts';
import type { PageReport } from '../../src/core/model/page.ts';
import type { PageState, SelectedWords, Settings, TabCalls, WorkerCalls } from '../../src/messaging/contract.ts';
import type { ImportProgress } from '../../src/messaging/import-calls.ts';
import type { Correction, DismissalRow, PublisherRow } from '../../src/messaging/reader-calls.ts';
import type { SettingsWorld } from '../../src/pages/settings/settings-world.ts';
import type { World } from '../../src/pages/world.ts';
import { settingsOfReader } from '../fixtures/settings.ts';

type Reply<C extends keyof WorkerCalls> = WorkerCalls[C]['reply'];
/** A promise is an answer that takes its time. */
type Replies = {
  [C in keyof WorkerCalls]?: (request: WorkerCalls[C]['request']) => Reply<C> | Promise<Reply<C>>;
};

interface Given {
  readonly state?: PageState;
  readonly drafts?: readonly Draft[];
  readonly settings?: Partial<Settings>;
  readonly selection?: SelectedWords | null;
  /** What was chosen in the context menu to be annotated. */
  readonly chosen?: SelectedWords;
  readonly granted?: boolean;
  /** The tab in front is one of a private window. */
  readonly isPrivate?: boolean;
  /** The page's own ClaimReview markup. */
  readonly reviews?: readonly string[];
  /** The words are no longer in the page. */
  readonly gone?: boolean;
  /** What was found for selected words. */
  readonly asked?: PageReport;
  /** Key of the mention whose card is open in the page. */
  readonly card?: string;
  /** How many events the worker refuses. */
  readonly refused?: number;
  readonly publishers?: readonly PublisherRow[];
  readonly dismissals?: readonly DismissalRow[];
  readonly corrections?: readonly Correction[];
  /** Patterns of sites that the browser no longer gives access to. */
  readonly lost?: readonly string[];
  readonly titleAt?: World['titleAt'];
  /** Answers that differ from the plain ones; a thrown error is a refused call. */
  readonly replies?: Replies;
}

export interface FakeWorld extends World {
  /** Every call that was made, in order: name and request. */
  readonly calls: (readonly [string, unknown])[];
}

export const plainSettings: Settings = { ...settingsOfReader, reach: 'click', publisher: 'Tarn Valley Fact Desk' };

/** A world without a browser: it answers what it is given and notes what it is asked. */
export function fakeWorld(given: Given = {}): FakeWorld {
  const calls: (readonly [string, unknown])[] = [];
  let drafts = given.drafts ?? [];
  let settings = { ...plainSettings, ...given.settings };
  const replies: Replies = {
    'get-page': () => given.state ?? { is: 'browser-page' },
    'read-page': () => given.state ?? { is: 'browser-page' },
    'get-settings': () => settings,
    'change-settings': ({ change }) => {
      settings = { ...settings, ...change };
      return settings;
    },
    'switch-site': () => settings,
    'get-asked': () => given.asked ?? null,
    'close-asked': () => null,
    'take-selection': () => given.chosen ?? null,
    'index-state': () => ({ claims: 1284, rebuilding: null }),
    'rebuild-index': () => ({ claims: 1284, rebuilding: { done: 0, total: 1296 } }),
    'list-drafts': () => drafts,
    'judge-records': ({ taken }) => ({ new: taken.length, changed: 0, unchanged: 0, refused: 0 }),
    'save-draft': ({ id, form }) => {
      const at = '2026-11-22T14:32:00Z';
      drafts = [{ id, at, form }, ...drafts.filter((draft) => draft.id !== id)];
      return { at, id };
    },
    'discard-draft': ({ id }) => {
      drafts = drafts.filter((draft) => draft.id !== id);
      return null;
    },
    ...given.replies,
  };
  const tabReplies: { [C in keyof TabCalls]?: () => TabCalls[C]['reply'] } = {
    'show-mention': () => !given.gone,
    'step-mark': () => null,
    'get-reviews': () => given.reviews ?? [],
    'get-selection': () => given.selection ?? null,
  };
  return {
    calls,
    callWorker: async (call, request) => {
      calls.push([call, request]);
      const reply = replies[call];
      if (!reply) throw new Error(`no reply for ${call}`);
      return reply(request);
    },
    callTab: async (_, call, request) => {
      calls.push([call, request]);
      const reply = tabReplies[call];
      if (!reply) throw new Error(`no reply for ${call}`);
      return reply();
    },
    frontTab: async () => ({
      id: 7,
      url: 'https://callowcourier.example/ferry',
      ...(given.isPrivate && { isPrivate: true }),
    }),
    askAccess: async (origins) => {
      calls.push(['askAccess', origins]);
      return given.granted ?? true;
    },
    followFront: () => () => {},
    followTab: (_, on) => {
      on.card(given.card ?? null);
      return () => {};
    },
    shortcuts: async () => [
      { name: 'next-mark', description: 'Go to the next mark', keys: 'Alt+Shift+J' },
      { name: 'previous-mark', description: 'Go to the previous mark', keys: 'Alt+Shift+K' },
      { name: 'toggle-card', description: 'Open or close the card of a mark', keys: '' },
    ],
    openPanel: (tab) => calls.push(['openPanel', tab]),
    openSettings: (part) => calls.push(['openSettings', part ?? null]),
    openDesk: (place) => calls.push(['openDesk', place ?? null]),
    titleAt: given.titleAt ?? (async () => null),
    giveFile: (name, parts) => calls.push(['giveFile', { name, text: parts.join('') }]),
    closeWindow: () => calls.push(['closeWindow', null]),
    now: () => new Date('2026-11-22T14:40:00Z'),
    newId: () => 'draft-1',
  };
}

/** The same with what the settings need. */
export function fakeSettingsWorld(given: Given = {}): FakeWorld & SettingsWorld {
  let dismissals = given.dismissals ?? [];
  let corrections = given.corrections ?? [];
  let progress: ImportProgress = {
    job: 'job',
    name: 'kept.json',
    format: 'pack',
    startedAt: '2026-11-22T14:40:00Z',
    state: 'done',
    parts: 0,
    counts: { new: 0, changed: 0, unchanged: 0, refused: given.refused ?? 0 },
    cautions: [],
    done: 0,
    hostsAsked: [],
  };
  const world = fakeWorld({
    ...given,
    replies: {
      'count-publishers': () => given.publishers ?? [],
      'list-dismissals': () => dismissals,
      'take-back-dismissal': ({ exact }) => {
        dismissals = dismissals.filter((one) => one.exact !== exact);
        return null;
      },
      'list-corrections': () => corrections,
      'undo-correction': ({ exact }) => {
        corrections = corrections.filter((one) => one.exact !== exact);
        return null;
      },
      'count-storage': () => ({
        annotations: 1284,
        events: 1310,
        drafts: given.drafts?.length ?? 0,
        dismissals: dismissals.length,
        corrections: corrections.length,
        sights: 7,
        key: true,
        indexBytes: 31_000_000,
      }),
      'export-events': ({ after }) =>
        after === null
          ? { events: [{ kind: 'publish', body: 'one' }], next: 'a' }
          : { events: [{ kind: 'publish', body: 'two' }], next: null },
      'delete-everything': () => null,
      'begin-import': () => progress,
      'stage-import': ({ events }) => {
        progress = { ...progress, counts: { ...progress.counts, new: progress.counts.new + events.length } };
        return progress;
      },
      'run-import': () => progress,
      'forget-import': () => null,
      'import-dismissals': (request) => ({ taken: request.dismissals.length }),
      'import-corrections': (request) => ({ taken: request.corrections.length }),
      ...given.replies,
    },
  });
  return {
    ...world,
    storageUsed: async () => 86_400_000,
    openShortcuts: () => world.calls.push(['openShortcuts', null]),
    hasAccess: async ([origin]) => !given.lost?.includes(origin ?? ''),
    followChoices: () => () => {},
  };
}
