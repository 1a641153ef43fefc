import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DraftForm } from '../../core/model/draft.ts';
import type { Tried } from '../../core/model/tried.ts';
import type { TryCalls } from '../../messaging/try-calls.ts';
import { Fold } from '../../parts/fold.tsx';
import { namedFor } from '../../parts/named-for.ts';
import { Notice } from '../../parts/notice.tsx';
import { Said } from '../../parts/said.tsx';
import { spokenWords } from '../../parts/spoken-words.ts';
import { ClaimWhy } from '../../parts/why.tsx';
import { t } from '../../parts/words.ts';
import { Looking } from '../no-answer-view.tsx';
import type { World } from '../world.ts';
import { ShownPart } from './shown-part.tsx';

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
  return (
    <ShownPart title={t('tryIt')} class="try" here={reply !== 'asking'}>
      {reply === 'asking' && <Looking />}
      {reply === 'lost' && <Notice sign="note" failed title={t('lostTitle')} />}
      {typeof reply === 'object' && (
        <TriedList reply={reply} quoted={quotation.trim() !== ''} onKeep={keep} onForget={forget} />
      )}
    </ShownPart>
  );
}

interface TriedListProps {
  readonly reply: TryCalls['try-annotation']['reply'];
  readonly quoted: boolean;
  readonly onKeep: (tried: Tried) => void;
  readonly onForget: (tried: Tried) => void;
}

function TriedList({ reply: { pages, nearMisses }, quoted, onKeep, onForget }: TriedListProps) {
  const kept = new Set(nearMisses.map(({ statement }) => statement.exact));
  const wrong = nearMisses.filter(({ level }) => level === 'match').length;
  return (
    <>
      {!quoted && <p class="meta">{t('tryNoQuotation')}</p>}
      {quoted && pages.length === 0 && <p class="meta">{t('tryNoPages')}</p>}
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
          {page.tried.length === 0 && page.statements > 0 && <p>{t('tryNothingNear')}</p>}
          <ul>
            {page.tried.map((one) => (
              <OneTried
                key={one.statement.exact}
                tried={one}
                label={t(levels[one.level])}
                {...(!kept.has(one.statement.exact) && {
                  action: {
                    label: t(one.level === 'match' ? 'keepWrongMatch' : 'keepNearMiss'),
                    run: () => onKeep(one),
                  },
                })}
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
                label={t(one.level === 'none' ? 'tryNone' : levels[one.level])}
                action={{ label: t('forgetNearMiss'), run: () => onForget(one) }}
              />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

const levels = { match: 'tryMatch', related: 'tryRelated', none: 'tryNearest' } as const;

interface OneTriedProps {
  readonly tried: Tried;
  readonly label: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

function OneTried({ tried, label, action }: OneTriedProps) {
  const { statement, level, reason } = tried;
  return (
    <li class="tried-one">
      <p class="row">
        <b>{label}</b>
        {statement.speaker && (
          <span class="meta" dir="auto">
            {statement.speaker}
          </span>
        )}
      </p>
      <Said words={spokenWords(statement.exact)} marked language={statement.lang} />
      {level !== 'match' && <p>{reasonWords(reason)}</p>}
      <Fold title={t('tryWhy')} about={statement.exact}>
        <ClaimWhy reason={reason} sure={level === 'match'} />
      </Fold>
      {action && (
        <button type="button" class="text" aria-label={namedFor(action.label, statement.exact)} onClick={action.run}>
          {action.label}
        </button>
      )}
    </li>
  );
}

/** What keeps a statement from being marked, as a sentence. */
function reasonWords({ forbidden }: Tried['reason']): string {
  return forbidden ? t('tryBarred', { why: t(`whyForbidden_${forbidden}`) }) : t('tryFar');
}
