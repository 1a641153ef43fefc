/**
 * The host name in what somebody wrote for a site: "News.example", "https://www.news.example/world".
 *
 * @returns `null` when there is none.
 */
export function siteHost(written: string): string | null {
  const text = written.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const named = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+$|^localhost$/u.test(hostname);
  return /^https?:$/.test(protocol) && named ? hostname.replace(/^www\./, '') : null;
}
