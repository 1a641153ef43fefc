import { useState } from 'preact/hooks';
import type { Entry } from '../../core/model/page.ts';
import type { PageState } from '../../messaging/contract.ts';
import { localDay } from '../../parts/local-day.ts';
import { ObelusSign } from '../../parts/obelus-sign.tsx';
import { Sign } from '../../parts/sign.tsx';
import { t } from '../../parts/words.ts';
import { AskingView, Looking, LostView } from '../no-answer-view.tsx';
import { pausedWords } from '../paused-words.ts';
import { usePageState } from '../use-page-state.ts';
import type { FrontTab, World } from '../world.ts';
import { AskedPart } from './asked-part.tsx';
import { Listing } from './listing.tsx';

/** The side panel: everything on the page in front, including what nobody checked. It follows the tab. */
export function SidePanel({ world }: { readonly world: World }) {
  const { known, ask } = usePageState(world, true);
  if (known === 'lost') return <LostView onAgain={ask} />;
  if (known === 'asking') return <AskingView />;
  return <Panel key={known.tab.id} {...{ world, ...known }} />;
}

interface PanelProps {
  readonly world: World;
  readonly tab: FrontTab;
  readonly state: PageState;
}

function Panel({ world, tab, state }: PanelProps) {
  const [gone, setGone] = useState(false);
  const { openSettings } = world;
  const title = state.is === 'read' ? state.report.facts.title : 'host' in state ? state.host : t('thisPage');
  const today = localDay(world.now());
  const go = async ({ seen: { key }, findings }: Entry) =>
    setGone(!(await world.callTab(tab.id, 'show-mention', { key, findings }).catch(() => false)));
  return (
    <div class="pop panel">
      <header class="bar">
        <ObelusSign />
        <h1 class="site" dir="auto" title={title}>
          {title}
        </h1>
        <span class="end" />
        {openSettings && (
          <button type="button" class="icon" aria-label={t('settings')} onClick={() => openSettings()}>
            <Sign name="gear" />
          </button>
        )}
      </header>
      {/* On another page the answer is of no concern. */}
      <AskedPart key={tab.url} world={world} tab={tab.id} today={today} onGo={go} />
      {state.is === 'looking' && <Looking />}
      {state.is === 'read' && state.report.entries.length > 0 && (
        <Listing {...{ world, tab, today, gone }} report={state.report} onGo={go} onGone={() => setGone(true)} />
      )}
      {state.is === 'read' && state.report.entries.length === 0 && (
        <main class="empty">
          <h2>{t('nothingTitle')}</h2>
          <p>{t('nothingText')}</p>
        </main>
      )}
      {state.is !== 'looking' && state.is !== 'read' && (
        <main class="empty">
          <h2>{t('panelNothing')}</h2>
          <p>
            {reason(state, today)} {t('panelFollows')}
          </p>
        </main>
      )}
    </div>
  );
}

/** Why there is nothing to list. */
function reason(state: Exclude<PageState, { is: 'looking' | 'read' }>, today: string): string {
  switch (state.is) {
    case 'browser-page':
      return t('browserPageTitle');
    case 'off':
    case 'unread':
      return t('offTitle');
    case 'no-access':
      return t('noAccessTitle');
    case 'paused':
      return pausedWords(state.since, today);
    case 'not-article':
      return t('notArticleTitle');
    case 'failed':
      return t('failedTitle');
  }
}
