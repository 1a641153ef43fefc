import { useEffect, useState } from 'preact/hooks';
import type { TakenRecord } from '../../core/model/imported.ts';
import { Notice } from '../../parts/notice.tsx';
import { listed, t } from '../../parts/words.ts';
import type { FrontTab, World } from '../world.ts';

/** What a page carries as fact-checks. */
interface Offer {
  readonly records: readonly TakenRecord[];
  /** The addresses given for them that are on another site than the page is. */
  readonly elsewhere: readonly string[];
}

const nothing: Offer = { records: [], elsewhere: [] };
/** A page may give a thousand addresses, and long ones. */
const MOST = 3;
const LONGEST = 100;
/** As many as the worker judges at once. */
const MOST_JUDGED = 2_000;

interface KeepReviewsProps {
  readonly world: World;
  readonly tab: FrontTab;
  /** The page's own address. */
  readonly url: string;
  readonly onKept: () => void;
}

/** On a page that carries fact-checks as ClaimReview: keep them, with their publishers and licences. */
export function KeepReviews({ world, tab, url, onKept }: KeepReviewsProps) {
  const [offer, setOffer] = useState(nothing);
  const [done, setDone] = useState<'no' | 'kept' | 'known' | 'failed'>('no');
  useEffect(() => {
    setOffer(nothing);
    setDone('no');
    world
      .callTab(tab.id, 'get-reviews', null)
      .then((scripts) => (scripts.length > 0 ? readScripts(scripts, url, tab.url ?? '') : nothing))
      .then(async (read) => ((await isWanted(world, read)) ? read : nothing))
      .then(setOffer, () => setOffer(nothing));
  }, [world, tab.id, url]);
  const { records, elsewhere } = offer;
  if (records.length === 0) return null;
  const keep = async () => {
    try {
      setDone((await keepReviews(world, url, offer)) > 0 ? 'kept' : 'known');
      onKept();
    } catch {
      setDone('failed');
    }
  };
  if (done === 'failed') return <Notice sign="note" failed title={t('importStopped')} />;
  if (done !== 'no') return <Notice sign="supported" title={t(done === 'kept' ? 'reviewsKept' : 'reviewsKnown')} />;
  const licences = [...new Set(records.flatMap(({ annotation }) => annotation.licence ?? []))];
  const publishers = [...new Set(records.map(({ annotation }) => annotation.publisher))];
  return (
    <Notice
      sign="context"
      title={t('reviewsHere', { count: records.length, publisher: listed(publishers) })}
      text={[
        elsewhere.length > 0 ? t('reviewsElsewhere', { address: addresses(elsewhere) }) : '',
        licences.length > 0 ? t('reviewsLicence', { licence: listed(licences) }) : t('reviewsNoLicence'),
      ].join(' ')}
      action={{ label: t('keepReviews'), run: keep }}
    />
  );
}

/** @param shown the address that the browser shows; `url` is what the page calls itself */
async function readScripts(scripts: readonly string[], url: string, shown: string): Promise<Offer> {
  // Only pages with such markup need what reads it.
  const { readClaimReviews } = await import('../../core/interop/claim-review/read-claim-reviews.ts');
  const { isOnSite } = await import('../../core/matching/same-page.ts');
  const reader = readClaimReviews(url);
  const html = scripts
    .map((text) => (/^<[a-z]/i.test(text) ? text : `<script type="application/ld+json">${text}</script>`))
    .join('\n');
  const read = [...reader.push(`<!doctype html><html><head>${html}</head></html>`), ...reader.end()];
  const records = read.flatMap((record) => ('annotation' in record ? [record] : []));
  const isOwn = (given: string) => isOnSite(given, hostOf(shown)) && isOnSite(shown, hostOf(given));
  const given = new Set(records.map(({ annotation }) => annotation.origin?.url ?? ''));
  return { records, elsewhere: [...given].filter((one) => !isOwn(one)) };
}

/** Whether keeping them would do anything: what is kept already is not offered again. */
async function isWanted(world: World, { records, elsewhere }: Offer): Promise<boolean> {
  if (records.length === 0) return false;
  const counts = await world.callWorker('judge-records', { taken: records.slice(0, MOST_JUDGED) }).catch(() => null);
  return !counts || records.length > MOST_JUDGED || counts.new + (elsewhere.length > 0 ? 0 : counts.changed) > 0;
}

/** Host first: what is cut off or left out is never the site. */
function addresses(urls: readonly string[]): string {
  const shown = urls.slice(0, MOST).map((url) => {
    if (!URL.canParse(url)) return '?';
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`.slice(0, LONGEST);
  });
  return listed(urls.length > MOST ? [...shown, '…'] : shown);
}

/**
 * Take in what a page says it is; a page changes nothing that is kept from another site.
 *
 * @returns how many were new or changed
 */
async function keepReviews(world: World, url: string, { records, elsewhere }: Offer): Promise<number> {
  const changed = elsewhere.length > 0 ? 'keep' : 'revise';
  const { job } = await world.callWorker('begin-import', { name: url, format: 'claimreview', speaksFor: [] });
  await world.callWorker('stage-import', { job, part: 0, taken: records, events: [], refused: [], last: true });
  let progress = await world.callWorker('run-import', { job, changed });
  while (progress.state === 'running') progress = await world.callWorker('run-import', { job, changed });
  await world.callWorker('forget-import', { job });
  return progress.done;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
