import { ObelusSign } from '../../parts/obelus-sign.tsx';
import { t } from '../../parts/words.ts';
import { Sample } from '../sample.tsx';
import type { World } from '../world.ts';
import { ReachForm } from './reach-form.tsx';

const shortcuts = [
  ['Alt+Shift+J', 'keyNext'],
  ['Alt+Shift+K', 'keyPrevious'],
  ['Alt+Shift+O', 'keyCard'],
  ['Esc', 'keyClose'],
] as const;

/** The page that opens on install: what Obelus does and does not do, and where it may read. */
export function Welcome({ world }: { readonly world: World }) {
  return (
    <main class="col">
      <header>
        <ObelusSign />
        <h1>{t('welcomeHead')}</h1>
      </header>
      <p class="lede">{t('welcomeText')}</p>
      <Sample />
      <ReachForm world={world} />
      <hr />
      <p class="meta keys">
        {shortcuts.map(([key, word]) => (
          <span key={key}>
            <kbd class="key">{key}</kbd> {t(word)}{' '}
          </span>
        ))}
      </p>
    </main>
  );
}
