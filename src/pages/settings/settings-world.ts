import type { World } from '../world.ts';

/** A keyboard shortcut as the browser has it; `keys` is empty where none is set. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** What the settings reach beside what every page does. */
export interface SettingsWorld extends World {
  /** Bytes kept on this computer; `null` where the browser does not tell. */
  readonly storageUsed: () => Promise<number | null>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
}
