import type { Act, FullHistory } from '../../messaging/desk-calls.ts';
import { namedFor } from '../../parts/named-for.ts';
import { t } from '../../parts/words.ts';

interface DelegatesPartProps {
  readonly full: FullHistory;
  /** `null` where the author's key is not here: only it can withdraw. */
  readonly onWithdraw: ((act: Extract<Act, { readonly to: string }>) => void) | null;
}

/** Who else may change an annotation; nothing where nobody may. */
export function DelegatesPart({ full, onWithdraw }: DelegatesPartProps) {
  const keys = full.annotation.delegates ?? [];
  if (keys.length === 0) return null;
  const names = new Map(full.events.flatMap(({ kind, body }) => (kind === 'delegate' ? [[body.to, body.name]] : [])));
  return (
    <>
      <h2 class="sub">{t('delegatesTitle')}</h2>
      <ul class="jobs">
        {keys.map((to) => {
          const name = names.get(to) ?? '';
          return (
            <li key={to}>
              <p dir="auto">
                <b>{name || t('publisherUnnamed')}</b>
              </p>
              <p class="meta key-text" dir="ltr">
                {to}
              </p>
              {onWithdraw && (
                <p>
                  <button
                    type="button"
                    aria-label={namedFor(t('delegateNo'), name || to)}
                    onClick={() => onWithdraw({ kind: 'withdraw', to, name })}
                  >
                    {t('delegateNo')}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
