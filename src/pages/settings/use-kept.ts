import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Correction, DismissalRow, PublisherRow, StorageCounts } from '../../messaging/reader-calls.ts';
import type { SettingsWorld } from './settings-world.ts';

/** What is kept on this computer, as far as it was told by now. */
export interface KeptHere {
  readonly publishers: readonly PublisherRow[] | null;
  readonly dismissals: readonly DismissalRow[] | null;
  readonly corrections: readonly Correction[] | null;
  readonly counts: StorageCounts | null;
}

const nothing: KeptHere = { publishers: null, dismissals: null, corrections: null, counts: null };

/** How to ask again: for everything, or for the lists alone, which takes no look at each annotation. */
interface Asking {
  readonly all: () => void;
  readonly lists: () => void;
}

/** Everything the settings list, asked for at once and again when something was taken in or away. */
export function useKept(world: SettingsWorld): readonly [KeptHere, Asking] {
  const [kept, setKept] = useState(nothing);
  const learn = useCallback((part: Partial<KeptHere>) => setKept((before) => ({ ...before, ...part })), []);
  const lists = useCallback(() => {
    const { callWorker } = world;
    // Each by itself: what fails leaves the others.
    callWorker('list-dismissals', null).then((dismissals) => learn({ dismissals }), ignore);
    callWorker('list-corrections', null).then((corrections) => learn({ corrections }), ignore);
    callWorker('count-storage', null).then((counts) => learn({ counts }), ignore);
  }, [world, learn]);
  const all = useCallback(() => {
    world.callWorker('count-publishers', null).then((publishers) => learn({ publishers }), ignore);
    lists();
  }, [world, learn, lists]);
  useEffect(all, [all]);
  return [kept, { all, lists }];
}

/** A part that is not told stays unknown, and says so. */
function ignore(): void {}
