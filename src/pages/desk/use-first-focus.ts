import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Of a form that takes the place of what was pressed: the focus goes to its first field, Esc leaves it, and when it ends
 * the focus goes to what stands there again: the button with these words, else the first one.
 */
export function useFirstFocus<Part extends HTMLElement>(onCancel: () => void, back?: string): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const cancel = useRef(onCancel);
  cancel.current = onCancel;
  // Not later: what ends a form would have moved the focus elsewhere by then.
  useLayoutEffect(() => {
    const around = part.current?.parentElement;
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && cancel.current();
    part.current?.addEventListener('keydown', leave);
    part.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => {
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const there = [...(around?.querySelectorAll<HTMLElement>('button, a') ?? [])];
        (there.find(({ textContent }) => textContent?.trim() === back) ?? there[0])?.focus();
      });
    };
  }, []);
  return part;
}
