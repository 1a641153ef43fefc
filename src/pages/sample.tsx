import type { MarkStyle } from '../messaging/contract.ts';
import type { MarkKind } from '../parts/mark-kind.ts';
import { StatusLabel } from '../parts/status-label.tsx';
import { t } from '../parts/words.ts';

const shown: readonly MarkKind[] = ['contested', 'leftout', 'supported', 'citation'];

/** What marks look like, in a sentence of an invented paper. */
export function Sample({ style = 'underline' }: { readonly style?: MarkStyle }) {
  // Texts and marked parts take turns: "[contested|words] text [supported|words]".
  const parts = t('sample').split(/\[(\w+\|[^\]]*)\]/);
  return (
    <section aria-label={t('welcomeExample')}>
      <p class="sample" data-style={style}>
        {parts.map((part, index) => {
          if (index % 2 === 0) return part;
          const [kind, words] = part.split('|');
          return (
            <span data-s={kind} key={part}>
              <b>{words}</b>
            </span>
          );
        })}
      </p>
      <p class="row legend">
        {shown.map((kind) => (
          <StatusLabel kind={kind} key={kind} />
        ))}
      </p>
    </section>
  );
}
