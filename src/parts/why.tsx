import type { ClaimReason } from '../core/model/finding.ts';
import type { CardView } from './card-view.ts';
import { Fold } from './fold.tsx';
import { t } from './words.ts';

interface WhyProps {
  readonly view: CardView;
  readonly open?: boolean;
  /** What is marked, where several are listed. */
  readonly about?: string;
}

/** Why a card is shown: the words that agree and differ, the speaker, how sure; or which citation. */
export function Why({ view, open = false, about = '' }: WhyProps) {
  const several = view.reasons.length > 1;
  return (
    <Fold title={t('why')} about={about} open={open}>
      {view.reasons.length === 0 && view.cited && <p>{t('whyExplanation', { name: view.cited.name })}</p>}
      {view.reasons.map(({ publisher, reason }, index) => (
        <section class="note" key={index}>
          {several && (
            <p dir="auto">
              <b>{publisher}</b>
            </p>
          )}
          {reason.by === 'claim' ? (
            <>
              <p>{t('whyClaim')}</p>
              <ClaimWhy reason={reason} />
            </>
          ) : (
            <p>{citationWhy(reason.id, view.cited)}</p>
          )}
        </section>
      ))}
    </Fold>
  );
}

/** A whole that the card does not show is called by its id, which alone is known of it here. */
function citationWhy(id: string, cited: CardView['cited']): string {
  if (!cited || cited.id === id) return t('whyCitation', { name: cited?.name ?? id });
  return t('whyParent', { name: id });
}

interface ClaimWhyProps {
  readonly reason: ClaimReason;
  /** The statement is marked. */
  readonly sure?: boolean;
}

/** The words of a statement beside those of a claim, and what keeps them apart. */
export function ClaimWhy({ reason, sure = true }: ClaimWhyProps) {
  return (
    <dl class="why">
      <Words label={t('whyAgree')} words={reason.agree} />
      <Words label={t('whyDiffer')} words={reason.differ} />
      <dt>{t('whySpeaker')}</dt>
      <dd>{t(`whySpeaker_${reason.speaker}`)}</dd>
      {reason.forbidden ? (
        <>
          <dt>{t('whyForbidden')}</dt>
          <dd>{t(`whyForbidden_${reason.forbidden}`)}</dd>
        </>
      ) : sure ? (
        <>
          <dt>{t('whySure')}</dt>
          <dd>{t('whySureMatch')}</dd>
        </>
      ) : null}
    </dl>
  );
}

function Words({ label, words }: { readonly label: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd class="chips" dir="auto">
        {words.map((word, index) => (
          <span key={index}>{word}</span>
        ))}
      </dd>
    </>
  );
}
