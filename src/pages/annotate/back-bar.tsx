import type { ComponentChildren } from 'preact';
import { Sign } from '../../parts/sign.tsx';
import { t } from '../../parts/words.ts';

interface BackBarProps {
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}

/** The head of the form and of what is asked before it: the way back to the list, and perhaps more at its end. */
export function BackBar({ onBack, children }: BackBarProps) {
  return (
    <header class="bar back">
      <button type="button" class="icon" aria-label={t('back')} onClick={onBack}>
        <Sign name="back" flip />
      </button>
      <h1>{t('annotate')}</h1>
      {children}
    </header>
  );
}
