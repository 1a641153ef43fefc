import type { ComponentChildren } from 'preact';
import { namedFor } from './named-for.ts';
import { Sign } from './sign.tsx';

interface FoldProps {
  readonly title: string;
  /** What it is about, where several on a screen have the same title. */
  readonly about?: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Something to read on demand, under its title. */
export function Fold({ title, about = '', open = false, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary aria-label={about ? namedFor(title, about) : undefined}>
        <Sign name="go" flip />
        {title}
      </summary>
      <div>{children}</div>
    </details>
  );
}
