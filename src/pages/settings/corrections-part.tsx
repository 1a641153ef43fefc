import type { Correction } from '../../messaging/reader-calls.ts';
import { cutText } from '../../parts/cut-text.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { Said } from '../../parts/said.tsx';
import { t } from '../../parts/words.ts';
import { Few } from './few.tsx';

const LONGEST = 300;

interface CorrectionsPartProps {
  /** The newest first; `null` while they are asked for. */
  readonly corrections: readonly Correction[] | null;
  readonly onUndo: (correction: Correction) => void;
}

/** What a moderator put right: who says some words, or which words they are, on whatever page. */
export function CorrectionsPart({ corrections, onUndo }: CorrectionsPartProps) {
  return (
    <section id="corrections">
      <h2>{t('settingsCorrections')}</h2>
      <p class="meta">{t('correctionsText')}</p>
      {corrections?.length === 0 && <p>{t('correctionsNone')}</p>}
      {corrections && corrections.length > 0 && (
        <Few
          items={corrections}
          draw={(correction) => {
            const { exact, words, speaker, at } = correction;
            return (
              <li class="set kept" key={exact}>
                <div>
                  <Said words={cutText(exact, LONGEST)} marked />
                  {words !== null && <p dir="auto">{t('correctedWords', { words: cutText(words, LONGEST) })}</p>}
                  {speaker !== null && (
                    <p dir="auto">{speaker === '' ? t('correctedNobody') : t('correctedSpeaker', { speaker })}</p>
                  )}
                  <p class="meta">{t('correctedOn', { date: dateAndTime(at) })}</p>
                </div>
                <button
                  type="button"
                  class="text"
                  aria-label={t('correctionUndoOf', { words: cutText(exact, LONGEST) })}
                  onClick={() => onUndo(correction)}
                >
                  {t('undo')}
                </button>
              </li>
            );
          }}
        />
      )}
    </section>
  );
}
