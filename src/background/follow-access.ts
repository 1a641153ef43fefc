import { browser } from '../messaging/browser.ts';
import { patternHost, siteIsOn, switchSite } from '../messaging/sites.ts';
import { followSettings, stopReading } from './follow-settings.ts';
import { registerGate } from './inject.ts';
import { readSettings, writeSettings } from './settings.ts';
import { openTabPages } from './tab-pages.ts';

/**
 * Access was given, by a click in a page of the extension or in the browser's own settings: the site is on.
 *
 * The popup that asked may have been closed by the browser's question, so it is not left to the popup.
 */
export async function onAccessGiven(origins: readonly string[]): Promise<void> {
  const before = await readSettings();
  let settings = before;
  for (const host of origins.flatMap((origin) => patternHost(origin) ?? []))
    if (!siteIsOn(settings, host)) settings = await writeSettings(switchSite(settings, host, true));
  await followSettings(before, settings);
}

/** Access was taken away: nothing is read there any more, and open pages lose every trace. */
export async function onAccessTaken(): Promise<void> {
  await registerGate(await readSettings());
  for (const [tab, { url }] of await openTabPages()) {
    const origin = `${new URL(url).origin}/*`.replace(/:\d+(?=\/\*$)/, '');
    if (!(await browser.permissions.contains({ origins: [origin] }))) await stopReading(tab);
  }
}
