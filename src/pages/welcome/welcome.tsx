import { useEffect, useState } from 'preact/hooks';
import { ObelusSign } from '../../parts/obelus-sign.tsx';
import { t } from '../../parts/words.ts';
import { Sample } from '../sample.tsx';
import type { Shortcut, World } from '../world.ts';
import { ReachForm } from './reach-form.tsx';

const words = [
  ['next-mark', 'keyNext'],
  ['previous-mark', 'keyPrevious'],
  ['toggle-card', 'keyCard'],
] as const;

/** The page that opens on install: what Obelus does and does not do, and where it may read. */
export function Welcome({ world }: { readonly world: World }) {
  const [set, setSet] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    world.shortcuts().then(setSet, () => undefined);
  }, [world]);
  // As they are set in this browser: another extension may have taken one, and phones have none.
  const pairs = words.flatMap(([name, word]) => {
    const keys = set.find((one) => one.name === name)?.keys;
    return keys ? [[keys, word] as const] : [];
  });
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
      <section>
        <h2>{t('welcomeFirst')}</h2>
        <p>{t('welcomeFirstText')}</p>
        <p class="row">
          <button type="button" onClick={() => world.openDesk('import')}>
            {t('openFile')}
          </button>
        </p>
      </section>
      {pairs.length > 0 && (
        <p class="meta keys">
          {[...pairs, ['Esc', 'keyClose'] as const].map(([key, word]) => (
            <span key={key}>
              <kbd class="key">{key}</kbd> {t(word)}
            </span>
          ))}
        </p>
      )}
    </main>
  );
}
