import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reach } from '../../messaging/contract.ts';
import { Hint } from '../../parts/hint.tsx';
import { t } from '../../parts/words.ts';
import { ReachOption } from '../reach-option.tsx';
import type { World } from '../world.ts';
import { chooseReach } from './choose-reach.ts';

type Outcome = { readonly done: string } | { readonly refused: string } | { readonly sites: string } | null;

/** Where may Obelus read? Asked once, in one step. */
export function ReachForm({ world }: { readonly world: World }) {
  const [reach, setReach] = useState<Reach>('click');
  const [written, setWritten] = useState('');
  const [outcome, setOutcome] = useState<Outcome>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  // In a low window it stands below the edge.
  useEffect(() => {
    if (outcome) told.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);

  const start = () => {
    const choice = chooseReach(reach, written);
    if ('refused' in choice) {
      setOutcome({
        sites: choice.refused === 'no-sites' ? t('sitesMissing') : t('sitesNotHost', { site: choice.written }),
      });
      field.current?.focus();
      return;
    }
    // Asked in the click's own turn: later the browser no longer takes it for the reader's wish.
    const granted = choice.origins.length > 0 ? world.askAccess(choice.origins) : Promise.resolve(true);
    granted
      .then(async (yes) => {
        if (!yes) return setOutcome({ refused: t('accessRefused') });
        await world.callWorker('change-settings', { change: choice.change });
        setOutcome({ done: ready(reach, choice.change.sites?.length ?? 0) });
      })
      .catch(() => setOutcome({ refused: t('settingFailed') }));
  };
  const choose = (next: Reach) => {
    setReach(next);
    setOutcome(null);
  };
  const problem = outcome && 'sites' in outcome ? outcome.sites : null;

  return (
    <form>
      <fieldset>
        <legend>
          <h2>{t('reachQuestion')}</h2>
        </legend>
        <ReachOption is="click" {...{ reach, choose }} title={t('reachClick')} text={t('reachClickText')} />
        <ReachOption is="list" {...{ reach, choose }} title={t('reachList')} text={t('reachListText')} />
        <div class="sites">
          <textarea
            ref={field}
            rows={3}
            aria-label={t('reachListLabel')}
            aria-invalid={problem !== null}
            aria-describedby={problem ? 'sites-problem' : undefined}
            placeholder="news.example"
            spellcheck={false}
            value={written}
            // Not on focus: who only passes by with Tab has chosen nothing.
            onClick={() => reach !== 'list' && choose('list')}
            onInput={(event) => {
              setWritten(event.currentTarget.value);
              choose('list');
            }}
          />
          {problem && <Hint must id="sites-problem" text={problem} />}
        </div>
        <ReachOption is="all" {...{ reach, choose }} title={t('reachAll')} text={t('reachAllText')} />
      </fieldset>
      <p class="row start">
        <button type="button" class="main" onClick={start}>
          {t('start')}
        </button>
        <span class="meta">{t('changeLater')}</span>
      </p>
      <p role="status" class="outcome" ref={told}>
        {outcome && 'done' in outcome && (
          <>
            <b>{outcome.done}</b> {t('readyNext')}
          </>
        )}
        {outcome && 'refused' in outcome && outcome.refused}
      </p>
    </form>
  );
}

function ready(reach: Reach, sites: number): string {
  if (reach === 'click') return t('readyClick');
  return reach === 'all' ? t('readyAll') : t('readyList', { count: sites });
}
