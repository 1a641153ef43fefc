import { beginsWithHost } from '../text/begins-with-host.ts';

/** The longest address, in UTF-16 code units. */
const LONGEST = 4_000;

export interface ReadAddress {
  readonly url: string;
  /** Whether it was not written whole: without `https://`, or relative to its page. */
  readonly completed: boolean;
}

/**
 * Read an http or https address, whole or relative to the page that it stands in.
 *
 * @param base the page's own address; `null` when it is not known
 * @returns `null` for every other scheme, for a name or password before the host, and for what is no address
 */
export function readAddress(value: unknown, base: string | null): ReadAddress | null {
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = value.trim().replace(/[\t\n\r]/g, '');
  if (text === '' || /[\p{Cc}\p{Cs}\\]/u.test(text)) return null;
  if (/^https?:\/\//i.test(text)) return whole(text, false);
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text)) return null;
  if (text.startsWith('//')) return whole(`https:${text}`, true);
  const site = base === null ? null : /^https?:\/\/[^/?#]+/i.exec(base)?.[0];
  if (text.startsWith('/')) return site ? whole(`${site}${text}`, true) : null;
  if (beginsWithHost(text)) return whole(`https://${text}`, true);
  if (!base || !site || text.startsWith('#')) return null;
  const folder =
    base
      .replace(/[?#].*$/, '')
      .slice(site.length)
      .replace(/[^/]*$/, '') || '/';
  return text.includes('..') ? null : whole(`${site}${folder}${text}`, true);
}

/** An address's host in lower case, without its port; empty when it is no http or https address. */
export function hostOf(url: string): string {
  return /^https?:\/\/([^/?#:@\s]+)(?::\d*)?(?=[/?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

function whole(text: string, completed: boolean): ReadAddress | null {
  const url = text.replace(/[\s"<>`{}|^]/g, (sign) => encodeURIComponent(sign));
  return url.length <= LONGEST && /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(hostOf(url)) ? { url, completed } : null;
}
