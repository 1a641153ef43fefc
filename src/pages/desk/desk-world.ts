import type { World } from '../world.ts';

/** What the desk reaches beside what every page does. */
export interface DeskWorld extends World {
  /** Offer a file to keep, under a name. */
  readonly saveFile: (name: string, content: Blob) => void;
}
