import type { MarkedKind, MarkStyle } from '../messaging/contract.ts';
import { StatusLabel } from '../parts/status-label.tsx';
import { t } from '../parts/words.ts';

const shown: readonly MarkedKind[] = ['contested', 'leftout', 'supported', 'citation'];

/** What marks look like, in a sentence of an invented paper. */
export function Sample({ styleOf = () => 'underline' }: { readonly styleOf?: (kind: MarkedKind) => MarkStyle }) {
  // Texts and marked parts take turns: "[contested|words] text [supported|words]".
  const parts = t('sample').split(/\[(\w+\|[^\]]*)\]/);
  return (
    <section aria-label={t('welcomeExample')}>
      <p class="sample">
        {parts.map((part, index) => {
          if (index % 2 === 0) return part;
          const [name, words] = part.split('|');
          const kind = shown.find((one) => one === name);
          return (
            <span data-s={kind} data-style={kind && styleOf(kind)} key={part}>
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
