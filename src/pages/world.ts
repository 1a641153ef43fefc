import type { TabCall, TabCalls, WorkerCall, WorkerCalls } from '../messaging/contract.ts';

/** A tab; its address, without fragment, is `null` where the browser does not tell it. */
export interface FrontTab {
  readonly id: number;
  readonly url: string | null;
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
  /** Open the side panel; `null` where the browser or the package has none. Only works in the first turn of a click's handler. */
  readonly openPanel: ((tab: number) => void) | null;
  /** Open the settings; `null` where the package has none. */
  readonly openSettings: (() => void) | null;
  readonly closeWindow: () => void;
  readonly now: () => Date;
  readonly newId: () => string;
}
