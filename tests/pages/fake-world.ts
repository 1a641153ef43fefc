import type { Draft } from '../../src/core/model/draft.ts';
import type { PageReport } from '../../src/core/model/page.ts';
import type { PageState, SelectedWords, Settings, TabCalls, WorkerCalls } from '../../src/messaging/contract.ts';
import type { SettingsWorld } from '../../src/pages/settings/settings-world.ts';
import type { World } from '../../src/pages/world.ts';

type Replies = { [C in keyof WorkerCalls]?: (request: WorkerCalls[C]['request']) => WorkerCalls[C]['reply'] };

interface Given {
  readonly state?: PageState;
  readonly drafts?: readonly Draft[];
  readonly settings?: Partial<Settings>;
  readonly selection?: SelectedWords | null;
  readonly granted?: boolean;
  /** The words are no longer in the page. */
  readonly gone?: boolean;
  /** What was found for selected words. */
  readonly asked?: PageReport;
  /** Key of the mention whose card is open in the page. */
  readonly card?: string;
  /** Answers that differ from the plain ones; a thrown error is a refused call. */
  readonly replies?: Replies;
}

export interface FakeWorld extends World {
  /** Every call that was made, in order: name and request. */
  readonly calls: (readonly [string, unknown])[];
}

export const plainSettings: Settings = {
  reach: 'click',
  sites: [],
  sitesOff: [],
  markStyle: 'underline',
  markKinds: {},
  siteMarks: {},
  openOnHover: false,
  printMarks: false,
  publisher: 'Tarn Valley Fact Desk',
  pausedSince: null,
  hiddenPublishers: [],
  hiddenStandings: [],
  badge: false,
};

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
    'take-selection': () => null,
    'list-drafts': () => drafts,
    'save-draft': ({ id, form }) => {
      const at = '2026-11-22T14:32:00Z';
      drafts = [{ id, at, form }, ...drafts.filter((draft) => draft.id !== id)];
      return { at };
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
    frontTab: async () => ({ id: 7, url: 'https://callowcourier.example/ferry' }),
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
    closeWindow: () => calls.push(['closeWindow', null]),
    now: () => new Date('2026-11-22T14:40:00Z'),
    newId: () => 'draft-1',
  };
}

/** The same with what the settings need. */
export function fakeSettingsWorld(given: Given = {}): FakeWorld & SettingsWorld {
  return {
    ...fakeWorld(given),
    storageUsed: async () => 86_400_000,
  };
}
