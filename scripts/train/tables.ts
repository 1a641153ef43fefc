// Learn the two word tables from the claims: how frequent words are, and which words stand for each other.
import { writeFileSync } from 'node:fs';
import { packSet } from '../../src/core/matching/packed-set.ts';
import { stemHash } from '../../src/core/matching/related-words.ts';
import { countWords } from './count-words.ts';
import { pairWords } from './pair-words.ts';
import { readClaims } from './read-sets.ts';

const data = process.argv[process.argv.indexOf('--data') + 1] ?? '';
const claims = [...readClaims(data, 'tweets'), ...readClaims(data, 'debates')];
const levels = countWords(claims).map((stems) => packSet([...new Set(stems.map(stemHash))].sort((a, b) => a - b)));
writeFileSync(
  'src/core/matching/background.data.ts',
  `/**
 * Frequent stems by how much they say, least first; hashes of their stems, packed.
 *
 * Counted in ${claims.length} reviewed claims by \`npm run train\`.
 */
export const background: readonly string[] = ${JSON.stringify(levels, null, 2)};
`,
);
const pairs = pairWords(claims, 350);
writeFileSync(
  'src/core/matching/related-words.data.ts',
  `/**
 * Pairs of stems that stand for each other in headlines and the claims below them; hashes, packed.
 *
 * The strongest ${pairs.length} by IBM model 1 (Brown et al. 1993), names left out; learnt by \`npm run train\`.
 */
export const relatedPairs = ${JSON.stringify(packSet(pairs))};
`,
);
