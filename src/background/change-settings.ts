import type { Settings } from '../messaging/contract.ts';
import { showBadges } from './badge.ts';
import { followSettings, tellOpenPages } from './follow-settings.ts';
import { readSettings, writeSettings } from './settings.ts';
import { inTurn, settle } from './settle.ts';

/** Change settings and bring the gate and the open pages in line with them. */
export function changeSettings(change: (before: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const before = await readSettings();
    const settings = await settle(() => writeSettings({ ...before, ...change(before) }));
    await followSettings(before, settings);
    // Who is shown is the worker's to say: the open pages ask again.
    if (!sameNames(before, settings)) tellOpenPages();
    if (before.badge !== settings.badge) await showBadges(settings.badge);
    return settings;
  });
}

function sameNames(before: Settings, now: Settings): boolean {
  const names = ({ hiddenPublishers, hiddenStandings }: Settings) =>
    JSON.stringify([hiddenPublishers, hiddenStandings]);
  return names(before) === names(now);
}
