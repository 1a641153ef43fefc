import type { PageState } from '../../messaging/contract.ts';
import { Sign } from '../../parts/sign.tsx';
import { t } from '../../parts/words.ts';

interface FootProps {
  readonly state: PageState;
  readonly onAnnotate: () => void;
  readonly onPause: () => void;
}

/** The ways on that every view has. */
export function Foot({ state, onAnnotate, onPause }: FootProps) {
  if (state.is === 'paused') return null;
  return (
    <footer class="foot">
      {state.is !== 'browser-page' && (
        <button type="button" class="plain" onClick={onAnnotate}>
          <Sign name="pen" />
          {t('annotate')}
        </button>
      )}
      <button type="button" class="plain end" onClick={onPause}>
        <Sign name="pause" />
        {t('pauseAll')}
      </button>
    </footer>
  );
}
