import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../parts/words.ts';

const FEW = 30;

interface FewProps<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item) => ComponentChild;
}

/** A list that begins with a few, and goes on when it is asked to. */
export function Few<Item>({ items, draw }: FewProps<Item>) {
  const [most, setMost] = useState(FEW);
  return (
    <>
      <ul>{items.slice(0, most).map(draw)}</ul>
      {items.length > most && (
        <div class="row">
          <button type="button" onClick={() => setMost(most + 10 * FEW)}>
            {t('showMore', { count: items.length - most })}
          </button>
        </div>
      )}
    </>
  );
}
