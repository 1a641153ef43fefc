import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { buildIndex, type IndexedClaim } from '../core/matching/claim-index.ts';
import { decidePrepared } from '../core/matching/decide.ts';
import { type PreparedClaim, prepareClaim } from '../core/matching/prepare.ts';
import { rankCandidates } from '../core/matching/rank.ts';
import { retrieve, type Statement } from '../core/matching/retrieve.ts';

/** One line of the answer: at most twenty claims, best first. */
export interface MatchLine {
  readonly id: string;
  readonly matches: readonly { readonly claim: string; readonly score: number; readonly shown: boolean }[];
}

interface Query extends Statement {
  readonly id: string;
}

/** How many candidates are put in order before the first twenty are given. */
const candidates = 50;

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
    let last = 1;
    const matches = rankCandidates(query, retrieved, found, prepare)
      .slice(0, 20)
      .map(({ id, said, claimed, evidence }) => {
        const { level, reason } = decidePrepared(said, claimed, evidence);
        // The order is that of likeness; a score says how sure the decision is, and never rises down the list.
        last = Math.min(last, 1 / (1 + Math.exp(reason.threshold - reason.score)));
        return { claim: id, score: Number(last.toFixed(6)), shown: level === 'match' };
      });
    yield { id: query.id, matches };
  }
}

/** `obelus match --claims FILE`: queries on standard input, one answer a line. Resolves to the exit status. */
export async function runMatch(args: string[]): Promise<number> {
  const at = args.indexOf('--claims');
  const file = at < 0 ? undefined : args[at + 1];
  if (file === undefined) {
    console.error('usage: obelus match --claims claims.jsonl < queries.jsonl');
    return 2;
  }
  const bad: string[] = [];
  const complain = (problem: string) => {
    bad.push(problem);
    console.error(problem);
  };
  const claims = [...readLines(await readFile(file, 'utf8'), file, readClaim, complain)];
  const queries = readLines(await text(process.stdin), 'standard input', readQuery, complain);
  for (const line of match(claims, queries)) console.log(JSON.stringify(line));
  return bad.length === 0 ? 0 : 1;
}

function* readLines<T>(
  content: string,
  name: string,
  read: (value: Record<string, unknown>) => T,
  complain: (problem: string) => void,
): Generator<T> {
  for (const [i, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    let entry: T;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not an object');
      entry = read({ ...value });
    } catch (error) {
      complain(`${name}, line ${i + 1}: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    yield entry;
  }
}

function readClaim(value: Record<string, unknown>): IndexedClaim {
  const variants = value['variants'];
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

function readQuery(value: Record<string, unknown>): Query {
  return {
    id: required(value, 'id'),
    text: required(value, 'text'),
    quote: optional(value, 'quote'),
    speaker: optional(value, 'speaker'),
    lang: optional(value, 'lang'),
    date: optional(value, 'date'),
  };
}

function required(value: Record<string, unknown>, field: string): string {
  const found = value[field];
  if (typeof found === 'number') return String(found);
  if (typeof found !== 'string') throw new TypeError(`"${field}" must be a string`);
  return found;
}

function optional(value: Record<string, unknown>, field: string): string | null {
  const found = value[field];
  if (found === undefined || found === null) return null;
  if (typeof found !== 'string') throw new TypeError(`"${field}" must be a string`);
  return found;
}
