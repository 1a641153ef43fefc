import type { ComponentChildren } from 'preact';
import { Sign } from './sign.tsx';

interface FoldProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Something to read on demand, under its title. */
export function Fold({ title, open = false, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>
        <Sign name="go" flip />
        {title}
      </summary>
      <div>{children}</div>
    </details>
  );
}
