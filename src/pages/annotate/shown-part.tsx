import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface ShownPartProps {
  readonly title: string;
  readonly class: string;
  /** Whether what it shows is here; until then it says so. */
  readonly here?: boolean;
  readonly children: ComponentChildren;
}

/** What a press has added elsewhere in the form: its title has the focus, and it comes into view, again when its answer is here. */
export function ShownPart({ title, class: name, here = true, children }: ShownPartProps) {
  const id = useId();
  const part = useRef<HTMLElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  // Who has gone on meanwhile is left where they are.
  useEffect(() => {
    if (part.current?.contains(document.activeElement)) bringIntoView(part.current);
  }, [here]);
  return (
    <section class={name} ref={part} aria-labelledby={id}>
      <h2 id={id} ref={head} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** At once and not smoothly: nothing slides. */
function bringIntoView(part: HTMLElement): void {
  const { top, bottom } = part.getBoundingClientRect();
  const foot = document.querySelector('.sticky')?.getBoundingClientRect().top ?? innerHeight;
  if (top < 0 || bottom > foot) part.scrollIntoView({ block: 'start' });
}
