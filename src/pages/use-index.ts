import { useCallback, useEffect, useState } from 'preact/hooks';
import type { IndexStanding } from '../messaging/index-calls.ts';
import type { World } from './world.ts';

/** How often is asked while the index is built, in ms. */
const often = 1_000;

export interface FollowedIndex {
  /** `null` while it is not known. */
  readonly standing: IndexStanding | null;
  /** Built again because somebody asked for it on this page; otherwise because a part was damaged or lost. */
  readonly wished: boolean;
  readonly failed: boolean;
  readonly buildAgain: () => void;
}

/**
 * How the claim index stands, followed while it is built.
 *
 * @param again something else: annotations came or went, so that it is asked once more
 */
export function useIndex(world: World, again?: unknown): FollowedIndex {
  const [standing, setStanding] = useState<IndexStanding | null>(null);
  const [wished, setWished] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    world.callWorker('index-state', null).then(setStanding, () => undefined);
  }, [world, again]);
  useEffect(() => {
    if (!standing?.rebuilding) {
      setWished(false);
      return;
    }
    // A worker that is stopped meanwhile is started by being asked, and goes on; its silence changes nothing here.
    const timer = setTimeout(() => {
      world.callWorker('index-state', null).then(setStanding, () => setStanding({ ...standing }));
    }, often);
    return () => clearTimeout(timer);
  }, [world, standing]);
  const buildAgain = useCallback(() => {
    setFailed(false);
    setWished(true);
    world.callWorker('rebuild-index', null).then(setStanding, () => setFailed(true));
  }, [world]);
  return { standing, wished, failed, buildAgain };
}
