import type { World } from '../world.ts';

/** What the settings reach beside what every page does. */
export interface SettingsWorld extends World {
  /** Bytes kept on this computer; `null` where the browser does not tell. */
  readonly storageUsed: () => Promise<number | null>;
}
