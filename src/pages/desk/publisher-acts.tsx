import type { Publisher } from '../../messaging/publisher-calls.ts';
import { namedFor } from '../../parts/named-for.ts';
import { t } from '../../parts/words.ts';

interface PublisherActsProps {
  readonly publisher: Publisher;
  readonly onChoose: () => void;
  readonly onEdit: () => void;
  readonly onBackUp: () => void;
}

/** What can be done with one of several publishers. */
export function PublisherActs({ publisher, onChoose, onEdit, onBackUp }: PublisherActsProps) {
  const { name, key, chosen, backedUp } = publisher;
  const named = (words: string) => namedFor(words, name || key);
  return (
    <p class="row">
      {!chosen && (
        <button type="button" aria-label={named(t('signWithThis'))} onClick={onChoose}>
          {t('signWithThis')}
        </button>
      )}
      <button type="button" aria-label={named(t('renamePublisher'))} onClick={onEdit}>
        {t('renamePublisher')}
      </button>
      <button
        type="button"
        class={backedUp === null ? 'main' : undefined}
        aria-label={named(t('backUp'))}
        onClick={onBackUp}
      >
        {t('backUp')}
      </button>
    </p>
  );
}
