import { useState } from 'preact/hooks';
import type { Entry, PageReport } from '../../core/model/page.ts';
import { ObelusSign } from '../../parts/obelus-sign.tsx';
import { Sign } from '../../parts/sign.tsx';
import { summarize } from '../../parts/summary.ts';
import { summaryCaution, summarySentence } from '../../parts/summary-words.ts';
import { t } from '../../parts/words.ts';
import { AskingView, Looking, LostView } from '../no-answer-view.tsx';
import { usePageState } from '../use-page-state.ts';
import type { FrontTab, World } from '../world.ts';
import { type Filter, filterEntries, filters } from './filter-entries.ts';
import { PanelList } from './panel-list.tsx';

const titles = {
  all: 'filterAll',
  annotated: 'filterAnnotated',
  cited: 'filterCited',
  notChecked: 'filterNotChecked',
} as const;

/** The side panel: everything on the page in front, including what nobody checked. It follows the tab. */
export function SidePanel({ world }: { readonly world: World }) {
  const { known, ask } = usePageState(world, true);
  if (known === 'lost') return <LostView onAgain={ask} />;
  if (known === 'asking') return <AskingView />;
  const { state, tab } = known;
  const title = state.is === 'read' ? state.report.facts.title : 'host' in state ? state.host : t('thisPage');
  return (
    <div class="pop panel">
      <header class="bar">
        <ObelusSign />
        <h1 class="site" dir="auto" title={title}>
          {title}
        </h1>
        <span class="end" />
        {world.openSettings && (
          <button type="button" class="icon" aria-label={t('settings')} onClick={world.openSettings}>
            <Sign name="gear" />
          </button>
        )}
      </header>
      {state.is === 'looking' && <Looking />}
      {state.is === 'read' && <Listing key={tab.id} {...{ world, tab }} report={state.report} />}
      {state.is !== 'looking' && state.is !== 'read' && (
        <main class="empty">
          <h2>{t('panelNothing')}</h2>
          <p>
            {state.is === 'not-article' && t('notArticleTitle')} {state.is === 'off' && t('offTitle')}{' '}
            {t('panelFollows')}
          </p>
        </main>
      )}
    </div>
  );
}

interface ListingProps {
  readonly world: World;
  readonly tab: FrontTab;
  readonly report: PageReport;
}

function Listing({ world, tab, report }: ListingProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const [shown, setShown] = useState<string | null>(null);
  const [gone, setGone] = useState(false);
  const summary = summarize(report.entries);
  const step = (by: 1 | -1) => void world.callTab(tab.id, 'step-mark', { by }).catch(() => setGone(true));
  const go = async ({ seen }: Entry) => {
    setShown(seen.key);
    setGone(!(await world.callTab(tab.id, 'show-mention', { key: seen.key }).catch(() => false)));
  };
  if (report.entries.length === 0) {
    return (
      <main class="empty">
        <h2>{t('nothingTitle')}</h2>
        <p>{t('nothingText')}</p>
      </main>
    );
  }
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
        </div>
        <p role="status" class={gone ? 'sum' : 'sr'}>
          {gone && t('jumpFailed')}
        </p>
        <PanelList
          {...{ report, shown }}
          entries={filterEntries(report.entries, filter)}
          today={localDate(world.now())}
          onGo={go}
        />
      </main>
      <footer class="foot">
        <button type="button" class="plain" onClick={() => step(-1)}>
          {t('previous')} <kbd class="key">Alt+Shift+K</kbd>
        </button>
        <button type="button" class="plain" onClick={() => step(1)}>
          {t('next')} <kbd class="key">Alt+Shift+J</kbd>
        </button>
      </footer>
    </>
  );
}

function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
