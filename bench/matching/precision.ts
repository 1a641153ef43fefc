import { writeFileSync } from 'node:fs';
import { pairKey, readJudged } from '../../scripts/train/judged.ts';
import {
  type Example,
  readClaims,
  readNewsQuotations,
  readNewsSentences,
  readOrdinary,
  readSet,
} from '../../scripts/train/read-sets.ts';
import { buildIndex, type IndexedClaim } from '../../src/core/matching/claim-index.ts';
import { findClaims } from '../../src/core/matching/find-claims.ts';
import { prepareClaim } from '../../src/core/matching/prepare.ts';
import { isSameClaim } from '../../src/core/matching/same-claim.ts';
import { wilson } from './interval.ts';

/** How many ordinary sentences stand between two that repeat a claim. */
const mix = 50;

interface Hit {
  readonly id: string;
  readonly claim: string;
  readonly said: string;
  readonly claimed: string;
  readonly score: number;
}

/**
 * The precision of what is marked, with its 95 % interval, at fifty ordinary sentences for each that repeats a claim.
 *
 * `--data FOLDER` names the sets. `--judged FILE` lists what was read: a line with the key of a pair that is
 * labelled as no match and is one; such sentences are left out. `--hits FILE` writes down what is left, to be read.
 * `--every N` takes each Nth ordinary sentence, `--kind marked` leaves the others out.
 */
export async function run(args: string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const data = option('--data') ?? '../shared/eval/matching';
  const judged = readJudged(option('--judged'));
  const claims = [...readClaims(data, 'tweets'), ...readClaims(data, 'debates')];
  const find = finder(claims);
  const files = ['polnear-train', 'polnear-dev'].map((name) => `${name}.jsonl`);
  const every = Number(option('--every') ?? 1);
  const sentences = [...readOrdinary(data), ...files.flatMap((file) => readNewsSentences(data, file))].filter(
    (_, i) => i % every === 0,
  );
  const asQuote = (example: Example) => ({
    ...example,
    statement: { ...example.statement, quote: example.statement.text },
  });
  const kinds = [
    {
      name: 'marked',
      ordinary: [...sentences.map(asQuote), ...files.flatMap((file) => readNewsQuotations(data, file))],
      positives: readSet(data, 'quotes', 'dev').examples,
    },
    { name: 'unmarked', ordinary: sentences, positives: readSet(data, 'tweets', 'dev').examples },
  ];
  const hits: Hit[] = [];
  const wanted = option('--kind');
  const results = kinds
    .filter(({ name }) => !wanted || name === wanted)
    .map(({ name, ordinary, positives }) => {
      const wrongOf = (examples: readonly Example[]) =>
        examples.flatMap((example) => {
          const shown = find(example);
          const right = shown.some(({ claim, same }) => example.gold.has(claim) || same(example.gold));
          const wrong = right
            ? []
            : shown.map(({ claim, said, claimed, score }) => ({ id: example.id, claim, said, claimed, score }));
          return [
            { right, wrong, read: wrong.length > 0 && wrong.some(({ id, claim }) => judged.has(pairKey(id, claim))) },
          ];
        });
      const met = wrongOf(ordinary);
      const known = wrongOf(positives);
      hits.push(...[...met, ...known].filter(({ read }) => !read).flatMap(({ wrong }) => wrong));
      const right = known.filter((one) => one.right).length;
      const others = known.filter(({ wrong, read }) => wrong.length > 0 && !read).length;
      const kept = met.filter(({ read }) => !read);
      const falsely = kept.filter(({ wrong }) => wrong.length > 0).length;
      const at = (falseShare: number, otherShare: number) =>
        right / (right + (otherShare + mix * falseShare) * positives.length);
      const [fewFalse, manyFalse] = wilson(falsely, kept.length);
      return {
        kind: name,
        positives: positives.length,
        recall: round(right / positives.length),
        otherClaim: others,
        ordinary: kept.length,
        trueAfterReading: met.length - kept.length,
        falsely,
        precision: round(at(falsely / kept.length, others / positives.length)),
        // The positives' wrong claims as counted; what is uncertain is how often an ordinary sentence is marked.
        interval: [at(manyFalse, others / positives.length), at(fewFalse, others / positives.length)].map(round),
      };
    });
  for (const { kind, recall, falsely, ordinary, otherClaim, trueAfterReading, precision, interval } of results) {
    console.error(
      `${kind.padEnd(9)} recall ${recall}  precision ${precision} (95 %: ${interval.join(' to ')})  ${falsely} of ${ordinary} ordinary ones, ${otherClaim} with another claim; ${trueAfterReading} were true`,
    );
  }
  const file = option('--hits');
  if (file) writeFileSync(file, hits.map((hit) => `${JSON.stringify(hit)}\n`).join(''));
  if (args.includes('--json'))
    console.log(JSON.stringify({ bench: 'match-precision', claims: claims.length, mix, results }));
}

/** What the extension would mark, from all claims in one index. */
function finder(claims: readonly IndexedClaim[]) {
  const index = buildIndex(claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const take = (ids: Iterable<string>) => [...ids].flatMap((id) => byId.get(id) ?? []);
  return ({ statement }: Example) =>
    findClaims([index], take, statement).flatMap(({ claim, level, reason }) => {
      const found = byId.get(claim);
      if (level !== 'match' || !found) return [];
      const same = (gold: ReadonlySet<string>) =>
        take(gold).some((known) => isSameClaim(prepareClaim(known), prepareClaim(found)));
      return [
        { claim, same, said: statement.text, claimed: found.text, score: round(reason.score - reason.threshold) },
      ];
    });
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
