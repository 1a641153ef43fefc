import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, DraftForm, Hand } from '../../core/model/draft.ts';
import type { World } from '../world.ts';

/** What a page hears of itself when a form in it was written down. */
export const draftKept = 'draft-kept';

/** How far a draft may be behind what is typed, in ms. */
const pause = 200;

export interface KeptDraft {
  readonly form: DraftForm;
  readonly change: (change: Partial<DraftForm>) => void;
  /** When the form was last kept: ISO 8601; `null` while nothing was typed; `failed` when it could not be. */
  readonly saved: string | 'failed' | null;
  /** Forget what is not yet written: the draft is published or discarded. */
  readonly forget: () => void;
  /** What tells this form from another one that types the same draft. */
  readonly hand: Hand;
  /** Another form has typed the draft since: this one's is kept beside it. */
  readonly apart: boolean;
}

/**
 * A form that is written down as it is typed, and before the page can go.
 *
 * @param since when the draft was last typed; `null` for a new one
 */
export function useDraft(world: World, id: string, first: DraftForm, since: Draft['at'] | null): KeptDraft {
  const [form, setForm] = useState(first);
  const [saved, setSaved] = useState<KeptDraft['saved']>(null);
  const [hand] = useState<Hand>(() => ({ id: world.newId(), since }));
  const [apart, setApart] = useState(false);
  const waiting = useRef<{ readonly form: DraftForm; readonly timer: ReturnType<typeof setTimeout> } | null>(null);

  const forget = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
  }, []);
  const write = useCallback(() => {
    const unwritten = waiting.current?.form;
    forget();
    if (!unwritten) return;
    world
      .callWorker('save-draft', { id, form: unwritten, hand })
      .then((kept) => {
        setSaved(kept.at);
        setApart(kept.id !== id);
        dispatchEvent(new Event(draftKept));
      })
      .catch(() => setSaved('failed'));
  }, [world, id, hand, forget]);

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && write();
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', write);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  const latest = useRef(first);
  const change = useCallback(
    (part: Partial<DraftForm>) => {
      latest.current = { ...latest.current, ...part };
      setForm(latest.current);
      // Who types without a rest must not lose it all: the first key that was not yet written sets the time.
      waiting.current = { form: latest.current, timer: waiting.current?.timer ?? setTimeout(write, pause) };
    },
    [write],
  );
  return { form, change, saved, forget, hand, apart };
}
