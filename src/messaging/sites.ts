import type { Settings } from './contract.ts';

type Sites = Pick<Settings, 'reach' | 'sites' | 'sitesOff'>;

/** Tell whether the reader lets Obelus read a host's pages unasked. */
export function siteIsOn({ reach, sites, sitesOff }: Sites, host: string): boolean {
  if (reach === 'click') return false;
  return reach === 'all' ? !covers(sitesOff, host) : covers(sites, host);
}

/** Switch one host on or off, with the names that cover it, and leave every other as it is. */
export function switchSite({ reach, sites, sitesOff }: Sites, host: string, on: boolean): Sites {
  const without = (list: readonly string[]) => list.filter((name) => !covers([name], host));
  if (reach === 'all') return { reach, sites, sitesOff: on ? without(sitesOff) : [...without(sitesOff), host] };
  if (reach === 'click' && !on) return { reach, sites, sitesOff };
  // A list that the reader gave up is not taken up again for one site.
  const listed = reach === 'list' ? without(sites) : [];
  const kept = on ? [...listed, host] : listed;
  return { reach: kept.length > 0 ? 'list' : 'click', sites: kept, sitesOff };
}

/**
 * The match pattern of a host and its subdomains; addresses in numbers have none.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function sitePattern(host: string): string {
  return /^[\d.]+$|^[^.]+$/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** Whether a text is a host's name that makes a match pattern: a browser that is given one that makes none registers nothing. */
export function isHost(text: string): boolean {
  return (
    /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.?$/u.test(text) && text.length <= 253 && URL.canParse(`https://${text}`)
  );
}

/** The host of a pattern that `sitePattern` made; `null` for patterns of every site. */
export function patternHost(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/*:]+)(?::\d+)?\//.exec(pattern)?.[1];
  return host ?? null;
}

/** Where the gate runs: patterns to match and patterns to leave out. */
export function gatePatterns({ reach, sites, sitesOff }: Sites): { matches: string[]; excludeMatches: string[] } {
  if (reach === 'click') return { matches: [], excludeMatches: [] };
  if (reach === 'all') return { matches: ['*://*/*'], excludeMatches: sitesOff.map(sitePattern) };
  return { matches: sites.map(sitePattern), excludeMatches: [] };
}

/** Whether a host is one of these, or under one of them. */
export function covers(names: readonly string[], host: string): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}
