import type { World } from '../world.ts';

/** What the settings reach beside what every page does. */
export interface SettingsWorld extends World {
  /** Bytes kept on this computer; `null` where the browser does not tell. */
  readonly storageUsed: () => Promise<number | null>;
  /** Open the browser's own page of shortcuts; `null` where it has none that can be opened. */
  readonly openShortcuts: (() => void) | null;
  readonly hasAccess: (origins: readonly string[]) => Promise<boolean>;
  /** Call when settings or access were changed elsewhere; returns what ends it. */
  readonly followChoices: (again: () => void) => () => void;
}
