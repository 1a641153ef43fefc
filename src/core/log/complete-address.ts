import { beginsWithHost } from '../text/begins-with-host.ts';

/** An address as somebody typed it, with its `https://` where a host's name stands without; any other text as it stands. */
export function completeAddress(typed: string): string {
  const address = typed.trim();
  if (beginsWithHost(address)) return `https://${address}`;
  return /^\/\/[^/]/.test(address) ? `https:${address}` : typed;
}
