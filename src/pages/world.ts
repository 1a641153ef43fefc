import type { TabCall, TabCalls, WorkerCall, WorkerCalls } from '../messaging/contract.ts';

/** A tab; its address, without fragment, is `null` where the browser does not tell it. */
export interface FrontTab {
  readonly id: number;
  readonly url: string | null;
  /** The tab is one of a private window. */
  readonly isPrivate?: boolean;
}

/** A keyboard shortcut as the browser has it; `keys` is empty where none is set. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** What a page hears of a tab while it is open. */
export interface TabNews {
  /** The key of the mention whose card is open in the page; `null` when none is. */
  readonly card: (key: string | null) => void;
  /** Something else was asked about in the page's context menu, or nothing any more. */
  readonly asked: () => void;
}

/** Everything a page reaches outside itself: the worker, the tab in front, the browser's own questions, the clock. */
export interface World {
  readonly callWorker: <C extends WorkerCall>(
    call: C,
    request: WorkerCalls[C]['request'],
  ) => Promise<WorkerCalls[C]['reply']>;
  readonly callTab: <C extends TabCall>(
    tab: number,
    call: C,
    request: TabCalls[C]['request'],
  ) => Promise<TabCalls[C]['reply']>;
  /** The tab that the reader has in front; `null` when there is none. */
  readonly frontTab: () => Promise<FrontTab | null>;
  /** Ask the reader for access. Only works in the first turn of a click's handler. */
  readonly askAccess: (origins: readonly string[]) => Promise<boolean>;
  /** Call when another tab comes to the front, or another page into it; returns what ends it. */
  readonly followFront: (again: () => void) => () => void;
  /** Hear what happens in a tab, first what is so; returns what ends it. */
  readonly followTab: (tab: number, on: TabNews) => () => void;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** Open the side panel; `null` where the browser or the package has none. Only works in the first turn of a click's handler. */
  readonly openPanel: ((tab: number) => void) | null;
  /** Open the settings, at a part of them where one is named; `null` where the package has none. */
  readonly openSettings: ((part?: string) => void) | null;
  /** Open the moderators' desk, at one of its places where one is named. */
  readonly openDesk: (place?: string) => void;
  /** What an open tab at an address is called, and its site; `null` where no tab shows it or the browser does not tell. Nothing is fetched. */
  readonly titleAt: (url: string) => Promise<{ readonly title: string; readonly site: string } | null>;
  /** Give the reader a file; its text comes in parts. */
  readonly giveFile: (name: string, parts: readonly string[]) => void;
  readonly closeWindow: () => void;
  readonly now: () => Date;
  readonly newId: () => string;
}
