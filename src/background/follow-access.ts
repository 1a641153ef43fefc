import { browser } from '../messaging/browser.ts';
import type { Settings } from '../messaging/contract.ts';
import { patternHost, siteIsOn, sitePattern, switchSite } from '../messaging/sites.ts';
import { changeSettings } from './change-settings.ts';
import { stopReading } from './follow-settings.ts';
import { registerGate } from './inject.ts';
import { readSettings } from './settings.ts';
import { inTurn } from './settle.ts';
import { openTabPages } from './tab-pages.ts';

/**
 * Access was given, by a click in a page of the extension or in the browser's own settings: the site is on.
 *
 * The popup that asked may have been closed by the browser's question, so it is not left to the popup.
 */
export async function onAccessGiven(origins: readonly string[]): Promise<void> {
  const hosts = origins.flatMap((origin) => patternHost(origin) ?? []);
  await changeSettings((before) => {
    let sites: Pick<Settings, 'reach' | 'sites' | 'sitesOff'> = before;
    for (const host of hosts) if (!siteIsOn(sites, host)) sites = switchSite(sites, host, true);
    return sites;
  });
}

/** Access was taken away: nothing is read there any more unasked, and open pages of sites that were on lose every trace. */
export async function onAccessTaken(): Promise<void> {
  // In turn from the reading on: what another change is about to write must not be undone by what was before.
  const settings = await inTurn(async () => {
    const now = await readSettings();
    await registerGate(now);
    return now;
  });
  await Promise.all(
    (await openTabPages()).map(async ([tab, { url }]) => {
      const { hostname } = new URL(url);
      if (!siteIsOn(settings, hostname)) return;
      if (!(await browser.permissions.contains({ origins: [sitePattern(hostname)] }))) await stopReading(tab);
    }),
  );
}
