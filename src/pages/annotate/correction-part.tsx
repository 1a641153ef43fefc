import { useState } from 'preact/hooks';
import type { DraftForm } from '../../core/model/draft.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import type { World } from '../world.ts';

/** A statement as it was found in the page. */
export interface FoundWords {
  readonly exact: string;
  /** As the form was filled with it. */
  readonly words: string;
  readonly speaker: string;
}

interface CorrectionPartProps {
  readonly world: World;
  readonly found: FoundWords;
  readonly form: DraftForm;
}

/** Where speaker or extent was changed from what was found: keep that for every page with these words. */
export function CorrectionPart({ world, found, form }: CorrectionPartProps) {
  const [kept, setKept] = useState<'no' | 'kept' | 'failed'>('no');
  const speaker = form.speaker.trim() === found.speaker ? null : form.speaker.trim();
  const words = form.quotation.trim() === found.words || form.quotation.trim() === '' ? null : form.quotation.trim();
  if (speaker === null && words === null) return null;
  const undo = () => {
    world.callWorker('undo-correction', { exact: found.exact }).then(
      () => setKept('no'),
      () => setKept('failed'),
    );
  };
  const keep = () => {
    world.callWorker('save-correction', { exact: found.exact, speaker, words }).then(
      () => setKept('kept'),
      () => setKept('failed'),
    );
  };
  if (kept === 'failed') return <Notice sign="note" failed title={t('actFailed')} />;
  return kept === 'kept' ? (
    <Notice sign="supported" title={t('correctionKept')} action={{ label: t('undo'), run: undo }} />
  ) : (
    <Notice
      sign="pen"
      title={t('correctionFound')}
      text={t('correctionText')}
      action={{ label: t('keepCorrection'), run: keep }}
    />
  );
}
