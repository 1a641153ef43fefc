import type { CardActions } from './card-actions.ts';
import type { CardView } from './card-view.ts';
import { Sign } from './sign.tsx';
import { t } from './words.ts';

interface CardHeadProps {
  readonly view: CardView;
  readonly on: CardActions;
}

/** Where among the page's marks the card stands, and the ways on. */
export function CardHead({ view, on }: CardHeadProps) {
  const { onStep, onClose } = on;
  return (
    <div class="card-head">
      {/* Read out when another card takes this one's place; the focus stays on the button then. */}
      <span role="status">
        <span class="sr">{t(`status_${view.kind}`)}: </span>
        {place(view)}
      </span>
      <span class="end">
        {onStep && (
          <>
            <button type="button" class="icon" aria-label={t('previousMark')} onClick={() => onStep(-1)}>
              <Sign name="previous" />
            </button>
            <button type="button" class="icon" aria-label={t('nextMark')} onClick={() => onStep(1)}>
              <Sign name="next" />
            </button>
          </>
        )}
        {onClose && (
          <button type="button" class="icon" aria-label={t('close')} onClick={onClose}>
            <Sign name="close" />
          </button>
        )}
      </span>
    </div>
  );
}

function place({ position, isPublished, cited }: CardView): string {
  if (!position) return t(isPublished ? 'cardPublished' : 'cardPreview');
  return t(cited ? 'cardCitation' : 'cardStatement', position);
}
