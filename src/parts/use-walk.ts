import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** A list that Tab reaches once and arrow keys walk. */
export interface Walk {
  readonly list: RefObject<HTMLDivElement | null>;
  /** Key of the one entry that Tab reaches. */
  readonly current: string | undefined;
  readonly reach: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Walk entries by arrow keys, Home and End; `order` holds their keys as they stand. */
export function useWalk(order: readonly string[]): Walk {
  const list = useRef<HTMLDivElement>(null);
  const [reached, reach] = useState<string | undefined>(undefined);
  const current = reached !== undefined && order.includes(reached) ? reached : order[0];
  return {
    list,
    current,
    reach,
    onKeyDown: (event) => {
      const to = target(event.key, order, current);
      if (to === undefined || !(event.target instanceof HTMLElement) || !event.target.closest('.list')) return;
      event.preventDefault();
      for (const item of list.current?.querySelectorAll<HTMLButtonElement>('.item') ?? []) {
        if (item.dataset.key === to) item.focus();
      }
    },
  };
}

function target(key: string, order: readonly string[], current: string | undefined): string | undefined {
  const at = current === undefined ? -1 : order.indexOf(current);
  if (key === 'ArrowDown') return order[at + 1];
  if (key === 'ArrowUp') return order[at - 1];
  if (key === 'Home') return order[0];
  return key === 'End' ? order.at(-1) : undefined;
}
