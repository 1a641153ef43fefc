import type { CitationType } from '../model/mention.ts';

/** A row of a table, with what follows from the table. */
export interface Instrument {
  readonly id: string;
  /** The names as the table writes them, the first one being the one to show. */
  readonly names: readonly string[];
  readonly type: CitationType;
  /** Only with UK acts: the year that tells acts of one name apart. */
  readonly year: string | null;
}
