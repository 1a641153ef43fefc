import { parseCsv } from './parse-csv.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Guess the delimiter of a CSV file from its beginning.
 *
 * The one that cuts most of the first rows into as many fields as the header wins; the comma when none cuts anything.
 */
export function guessDelimiter(head: string): string {
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(head)?.[1];
  if (declared) return declared;
  let best = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const rows = parseCsv(delimiter).push(head.slice(0, 100_000)).slice(0, 50);
    const width = rows[0]?.fields.length ?? 0;
    const alike = rows.filter(({ fields }) => fields.length === width).length / Math.max(1, rows.length);
    const score = width > 1 ? alike * 100 + Math.min(width, 50) : 0;
    if (score > most) {
      most = score;
      best = delimiter;
    }
  }
  return best;
}
