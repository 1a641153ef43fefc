import type { Draft } from '../../core/model/draft.ts';
import type { Entry } from '../../core/model/page.ts';
import type { PageState } from '../../messaging/contract.ts';
import { sitePattern } from '../../messaging/sites.ts';
import { localDay } from '../../parts/local-day.ts';
import { t } from '../../parts/words.ts';
import { EmptyView } from '../empty-view.tsx';
import { Looking } from '../no-answer-view.tsx';
import type { Ask } from '../use-page-state.ts';
import type { FrontTab, World } from '../world.ts';
import { Foot } from './foot.tsx';
import { KeepReviews } from './keep-reviews.tsx';
import { PopupNotice, type Saying } from './popup-notice.tsx';
import { ReadView } from './read-view.tsx';
import { SiteBar } from './site-bar.tsx';
import { SiteMarks } from './site-marks.tsx';
import { untilRetracted } from './until-retracted.ts';

interface PageViewProps {
  readonly world: World;
  readonly tab: FrontTab;
  readonly state: PageState;
  readonly saying: Saying | null;
  readonly draft: Draft | null;
  readonly onSay: (saying: Saying | null) => void;
  readonly onAsk: (how?: Ask) => void;
  /** `null`: what is selected in the page. */
  readonly onAnnotate: (entry: Entry | null) => void;
  readonly onContinue: (draft: Draft) => void;
}

/** The page in front: its site's switch, what was found or why nothing is shown, and the ways on. */
export function PageView(props: PageViewProps) {
  const { world, tab, state, saying, draft, onSay, onAsk, onAnnotate, onContinue } = props;

  const { openPanel, openSettings } = world;
  const attempt = (work: Promise<unknown>, how?: Ask) => {
    onSay(null);
    work.then(() => onAsk(how)).catch(() => onSay({ failed: t('settingFailed') }));
  };
  const turn = (on: boolean) => {
    if (state.is === 'browser-page') return;
    const { host } = state;
    // Who switches a site off does not want its page read by the press that opened the popup.
    if (!on) return attempt(world.callWorker('switch-site', { host, on }), 'leave-unread');
    onSay(null);
    // Asked in the click's own turn: later the browser no longer takes it for the reader's wish.
    world
      .askAccess([sitePattern(host)])
      .then((granted) => {
        if (granted) attempt(world.callWorker('switch-site', { host, on }));
        else onSay({ failed: t('accessRefused') });
      })
      .catch(() => onSay({ failed: t('accessRefused') }));
  };
  const pause = (paused: boolean) =>
    attempt(
      world.callWorker('change-settings', { change: { pausedSince: paused ? world.now().toISOString() : null } }),
    );
  /** What is published cannot be unsaid: who published by mistake retracts, and readers see why. */
  const retract = async (id: string) => {
    const asked = { ids: [id], act: { kind: 'retract' }, reason: t('publishedByMistake') } as const;
    const reply = await world.callWorker('act-on-annotations', asked).catch(() => null);
    onSay(reply && reply.done.length > 0 ? 'retracted' : { failed: t('actFailed') });
    await untilRetracted(world, tab.id, id);
    onAsk();
  };
  const go = async ({ seen: { key }, findings }: Entry) => {
    const shown = await world.callTab(tab.id, 'show-mention', { key, findings }).catch(() => false);
    if (shown) world.closeWindow();
    else onSay({ failed: t('jumpFailed') });
  };

  return (
    <div class="pop">
      <SiteBar state={state} onSwitch={turn} />
      <main class="main-part">
        <PopupNotice saying={saying} draft={draft} onContinue={onContinue} onRetract={retract} />
        {state.is === 'read' && (
          <KeepReviews world={world} tab={tab} url={state.report.facts.url} onKept={() => onAsk()} />
        )}
        {state.is === 'read' && (
          <SiteMarks world={world} host={state.host} onFailed={() => onSay({ failed: t('settingFailed') })} />
        )}
        {state.is === 'looking' && <Looking />}
        {state.is === 'read' && (
          <ReadView
            report={state.report}
            onGo={go}
            onAnnotate={onAnnotate}
            onAnnotateSelection={() => onAnnotate(null)}
            onAddFile={() => world.openDesk('import')}
          />
        )}
        {state.is !== 'looking' && state.is !== 'read' && (
          <EmptyView
            state={state}
            today={localDay(world.now())}
            on={{
              turnOn: () => turn(true),
              readNow: () => onAsk('read-page'),
              resume: () => pause(false),
              again: () => onAsk('read-page'),
            }}
          />
        )}
        {tab.isPrivate && <p class="meta private">{t('privateWindow')}</p>}
      </main>
      <Foot
        state={state}
        onAnnotate={() => onAnnotate(null)}
        onDesk={() => world.openDesk()}
        onPause={() => pause(true)}
        onPanel={openPanel && (() => openPanel(tab.id))}
        onSettings={openSettings && (() => openSettings())}
      />
    </div>
  );
}
