import type { PageState } from '../../messaging/contract.ts';
import { Sign } from '../../parts/sign.tsx';
import { t } from '../../parts/words.ts';

interface FootProps {
  readonly state: PageState;
  readonly onAnnotate: () => void;
  readonly onDesk: () => void;
  readonly onPause: () => void;
  /** `null` where there is none. */
  readonly onPanel: (() => void) | null;
  readonly onSettings: (() => void) | null;
}

/** The ways on that every view has. */
export function Foot({ state, onAnnotate, onDesk, onPause, onPanel, onSettings }: FootProps) {
  const paused = state.is === 'paused';
  return (
    <footer class="foot">
      {onPanel && (
        <button type="button" class="plain" onClick={onPanel}>
          <Sign name="panel" flip />
          {t('panel')}
        </button>
      )}
      {state.is !== 'browser-page' && !paused && (
        <button type="button" class="plain" onClick={onAnnotate}>
          <Sign name="pen" />
          {t('annotate')}
        </button>
      )}
      <button type="button" class="plain" onClick={onDesk}>
        {t('desk')}
      </button>
      <span class="end">
        {!paused && (
          <button type="button" class="plain" onClick={onPause}>
            <Sign name="pause" />
            {t('pauseAll')}
          </button>
        )}
        {onSettings && (
          <button type="button" class="icon" aria-label={t('settings')} onClick={onSettings}>
            <Sign name="gear" />
          </button>
        )}
      </span>
    </footer>
  );
}
