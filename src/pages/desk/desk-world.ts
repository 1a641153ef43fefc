import type { World } from '../world.ts';
import type { Importer } from './importer-thread.ts';
import type { OpenPage } from './open-pages.ts';

/** What the desk reaches beside what every page does. */
export interface DeskWorld extends World {
  /** The thread that imports; without one the worker does it, more slowly. */
  readonly importer?: Importer | null;
  /** Offer a file to keep, under a name. */
  readonly saveFile: (name: string, content: Blob) => void;
  /** Hear of every page that is open, and of each that is loaded from now on, private windows aside; returns what ends it. */
  readonly followPages: (on: (page: OpenPage) => void) => () => void;
  /** Hear which annotations changed, here or on any other page; `null`: many. Returns what ends it. */
  readonly followChanges: (on: (ids: readonly string[] | null) => void) => () => void;
}
