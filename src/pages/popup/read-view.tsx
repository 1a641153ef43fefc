import type { Entry, PageReport } from '../../core/model/page.ts';
import { EntryList } from '../../parts/entry-list.tsx';
import { summarize } from '../../parts/summary.ts';
import { summaryCaution, summarySentence } from '../../parts/summary-words.ts';
import { t } from '../../parts/words.ts';

interface ReadViewProps {
  readonly report: PageReport;
  readonly onGo: (entry: Entry) => void;
  readonly onAnnotate: (entry: Entry) => void;
  readonly onAnnotateSelection: () => void;
  /** Go to where annotations are taken in. */
  readonly onAddFile: () => void;
}

/** The sentence first, then what was found on the page. */
export function ReadView({ report, onGo, onAnnotate, onAnnotateSelection, onAddFile }: ReadViewProps) {
  const { entries, facts } = report;
  if (entries.length === 0) {
    return (
      <div class="empty">
        <h2>{t('nothingTitle')}</h2>
        <p>{t('nothingText')}</p>
        <div class="row">
          <button type="button" onClick={onAnnotateSelection}>
            {t('annotateSelection')}
          </button>
        </div>
      </div>
    );
  }
  const summary = summarize(entries);
  return (
    <>
      <div class="sum">
        <h2>{summarySentence(summary)}</h2>
        <p class="meta">{summaryCaution(summary)}</p>
        {!entries.some(({ findings }) => findings.length > 0) && (
          <>
            <p>{t('addToSee')}</p>
            <div class="row">
              <button type="button" onClick={onAddFile}>
                {t('openFile')}
              </button>
            </div>
          </>
        )}
      </div>
      <EntryList entries={entries} language={facts.lang} onGo={onGo} onAnnotate={onAnnotate} />
    </>
  );
}
