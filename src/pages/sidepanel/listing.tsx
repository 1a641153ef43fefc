import { useEffect, useState } from 'preact/hooks';
import type { Entry, PageReport } from '../../core/model/page.ts';
import { markKind } from '../../parts/mark-kind.ts';
import { summarize } from '../../parts/summary.ts';
import { summaryCaution, summarySentence } from '../../parts/summary-words.ts';
import { t } from '../../parts/words.ts';
import { fileName } from '../file-name.ts';
import type { FrontTab, World } from '../world.ts';
import { type Filter, filterEntries, filters } from './filter-entries.ts';
import { PanelFoot } from './panel-foot.tsx';
import { PanelList } from './panel-list.tsx';
import { writeReasons } from './write-reasons.ts';

const titles = {
  all: 'filterAll',
  annotated: 'filterAnnotated',
  cited: 'filterCited',
  notChecked: 'filterNotChecked',
} as const;

interface ListingProps {
  readonly world: World;
  readonly tab: FrontTab;
  readonly report: PageReport;
  readonly today: string;
  /** The words of an entry that was asked for are no longer on the page. */
  readonly gone: boolean;
  readonly onGo: (entry: Entry) => void;
  readonly onGone: () => void;
}

/** What was found on the page in front: counts, filters, the list; its current entry is the one whose card is open. */
export function Listing({ world, tab, report, today, gone, onGo, onGone }: ListingProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const [why, setWhy] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => world.followTab(tab.id, { card: setShown, asked: () => undefined }), [world, tab.id]);
  const summary = summarize(report.entries);
  const listed = filterEntries(report.entries, filter);
  const save = () => {
    const now = world.now();
    world.giveFile(fileName('obelus-why', now), [writeReasons(report, now.toISOString())]);
  };
  const go = (entry: Entry) => {
    setShown(entry.seen.key);
    onGo(entry);
  };
  return (
    <>
      <main class="main-part">
        <div class="sum">
          <h2>{summarySentence(summary)}</h2>
          <p class="meta">{summaryCaution(summary)}</p>
        </div>
        <div class="filters">
          {/* biome-ignore lint/a11y/useSemanticElements: four buttons that belong together, no form */}
          <div class="seg" role="group" aria-label={t('filterShow')}>
            {filters.map((one) => (
              <button type="button" key={one} aria-pressed={filter === one} onClick={() => setFilter(one)}>
                {t(titles[one], { count: filterEntries(report.entries, one).length })}
              </button>
            ))}
          </div>
          <label class="tick">
            <input type="checkbox" checked={why} onChange={(event) => setWhy(event.currentTarget.checked)} />
            {t('whyMarks')}
          </label>
          {why && (
            <button type="button" onClick={save}>
              {t('saveFile')}
            </button>
          )}
        </div>
        <p role="status" class={gone ? 'sum' : 'sr'}>
          {gone && t('jumpFailed')}
        </p>
        <PanelList
          {...{ report, shown, today, why }}
          entries={why ? listed.filter((entry) => markKind(entry) !== 'none') : listed}
          onGo={go}
        />
      </main>
      <PanelFoot world={world} tab={tab.id} onGone={onGone} />
    </>
  );
}
