import { useEffect, useState } from 'preact/hooks';
import type { Publisher } from '../../messaging/publisher-calls.ts';
import { ObelusSign } from '../../parts/obelus-sign.tsx';
import { t } from '../../parts/words.ts';
import type { DeskWorld } from './desk-world.ts';
import { type Place, type PlaceName, places } from './use-place.ts';

const titles = {
  annotations: 'annotations',
  review: 'reviewQueue',
  conflicts: 'conflicts',
  drafts: 'drafts',
  requests: 'requests',
  import: 'import',
  export: 'export',
  pictures: 'pictures',
  identity: 'identity',
} as const satisfies Record<PlaceName, string>;

interface DeskNavProps {
  readonly world: DeskWorld;
  readonly place: Place;
  readonly counts: Readonly<Partial<Record<PlaceName, number>>>;
  /** Another one whenever the publishers of this computer changed. */
  readonly publishers: number;
}

/** The places of the desk, with how much waits in each, and a reminder while a key has no backup. */
export function DeskNav({ world, place, counts, publishers }: DeskNavProps) {
  const [unsafe, setUnsafe] = useState<Publisher | null>(null);
  useEffect(() => {
    world.callWorker('list-publishers', null).then(
      (all) => setUnsafe(all.find(({ chosen, backedUp }) => chosen && backedUp === null) ?? null),
      () => setUnsafe(null),
    );
  }, [world, place, counts, publishers]);
  return (
    <nav aria-label={t('desk')}>
      <p class="row name">
        <ObelusSign />
        <b>{t('desk')}</b>
      </p>
      <ul>
        {places.map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={isAt(place, name) ? 'page' : undefined}>
              {t(titles[name])}
              {counts[name] !== undefined && <span class="num">{t('countAlone', { count: counts[name] })}</span>}
            </a>
          </li>
        ))}
      </ul>
      {unsafe && (
        <p class="meta remind" dir="auto">
          {t('remindBackup', { name: unsafe.name || t('publisherUnnamed') })}{' '}
          <a class="plain" href="#identity">
            {t('remindBackupLink')}
          </a>
        </p>
      )}
    </nav>
  );
}

function isAt(place: Place, name: PlaceName): boolean {
  return place.at === name || (place.at === 'annotation' && name === 'annotations');
}
