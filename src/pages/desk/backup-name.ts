import type { Publisher } from '../../messaging/publisher-calls.ts';

const longest = 40;

/** The file that a key is backed up to, by its publisher's name in letters that every system takes: `obelus-key-ledger-library.json`. */
export function backupName({ name, key }: Pick<Publisher, 'name' | 'key'>): string {
  return `obelus-key-${plain(name) || plain(key.slice(0, 8))}.json`;
}

function plain(text: string): string {
  // Accents on Latin letters go; in other scripts they are part of the letter.
  const letters = text.normalize('NFKD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  const words =
    letters
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, longest).join('').replace(/-$/, '');
}
