import type { ComponentChildren } from 'preact';
import { StatusLabel } from '../../parts/status-label.tsx';
import { t } from '../../parts/words.ts';

interface CitedPartProps {
  readonly citations: readonly string[];
  /** What readers' cards call a citation, by its id. */
  readonly nameOf: (citation: string) => string;
  /** Where it stands. */
  readonly children?: ComponentChildren;
}

/** What an annotation without a quotation is about. */
export function CitedPart({ citations, nameOf, children }: CitedPartProps) {
  return (
    <section class="about">
      <p>
        <StatusLabel kind="citation" />
      </p>
      {citations.filter(Boolean).map((id) => (
        <p dir="auto" key={id}>
          <b>{nameOf(id)}</b>
        </p>
      ))}
      {children}
      <p class="meta">{t('aboutCitation')}</p>
    </section>
  );
}
