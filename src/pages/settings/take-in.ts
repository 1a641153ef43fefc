import type { Settings } from '../../messaging/contract.ts';
import { isHost, sitePattern } from '../../messaging/sites.ts';
import type { World } from '../world.ts';
import type { KeptFile } from './kept-file.ts';
import { takeEvents } from './take-events.ts';

/** What became of a file: how many events are new here, how much else was taken, and how much was refused. */
export interface Taken {
  readonly events: number;
  readonly refused: number;
  readonly drafts: number;
  readonly dismissals: number;
  readonly corrections: number;
  /** What stood among the settings as the name of a site and is none. */
  readonly notHosts: readonly string[];
}

/** Take in everything a file holds, part after part; what the worker refuses is counted and the rest goes on. */
export async function takeIn(world: World, name: string, kept: KeptFile): Promise<Taken> {
  const { taken: events, refused: refusedEvents } = await takeEvents(world, name, kept.events);
  let refused = refusedEvents;
  let drafts = 0;
  // The one typed last comes first in the file and is to be the last one typed again.
  for (const { id, form, at } of kept.drafts.toReversed()) {
    // What was typed here since is not lost to what stands in the file.
    const hand = { id: 'file', since: typeof at === 'string' ? at : null };
    const saved = await world.callWorker('save-draft', { id, form, hand }).catch(() => null);
    if (saved) drafts++;
    else refused++;
  }
  const { dismissals, corrections } = kept;
  if (dismissals.length > 0) await world.callWorker('import-dismissals', { dismissals });
  if (corrections.length > 0) await world.callWorker('import-corrections', { corrections });
  const { settings, notHosts } = withHosts(kept.settings);
  if (settings) await world.callWorker('change-settings', { change: await knownSettings(world, settings) });
  return { events, refused, drafts, dismissals: dismissals.length, corrections: corrections.length, notHosts };
}

/** The access that exported settings need, to be asked for in the click's own turn. */
export function accessFor(settings: KeptFile['settings']): readonly string[] {
  if (settings?.reach === 'all') return ['*://*/*'];
  const { sites } = settings ?? {};
  if (settings?.reach !== 'list' || !Array.isArray(sites)) return [];
  return hostsOf(sites).map(sitePattern);
}

/** What is a setting today; the worker checks each value. */
async function knownSettings(world: World, given: Readonly<Record<string, unknown>>): Promise<Partial<Settings>> {
  const now = await world.callWorker('get-settings', null);
  return Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(now, name)));
}

/** The host that a name of a site is, as pages name theirs: in lower case, letters beyond ASCII encoded; `null` where it is none. */
function hostOf(site: unknown): string | null {
  return typeof site === 'string' && isHost(site) ? new URL(`https://${site}`).hostname : null;
}

function hostsOf(sites: readonly unknown[]): readonly string[] {
  return [...new Set(sites.flatMap((site) => hostOf(site) ?? []))];
}

/** The settings without what stands for a site and is none, and what that was. */
function withHosts(settings: KeptFile['settings']): Pick<KeptFile, 'settings'> & Pick<Taken, 'notHosts'> {
  if (!settings) return { settings, notHosts: [] };
  const { sites, sitesOff, siteMarks } = settings;
  const marks = typeof siteMarks === 'object' && siteMarks !== null ? Object.entries(siteMarks) : null;
  const named: readonly unknown[] = [sites, sitesOff, marks?.map(([host]) => host)].flatMap((list) => list ?? []);
  return {
    settings: {
      ...settings,
      ...(Array.isArray(sites) && { sites: hostsOf(sites) }),
      ...(Array.isArray(sitesOff) && { sitesOff: hostsOf(sitesOff) }),
      ...(marks && {
        siteMarks: Object.fromEntries(
          marks.flatMap(([site, style]) => {
            const host = hostOf(site);
            return host === null ? [] : [[host, style]];
          }),
        ),
      }),
    },
    notHosts: [...new Set(named.filter((site) => hostOf(site) === null).map(String))],
  };
}
