import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../messaging/contract.ts';
import type { FrontTab, World } from './world.ts';

/** What the popup knows of the page in front: not asked yet, its state, or that nobody answered. */
export type Known = { readonly tab: FrontTab; readonly state: PageState } | 'asking' | 'lost';

const again = 300;

/** The state of the page in front, asked again while the page is being read and, with `follow`, whenever it changes. */
export function usePageState(
  world: World,
  follow = false,
): { readonly known: Known; readonly ask: (how?: Ask) => void } {
  const [known, setKnown] = useState<Known>('asking');
  const asked = useRef(0);

  const ask = useCallback(
    (how: Ask = 'get-page') => {
      const answer = async () => {
        const tab = await world.frontTab();
        if (tab === null) return { tab: { id: 0, url: null }, state: { is: 'browser-page' } } as const;
        const state = await world.callWorker(how === 'read-page' ? how : 'get-page', { tab: tab.id });
        // The press that opened the popup is what an unread page waits for; the panel is opened by no press.
        if (state.is !== 'unread' || follow || how === 'leave-unread') return { tab, state };
        return { tab, state: await world.callWorker('read-page', { tab: tab.id }) };
      };
      const turn = ++asked.current;
      // An answer that comes after a later question's is old.
      const show = (found: Known) => turn === asked.current && setKnown(found);
      answer().then(show, () => show('lost'));
    },
    [world, follow],
  );

  useEffect(() => ask(), [ask]);
  useEffect(() => (follow ? world.followFront(() => ask()) : undefined), [world, follow, ask]);
  const looking = typeof known === 'object' && known.state.is === 'looking';
  useEffect(() => {
    if (!looking) return undefined;
    const timer = setInterval(ask, again, 'get-page');
    return () => clearInterval(timer);
  }, [looking, ask]);
  return { known, ask };
}

/** How to ask: read the page now; say what is known of it, and read it where it waits to be; or leave it unread. */
export type Ask = 'get-page' | 'read-page' | 'leave-unread';
