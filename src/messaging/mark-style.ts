import type { MarkedKind, MarkStyle, Settings } from './contract.ts';
import { covers } from './sites.ts';

export type MarkSettings = Pick<Settings, 'markStyle' | 'markKinds' | 'siteMarks'>;

/** The style that a reader chose for a site; `null`: as everywhere. Of two names that cover a host, the longer counts. */
export function siteStyle({ siteMarks }: Pick<Settings, 'siteMarks'>, host: string): MarkStyle | null {
  const [name] = Object.keys(siteMarks)
    .filter((one) => covers([one], host))
    .sort((one, other) => other.length - one.length);
  return (name !== undefined && siteMarks[name]) || null;
}

/** The choices for sites with another one for this host, in place of any that covered it; `null` takes it away. */
export function withSiteStyle(
  { siteMarks }: Pick<Settings, 'siteMarks'>,
  host: string,
  style: MarkStyle | null,
): Settings['siteMarks'] {
  const others = Object.entries(siteMarks).filter(([name]) => !covers([name], host));
  return Object.fromEntries(style ? [...others, [host, style]] : others);
}

/**
 * How a kind of mark is drawn on a site.
 *
 * What was chosen for the site stands in place of what was chosen for all; a kind with a choice of its own keeps it,
 * except where the site has none at all. Citations are tinted only when they were chosen to be: they are the lighter mark.
 */
export function markStyleOf(settings: MarkSettings, host: string, kind: MarkedKind): MarkStyle {
  const here = siteStyle(settings, host) ?? settings.markStyle;
  if (here === 'off') return 'off';
  return settings.markKinds[kind] ?? (kind === 'citation' ? 'underline' : here);
}
