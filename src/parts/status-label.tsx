import type { MarkKind } from './mark-kind.ts';
import { Sign } from './sign.tsx';
import { t } from './words.ts';

/** A status in words, wearing its mark: sign, word, line. */
export function StatusLabel({ kind }: { readonly kind: MarkKind }) {
  return (
    <span class="st" data-s={kind}>
      <Sign name={kind} />
      <b>{t(`status_${kind}`)}</b>
    </span>
  );
}
