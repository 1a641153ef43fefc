/** An encoding by the name that decoders know: https://encoding.spec.whatwg.org/ */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Guess a file's encoding from its first bytes: by its byte order mark, else by the zeros between the letters of UTF-16, else UTF-8 where the
 * bytes are, else windows-1252, which spreadsheets write.
 */
export function guessEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const wide = zerosBeside(head);
  if (wide) return wide;
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

/** Texts in Latin letters have a zero beside each in UTF-16, which stands in no other text. */
function zerosBeside(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const looked = Math.min(bytes.length & ~1, 1_000);
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked / 4 && even < odd / 10) return 'utf-16le';
  return even > looked / 4 && odd < even / 10 ? 'utf-16be' : null;
}

/** Whether bytes are UTF-8; a character cut at the end counts as whole. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const more =
      byte < 0x80
        ? 0
        : byte >= 0xc2 && byte < 0xe0
          ? 1
          : byte >= 0xe0 && byte < 0xf0
            ? 2
            : byte >= 0xf0 && byte < 0xf5
              ? 3
              : -1;
    if (more < 0) return false;
    for (let next = at + 1; next <= at + more && next < bytes.length; next++)
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}
