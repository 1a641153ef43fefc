import { useEffect, useState } from 'preact/hooks';
import type { TakenRecord } from '../../core/model/imported.ts';
import { Notice } from '../../parts/notice.tsx';
import { listed, t } from '../../parts/words.ts';
import type { FrontTab, World } from '../world.ts';

interface KeepReviewsProps {
  readonly world: World;
  readonly tab: FrontTab;
  /** The page's own address. */
  readonly url: string;
  readonly onKept: () => void;
}

/** On a page that carries fact-checks as ClaimReview: keep them, with their publishers and licences. */
export function KeepReviews({ world, tab, url, onKept }: KeepReviewsProps) {
  const [reviews, setReviews] = useState<readonly TakenRecord[]>([]);
  const [done, setDone] = useState<'no' | 'kept' | 'known' | 'failed'>('no');
  useEffect(() => {
    setReviews([]);
    setDone('no');
    world
      .callTab(tab.id, 'get-reviews', null)
      .then((scripts) => (scripts.length > 0 ? readScripts(scripts, url) : []))
      .then(setReviews, () => setReviews([]));
  }, [world, tab.id, url]);
  const [first] = reviews;
  if (!first) return null;
  const keep = async () => {
    try {
      setDone((await keepReviews(world, url, tab.url, reviews)) > 0 ? 'kept' : 'known');
      onKept();
    } catch {
      setDone('failed');
    }
  };
  if (done === 'failed') return <Notice sign="note" failed title={t('importStopped')} />;
  if (done !== 'no') return <Notice sign="supported" title={t(done === 'kept' ? 'reviewsKept' : 'reviewsKnown')} />;
  const licences = [...new Set(reviews.flatMap(({ annotation }) => annotation.licence ?? []))];
  const publishers = [...new Set(reviews.map(({ annotation }) => annotation.publisher))];
  return (
    <Notice
      sign="context"
      title={t('reviewsHere', { count: reviews.length, publisher: listed(publishers) })}
      text={licences.length > 0 ? t('reviewsLicence', { licence: listed(licences) }) : t('reviewsNoLicence')}
      action={{ label: t('keepReviews'), run: keep }}
    />
  );
}

async function readScripts(scripts: readonly string[], url: string): Promise<readonly TakenRecord[]> {
  // Only pages with such markup need what reads it.
  const { readClaimReviews } = await import('../../core/interop/claim-review/read-claim-reviews.ts');
  const reader = readClaimReviews(url);
  const html = scripts
    .map((text) => (/^<[a-z]/i.test(text) ? text : `<script type="application/ld+json">${text}</script>`))
    .join('\n');
  const records = [...reader.push(`<!doctype html><html><head>${html}</head></html>`), ...reader.end()];
  return records.flatMap((record) => ('annotation' in record ? [record] : []));
}

/**
 * Take in what a page says it is; a page changes nothing that is kept from another site.
 *
 * @param shown the address that the browser shows; `url` is what the page calls itself
 * @returns how many were new or changed
 */
async function keepReviews(
  world: World,
  url: string,
  shown: string | null,
  reviews: readonly TakenRecord[],
): Promise<number> {
  // Loaded when somebody keeps some: most pages have none.
  const { isOnSite } = await import('../../core/matching/same-page.ts');
  const isOwn = (url: string) => isOnSite(url, hostOf(shown ?? '')) && isOnSite(shown ?? '', hostOf(url));
  const changed = reviews.every(({ annotation }) => isOwn(annotation.origin?.url ?? '')) ? 'revise' : 'keep';
  const { job } = await world.callWorker('begin-import', { name: url, format: 'claimreview', speaksFor: [] });
  await world.callWorker('stage-import', { job, part: 0, taken: reviews, events: [], refused: [], last: true });
  let progress = await world.callWorker('run-import', { job, changed });
  while (progress.state === 'running') progress = await world.callWorker('run-import', { job, changed });
  await world.callWorker('forget-import', { job });
  return progress.done;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
