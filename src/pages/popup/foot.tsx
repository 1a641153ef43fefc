import type { PageState } from '../../messaging/contract.ts';
import { Sign } from '../../parts/sign.tsx';
import { t } from '../../parts/words.ts';

interface FootProps {
  readonly state: PageState;
  readonly onAnnotate: () => void;
  readonly onPause: (paused: boolean) => void;
}

/** The ways on that every view has. */
export function Foot({ state, onAnnotate, onPause }: FootProps) {
  const paused = state.is === 'paused';
  return (
    <footer class="foot">
      {state.is !== 'browser-page' && !paused && (
        <button type="button" class="plain" onClick={onAnnotate}>
          <Sign name="pen" />
          {t('annotate')}
        </button>
      )}
      {!paused && (
        <button type="button" class="plain end" onClick={() => onPause(true)}>
          <Sign name="pause" />
          {t('pauseAll')}
        </button>
      )}
    </footer>
  );
}
