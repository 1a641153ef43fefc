import { useEffect, useState } from 'preact/hooks';
import { t } from '../../parts/words.ts';
import type { World } from '../world.ts';

interface PanelFootProps {
  readonly world: World;
  readonly tab: number;
  readonly onGone: () => void;
}

/** From mark to mark, with the shortcuts as they are set in the browser. */
export function PanelFoot({ world, tab, onGone }: PanelFootProps) {
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    world.shortcuts().then(
      (shortcuts) => setKeys(Object.fromEntries(shortcuts.map(({ name, keys: set }) => [name, set]))),
      () => undefined,
    );
  }, [world]);
  const step = (by: 1 | -1) => void world.callTab(tab, 'step-mark', { by }).catch(onGone);
  return (
    <footer class="foot">
      <button type="button" class="plain" onClick={() => step(-1)}>
        {t('previous')} <Key keys={keys['previous-mark']} />
      </button>
      <button type="button" class="plain" onClick={() => step(1)}>
        {t('next')} <Key keys={keys['next-mark']} />
      </button>
    </footer>
  );
}

function Key({ keys }: { readonly keys: string | undefined }) {
  return keys ? <kbd class="key">{keys}</kbd> : null;
}
