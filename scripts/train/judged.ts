import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Keys of pairs that are labelled as no match and, read, are one. */
export function readJudged(file = 'bench/matching/judged.tsv'): ReadonlySet<string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}

/** The data's own ids hold words of its headlines, which stay out of the repository. */
export function pairKey(id: string, claim: string): string {
  return createHash('sha256').update(`${id}\t${claim}`).digest('hex').slice(0, 16);
}
