import { type Status, statuses } from '../core/model/annotation.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';

/** What an annotation can stand as: a status, or taken back. */
export type Standing = Status | 'retracted';

/** Every standing, in the order in which readers are shown them. */
export const standings = [...statuses, 'retracted'] as const satisfies readonly Standing[];

/** What a reader chose to see, beside how marks are drawn. */
export interface ReaderSettings {
  /** Ids of the publishers whose annotations are left out. */
  readonly hiddenPublishers: readonly string[];
  /** What is left out whoever says it. */
  readonly hiddenStandings: readonly Standing[];
  /** Whether the toolbar button counts a page's annotated statements. */
  readonly badge: boolean;
}

/** What stands until a reader chooses otherwise: everything is shown, nothing is counted. */
export const plainReaderSettings: ReaderSettings = { hiddenPublishers: [], hiddenStandings: [], badge: false };

/** How an annotation stands now. */
export function standingOf({ retracted, body }: CurrentAnnotation): Standing {
  return retracted ? 'retracted' : body.status;
}
