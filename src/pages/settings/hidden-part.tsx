import type { DismissalRow } from '../../messaging/reader-calls.ts';
import { cutText } from '../../parts/cut-text.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { Said } from '../../parts/said.tsx';
import { t } from '../../parts/words.ts';
import { fileName } from '../file-name.ts';
import { Few } from './few.tsx';
import { writeKeptFile } from './kept-file.ts';
import type { SettingsWorld } from './settings-world.ts';
import { TakeFile } from './take-file.tsx';

const LONGEST = 300;

interface HiddenPartProps {
  readonly world: SettingsWorld;
  /** The newest first; `null` while they are asked for. */
  readonly dismissals: readonly DismissalRow[] | null;
  readonly onUndo: (dismissal: DismissalRow) => void;
  /** Some were taken in from a file. */
  readonly onTaken: () => void;
}

/** Every match that the reader hid: the words, what was said of them, when it was hidden, and the way back. */
export function HiddenPart({ world, dismissals, onUndo, onTaken }: HiddenPartProps) {
  const save = (rows: readonly DismissalRow[]) => {
    const { head, tail } = writeKeptFile(
      { dismissals: rows.map(({ about: _, ...dismissal }) => dismissal) },
      world.now().toISOString(),
    );
    world.giveFile(fileName('obelus-not-this-statement', world.now()), [head, tail]);
  };
  return (
    <section id="hidden">
      <h2>{t('settingsHidden')}</h2>
      <p class="meta">{t('hiddenText')}</p>
      {dismissals?.length === 0 && <p>{t('hiddenNone')}</p>}
      {dismissals && dismissals.length > 0 && (
        <>
          <Few
            items={dismissals}
            draw={(row) => (
              <li class="set kept" key={`${row.annotation} ${row.exact}`}>
                <div>
                  <Said words={cutText(row.exact, LONGEST)} marked />
                  <p dir="auto">{about(row)}</p>
                  <p class="meta">{t('hiddenOn', { date: dateAndTime(row.at) })}</p>
                </div>
                <button
                  type="button"
                  class="text"
                  aria-label={t('hiddenUndoOf', { words: cutText(row.exact, LONGEST) })}
                  onClick={() => onUndo(row)}
                >
                  {t('undo')}
                </button>
              </li>
            )}
          />
          <div class="row">
            <button type="button" onClick={() => save(dismissals)}>
              {t('saveFile')}
            </button>
          </div>
        </>
      )}
      <TakeFile world={world} about={t('settingsHidden')} onTaken={onTaken} />
    </section>
  );
}

function about({ about: annotation }: DismissalRow): string {
  if (!annotation) return t('hiddenGone');
  const { publisher, summary } = annotation.body;
  return t('publisherSaid', { publisher, summary: cutText(summary, LONGEST) });
}
