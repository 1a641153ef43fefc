import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { buildIndex, type IndexedClaim } from '../core/matching/claim-index.ts';
import { decidePrepared } from '../core/matching/decide.ts';
import { type PreparedClaim, prepareClaim } from '../core/matching/prepare.ts';
import { rankCandidates } from '../core/matching/rank.ts';
import { retrieve, type Statement } from '../core/matching/retrieve.ts';
import { worthyOf } from '../core/matching/worthy.ts';
import { type JsonObject, makeComplaints, optional, readLines, required } from './json-lines.ts';
import { readOptions, WrongUse } from './options.ts';
import { readable } from './read-file.ts';

/** One line of the answer: at most twenty claims, best first. */
export interface MatchLine {
  readonly id: string;
  readonly matches: readonly { readonly claim: string; readonly score: number; readonly shown: boolean }[];
}

interface Query extends Statement {
  readonly id: string;
}

/** How many candidates are put in order before the first twenty are given. */
const candidates = 100;

/** Match queries with claims, in the order of the queries. */
export function* match(claims: readonly IndexedClaim[], queries: Iterable<Query>): Generator<MatchLine> {
  const index = buildIndex(claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const known = new Map<string, PreparedClaim>();
  const prepare = (claim: IndexedClaim) => {
    const ready = known.get(claim.id) ?? prepareClaim(claim);
    known.set(claim.id, ready);
    return ready;
  };
  for (const query of queries) {
    const retrieved = retrieve([index], query, candidates);
    const found = retrieved.flatMap(({ id }) => byId.get(id) ?? []);
    // What the extension looks at before it marks.
    const worthy = new Set(worthyOf(retrieved).map(({ id }) => id));
    let last = 1;
    const matches = rankCandidates(query, retrieved, found, prepare)
      .slice(0, 20)
      .map(({ id, said, claimed, evidence }) => {
        const { level, reason } = decidePrepared(said, claimed, evidence);
        // The order is that of likeness; a score says how sure the decision is, and never rises down the list.
        last = Math.min(last, 1 / (1 + Math.exp(reason.threshold - reason.score)));
        return { claim: id, score: Number(last.toFixed(6)), shown: level === 'match' && worthy.has(id) };
      });
    yield { id: query.id, matches };
  }
}

/** `obelus match --claims FILE`: queries on standard input, one answer a line. Resolves to the exit status. */
export async function runMatch(args: readonly string[]): Promise<number> {
  const { claims: file } = readOptions(args, ['claims'], 'input').options;
  if (file === undefined) throw new WrongUse('--claims names the file of claims');
  const complaints = makeComplaints();
  const claims = [
    ...readLines(await readable(file, () => text(createReadStream(file))), file, readClaim, complaints.add),
  ];
  const queries = readLines(await text(process.stdin), 'standard input', readQuery, complaints.add);
  for (const line of match(claims, queries)) console.log(JSON.stringify(line));
  return complaints.exitStatus();
}

function readClaim(value: JsonObject): IndexedClaim {
  const variants = value.variants;
  const title = optional(value, 'title');
  return {
    id: required(value, 'id'),
    text: required(value, 'text'),
    ...(title === null ? {} : { title }),
    ...(Array.isArray(variants) ? { variants: variants.map(String) } : {}),
    speaker: optional(value, 'speaker'),
    date: optional(value, 'date'),
    lang: optional(value, 'lang'),
  };
}

function readQuery(value: JsonObject): Query {
  return {
    id: required(value, 'id'),
    text: required(value, 'text'),
    quote: optional(value, 'quote'),
    speaker: optional(value, 'speaker'),
    lang: optional(value, 'lang'),
    date: optional(value, 'date'),
  };
}
