import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type FocusKeeper, keepFocus } from './keep-focus.ts';

/** Keep the focus in a part whose buttons come and go; without one, in the page. */
export function useKeptFocus(part?: RefObject<HTMLElement | null>): RefObject<FocusKeeper | null> {
  const keeper = useRef<FocusKeeper | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    keeper.current = keepFocus(part?.current ?? document.body, ended.signal);
    return () => ended.abort();
  }, []);
  return keeper;
}
