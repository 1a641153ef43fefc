import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DraftForm } from '../../core/model/draft.ts';
import type { Tried } from '../../core/model/tried.ts';
import type { TryCalls } from '../../messaging/try-calls.ts';
import { Fold } from '../../parts/fold.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Said } from '../../parts/said.tsx';
import { ClaimWhy } from '../../parts/why.tsx';
import { t } from '../../parts/words.ts';
import { Looking } from '../no-answer-view.tsx';
import type { World } from '../world.ts';

interface TryPartProps {
  readonly world: World;
  readonly form: DraftForm;
}

/** What the form would mark, before it is published: on the open pages, and among the near-misses that were kept. */
export function TryPart({ world, form }: TryPartProps) {
  const [reply, setReply] = useState<TryCalls['try-annotation']['reply'] | 'asking' | 'lost'>('asking');
  const { quotation, variants, speaker, saidOn, language } = form;
  const ask = useCallback(() => {
    world.callWorker('try-annotation', { form }).then(setReply, () => setReply('lost'));
    // Nothing else of the form decides what is marked.
  }, [world, quotation, variants, speaker, saidOn, language]);
  useEffect(ask, [ask]);
  const keep = (tried: Tried) => {
    world.callWorker('keep-near-miss', { statement: tried.statement }).then(ask, () => setReply('lost'));
  };
  const forget = (tried: Tried) => {
    world.callWorker('forget-near-miss', { exact: tried.statement.exact }).then(ask, () => setReply('lost'));
  };
  if (reply === 'asking') return <Looking />;
  if (reply === 'lost') return <Notice sign="note" failed title={t('lostTitle')} />;
  const { pages, nearMisses } = reply;
  const kept = new Set(nearMisses.map(({ statement }) => statement.exact));
  const wrong = nearMisses.filter(({ level }) => level === 'match').length;
  return (
    <section class="try" aria-label={t('tryIt')}>
      <h2>{t('tryIt')}</h2>
      {quotation.trim() === '' && <p class="meta">{t('tryNoQuotation')}</p>}
      {quotation.trim() !== '' && pages.length === 0 && <p class="meta">{t('tryNoPages')}</p>}
      {pages.map((page) => (
        <div key={page.url} class="tried">
          <p dir="auto">
            <b>{page.title || page.url}</b>
          </p>
          <p role="status">
            {t('tryCount', {
              count: page.tried.filter(({ level }) => level === 'match').length,
              of: page.statements,
            })}
          </p>
          <ul>
            {page.tried.map((one) => (
              <OneTried
                key={one.statement.exact}
                tried={one}
                {...(!kept.has(one.statement.exact) && { action: { label: t('keepNearMiss'), run: () => keep(one) } })}
              />
            ))}
          </ul>
        </div>
      ))}
      {nearMisses.length > 0 && (
        <Fold title={t('nearMisses', { count: nearMisses.length })} open={wrong > 0}>
          <p>{t('nearMissesText', { count: wrong })}</p>
          <ul>
            {nearMisses.map((one) => (
              <OneTried
                key={one.statement.exact}
                tried={one}
                action={{ label: t('forgetNearMiss'), run: () => forget(one) }}
              />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

const levels = { match: 'tryMatch', related: 'tryRelated', none: 'tryNone' } as const;

interface OneTriedProps {
  readonly tried: Tried;
  readonly action?: { readonly label: string; readonly run: () => void };
}

function OneTried({ tried, action }: OneTriedProps) {
  const { statement, level, reason } = tried;
  return (
    <li class="tried-one">
      <p class="row">
        <b>{t(levels[level])}</b>
        {statement.speaker && (
          <span class="meta" dir="auto">
            {statement.speaker}
          </span>
        )}
      </p>
      <Said words={statement.exact} marked language={statement.lang} />
      <Fold title={t('tryWhy')}>
        <ClaimWhy reason={reason} sure={level === 'match'} />
      </Fold>
      {action && (
        <button type="button" class="text" onClick={action.run}>
          {action.label}
        </button>
      )}
    </li>
  );
}
