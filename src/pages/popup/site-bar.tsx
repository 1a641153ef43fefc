import type { PageState } from '../../messaging/contract.ts';
import { ObelusSign } from '../../parts/obelus-sign.tsx';
import { t } from '../../parts/words.ts';

interface SiteBarProps {
  readonly state: PageState;
  readonly onSwitch: (on: boolean) => void;
}

/** The site in front and its switch. */
export function SiteBar({ state, onSwitch }: SiteBarProps) {
  if (state.is === 'browser-page') {
    return (
      <header class="bar">
        <ObelusSign />
        <h1 class="site">{t('thisPage')}</h1>
      </header>
    );
  }
  const on = 'siteOn' in state ? state.siteOn : state.is === 'paused';
  return (
    <header class="bar">
      <ObelusSign />
      {/* Where it has two lines they part at a dot, which Chromium would name with a space. */}
      <h1 class="site" dir="ltr" title={state.host} aria-label={state.host}>
        {state.host.split(/(?=\.)/).map((part) => (
          <>
            {part}
            <wbr />
          </>
        ))}
      </h1>
      {state.is !== 'paused' && (
        <label>
          {t('onThisSite')}
          <input
            type="checkbox"
            class="switch"
            role="switch"
            checked={on}
            aria-checked={on}
            onClick={(event) => {
              // It shows what is so, not what was pressed: the browser may refuse.
              event.preventDefault();
              onSwitch(!on);
            }}
          />
        </label>
      )}
    </header>
  );
}
