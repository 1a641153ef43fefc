import { useRef, useState } from 'preact/hooks';
import type { Reach, Settings } from '../../messaging/contract.ts';
import { sitePattern } from '../../messaging/sites.ts';
import { Hint } from '../../parts/hint.tsx';
import { t } from '../../parts/words.ts';
import { ReachOption } from '../reach-option.tsx';
import { siteHost } from '../site-host.ts';
import { LostAccess } from './lost-access.tsx';
import type { SettingsWorld } from './settings-world.ts';

interface SitesPartProps {
  readonly world: SettingsWorld;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>, origins?: readonly string[]) => void;
}

/** Where Obelus may read. */
export function SitesPart({ world, settings, onChange }: SitesPartProps) {
  const { sites, sitesOff } = settings;
  // A list becomes the rule with its first site; until then it is only being written.
  const [writing, setWriting] = useState(false);
  const reach = writing ? 'list' : settings.reach;
  const choose = (next: Reach) => {
    setWriting(next === 'list' && sites.length === 0);
    if (next === 'all') onChange({ reach: 'all' }, ['*://*/*']);
    else if (next === 'click') onChange({ reach: 'click' });
    else if (sites.length > 0) onChange({ reach: 'list' }, sites.map(sitePattern));
  };
  const keep = (kept: readonly string[]) => onChange({ reach: kept.length > 0 ? 'list' : 'click', sites: kept });
  return (
    <section id="sites">
      <h2 id="sites-title">{t('settingsSites')}</h2>
      <fieldset aria-labelledby="sites-title">
        <ReachOption is="click" {...{ reach, choose }} title={t('reachClick')} text={t('reachClickText')} />
        <ReachOption is="list" {...{ reach, choose }} title={t('reachList')} text={t('reachListAsks')} />
        <ReachOption is="all" {...{ reach, choose }} title={t('reachAll')} text={t('reachAllText')} />
      </fieldset>
      {reach === 'list' && (
        <>
          <AddSite
            onAdd={(host) => {
              setWriting(false);
              onChange({ reach: 'list', sites: [...new Set([...sites, host])] }, [sitePattern(host)]);
            }}
          />
          {sites.length === 0 && <p class="meta">{t('sitesNone')}</p>}
          <SiteList sites={sites} onRemove={(site) => keep(sites.filter((one) => one !== site))} />
        </>
      )}
      {reach === 'all' && sitesOff.length > 0 && (
        <>
          <p class="meta">{t('sitesOffText')}</p>
          <SiteList
            sites={sitesOff}
            onRemove={(site) => onChange({ sitesOff: sitesOff.filter((one) => one !== site) })}
          />
        </>
      )}
      <LostAccess world={world} settings={settings} onGive={(origins) => onChange({}, origins)} />
      <div>
        <label class="set">
          <span>
            <b>{t('pauseEverywhere')}</b>
            <span class="meta">{t('pauseEverywhereText')}</span>
          </span>
          <input
            type="checkbox"
            class="switch"
            role="switch"
            checked={settings.pausedSince !== null}
            aria-checked={settings.pausedSince !== null}
            onChange={(event) =>
              onChange({ pausedSince: event.currentTarget.checked ? world.now().toISOString() : null })
            }
          />
        </label>
      </div>
    </section>
  );
}

function AddSite({ onAdd }: { readonly onAdd: (host: string) => void }) {
  const [written, setWritten] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const host = siteHost(written);
    if (host) {
      onAdd(host);
      setWritten('');
      setProblem(null);
      return;
    }
    setProblem(written.trim() ? t('sitesNotHost', { site: written }) : t('sitesMissing'));
    field.current?.focus();
  };
  return (
    <div class="add">
      <div class="row">
        <input
          ref={field}
          type="text"
          dir="ltr"
          aria-label={t('siteAddLabel')}
          aria-invalid={problem !== null}
          aria-describedby={problem ? 'site-problem' : undefined}
          placeholder="news.example"
          spellcheck={false}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <button type="button" onClick={add}>
          {t('siteAdd')}
        </button>
      </div>
      {problem && <Hint must id="site-problem" text={problem} />}
    </div>
  );
}

interface SiteListProps {
  readonly sites: readonly string[];
  readonly onRemove: (site: string) => void;
}

function SiteList({ sites, onRemove }: SiteListProps) {
  return (
    <ul>
      {sites.map((site) => (
        <li class="set" key={site}>
          <b dir="ltr">{site}</b>
          <button type="button" class="text" aria-label={t('siteRemoveOf', { site })} onClick={() => onRemove(site)}>
            {t('siteRemove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
