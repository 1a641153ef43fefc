/** Query fields that say where a reader came from or in which dress the page is shown, not which page it is. */
const dress =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|mc_[ce]id|yclid|_ga|ref|ref_src|referrer|source|src|cmp|cmpid|share|smid|ncid|amp|amp_\w+|outputtype|output|mobile|print)$/u;

/**
 * Whether two addresses are one page: under http or https, on its mobile host, as its AMP copy, with tracking fields or a fragment.
 *
 * An address that is none is no page.
 */
export function isSamePage(a: string, b: string): boolean {
  const key = pageKey(a);
  return key !== null && key === pageKey(b);
}

/** Whether an address is on a site: its host is the site's name or ends with it. */
export function isOnSite(url: string, site: string): boolean {
  const host = plainHost(partsOf(url)?.host ?? '');
  const name = plainHost(site.trim().toLowerCase().replace(/^\*\./u, ''));
  return name !== '' && (host === name || host.endsWith(`.${name}`));
}

interface Parts {
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

function partsOf(url: string): Parts | null {
  const [, host, path = '', query = ''] =
    /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::(?:80|443))?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/iu.exec(url.trim()) ?? [];
  return host === undefined ? null : { host: host.toLowerCase().replace(/\.$/u, ''), path, query };
}

/** A host without the labels that only say how the page is dressed. */
function plainHost(host: string): string {
  return host.replace(/^www\d?\./u, '').replace(/(^|\.)(?:m|mobile|amp)\.(?=[^.]+\.)/u, '$1');
}

/** What is the same for two addresses of one page; `null` when the text is no address. */
function pageKey(url: string): string | null {
  const parts = partsOf(fromCache(url));
  if (!parts) return null;
  const path = decoded(parts.path)
    .replace(/\.amp(?=\.html?$|$)/u, '')
    .replace(/\/(?:index\.(?:html?|php))?$/u, '')
    .replace(/\/amp$/u, '')
    .replace(/^\/amp(?=\/)/u, '');
  const query = parts.query
    .split('&')
    .filter((field) => field !== '' && !dress.test(field.split('=', 1)[0]?.toLowerCase() ?? ''))
    .map(decoded)
    .sort();
  return `${plainHost(parts.host)}${path}?${query.join('&')}`;
}

/** The address that a cache of AMP pages serves: https://developers.google.com/amp/cache/overview */
function fromCache(url: string): string {
  const cached =
    /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org\/(?:[civ]\/)+(?:s\/)?|(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?)(.+)$/iu.exec(
      url.trim(),
    );
  return cached ? `https://${cached[1]}` : url;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A sign of per cent that stands for itself.
    return text;
  }
}
