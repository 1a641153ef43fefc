import type { Settings } from '../../messaging/contract.ts';
import type { PublisherRow } from '../../messaging/reader-calls.ts';
import { shortDate } from '../../parts/dates.ts';
import { tellApart } from '../../parts/tell-apart.ts';
import { t } from '../../parts/words.ts';
import { Few } from './few.tsx';
import type { SettingsWorld } from './settings-world.ts';
import { SwitchRow } from './switch-row.tsx';

interface PublishersPartProps {
  readonly world: SettingsWorld;
  readonly settings: Settings;
  /** `null` while they are counted. */
  readonly publishers: readonly PublisherRow[] | null;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Whom the reader trusts: each publisher is switched on and off by itself. */
export function PublishersPart({ world, settings, publishers, onChange }: PublishersPartProps) {
  const { hiddenPublishers } = settings;
  const nameOf = tellApart(publishers ?? []);
  return (
    <section id="publishers">
      <h2>{t('settingsPublishers')}</h2>
      <p class="meta">{t('publishersText')}</p>
      {publishers === null && <p class="meta">{t('looking')}</p>}
      {publishers?.length === 0 && <p>{t('publishersNone')}</p>}
      {publishers && publishers.length > 0 && (
        <Few
          items={publishers}
          draw={({ id, name, annotations, latest, signed }) => {
            const others = hiddenPublishers.filter((one) => one !== id);
            return (
              <li key={id}>
                <SwitchRow
                  title={nameOf({ id, name })}
                  text={[
                    t('countAnnotations', { count: annotations }),
                    t('publisherLatest', { date: shortDate(latest) }),
                    t(signed ? 'publisherSigned' : 'publisherUnsigned'),
                  ].join(' · ')}
                  on={!hiddenPublishers.includes(id)}
                  onTurn={(on) => onChange({ hiddenPublishers: on ? others : [...others, id] })}
                />
              </li>
            );
          }}
        />
      )}
      <div class="row">
        <button type="button" onClick={() => world.openDesk('import')}>
          {t('openFile')}
        </button>
      </div>
      <p class="meta">{t('importText')}</p>
    </section>
  );
}
