import { type Example, readClaims, readNewsQuotations, readOrdinary, readSet } from '../../scripts/train/read-sets.ts';
import { buildIndex, type IndexedClaim } from '../../src/core/matching/claim-index.ts';
import { decidePrepared } from '../../src/core/matching/decide.ts';
import { judgeClaims, retrieveWorthy } from '../../src/core/matching/find-claims.ts';
import { rankCandidates } from '../../src/core/matching/rank.ts';
import type { Candidate, Statement } from '../../src/core/matching/retrieve.ts';
import { groupSame } from '../../src/core/matching/same-claim.ts';

/** Statements of about a page. */
const together = 60;
const rounds = 3;

type Judge = (statement: Statement, candidates: readonly Candidate[], claims: readonly IndexedClaim[]) => string[];

/** What the extension does: candidates that are nothing to the statement are dropped early. */
const early: Judge = (statement, candidates, claims) =>
  judgeClaims(statement, candidates, claims).map(({ claim, level }) => `${level} ${claim}`);

/** Every candidate is made ready, put in order and decided on. */
const thorough: Judge = (statement, candidates, claims) =>
  groupSame(rankCandidates(statement, candidates, claims)).flatMap(({ id, said, claimed, evidence }) => {
    const { level } = decidePrepared(said, claimed, evidence);
    return level === 'none' ? [] : [`${level} ${id}`];
  });

/**
 * Processor time to judge the candidates of a statement, in turns with judging every candidate to the end, and whether the decisions differ.
 *
 * `--data FOLDER` names the sets, `--every N` takes each Nth statement.
 */
export async function run(args: string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const data = option('--data') ?? '../shared/eval/matching';
  const every = Number(option('--every') ?? 4);
  const claims = [...readClaims(data, 'tweets'), ...readClaims(data, 'debates')];
  const index = buildIndex(claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const sets: Record<string, readonly Example[]> = {
    ordinary: readOrdinary(data),
    'news quotations': readNewsQuotations(data, 'polnear-train.jsonl'),
    quotations: readSet(data, 'quotes', 'train').examples,
    posts: readSet(data, 'tweets', 'train').examples,
  };
  const results = Object.entries(sets).map(([name, examples]) => {
    const work = examples
      .filter((_, i) => i % every === 0)
      .map(({ statement }) => {
        const candidates = retrieveWorthy([index], statement);
        return { statement, candidates, found: candidates.flatMap(({ id }) => byId.get(id) ?? []) };
      });
    const judges = [early, thorough];
    const spent = [0, 0];
    const answers: string[][] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      for (let from = 0; from < work.length; from += together) {
        const order = (round + from / together) % 2 === 0 ? [0, 1] : [1, 0];
        for (const which of order) {
          const start = process.cpuUsage();
          const judged = work
            .slice(from, from + together)
            .map((one) => judges[which]?.(one.statement, one.candidates, one.found) ?? []);
          const { user, system } = process.cpuUsage(start);
          // The first round warms up.
          if (round > 0) spent[which] = (spent[which] ?? 0) + user + system;
          else answers[which]?.push(...judged.map((levels) => levels.sort().join(' ')));
        }
      }
    }
    const [micros = 0, thoroughMicros = 0] = spent.map((all) => Math.round(all / rounds / work.length));
    const differ = (level: string) =>
      answers[0]?.filter((answer, i) => only(answer, level) !== only(answers[1]?.[i] ?? '', level)).length ?? 0;
    const result = { name, statements: work.length, micros, thoroughMicros, otherMatches: differ('match') };
    const said = `${name.padEnd(16)} ${micros} µs a statement, judged to the end ${thoroughMicros}`;
    console.error(`${said}; of ${work.length} statements ${result.otherMatches} with other matches`);
    return { ...result, otherRelated: differ('related') };
  });
  if (args.includes('--json')) console.log(JSON.stringify({ bench: 'match-judge', claims: claims.length, results }));
}

/** The claims of one level in an answer. */
function only(answer: string, level: string): string {
  return [...answer.matchAll(new RegExp(`${level} (\\S+)`, 'gu'))].map(([found]) => found).join(' ');
}
