import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Of a form that takes the place of what was pressed: the focus goes to its first field, and when it ends to what stands there again. */
export function useFirstFocus<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    const around = part.current?.parentElement;
    part.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body) around?.querySelector<HTMLElement>('button, a')?.focus();
      });
    };
  }, []);
  return part;
}
