import type { Reach, Settings } from '../../messaging/contract.ts';
import { sitePattern } from '../../messaging/sites.ts';
import { siteHost } from '../site-host.ts';

/** What a reader chose on the welcome page, ready to be asked for and kept. */
export type Choice =
  | { readonly origins: readonly string[]; readonly change: Partial<Settings> }
  | { readonly refused: 'no-sites' }
  | { readonly refused: 'no-host'; readonly written: string };

/** Turn a choice of sites into the access to ask for and the settings to keep. */
export function chooseReach(reach: Reach, written: string): Choice {
  if (reach === 'click') return { origins: [], change: { reach } };
  if (reach === 'all') return { origins: ['*://*/*'], change: { reach } };
  const lines = written
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0) return { refused: 'no-sites' };
  const sites = new Set<string>();
  for (const line of lines) {
    const host = siteHost(line);
    if (!host) return { refused: 'no-host', written: line };
    sites.add(host);
  }
  return { origins: [...sites].map(sitePattern), change: { reach, sites: [...sites] } };
}
