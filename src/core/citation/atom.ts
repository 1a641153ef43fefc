import type { CitationType } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/**
 * A candidate: words that name an instrument, before candidates are composed and chosen.
 *
 * An id that begins with `us-*` waits for a state.
 */
export interface Atom extends Span {
  readonly type: CitationType;
  readonly id: string;
  /** Among candidates for the same words, the higher one wins; below 1 it is dropped. */
  readonly rank: number;
  readonly anaphora?: boolean;
  readonly local?: boolean;
  /** What the place must be, where the id waits for one: `state` (default), or `local` for a city or county. */
  readonly place?: 'state' | 'local';
}
