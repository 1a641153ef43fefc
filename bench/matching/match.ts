import { readClaims, readSet } from '../../scripts/train/read-sets.ts';
import { type Engine, engines } from './engines.ts';

/** What one engine did on one set. */
interface Result {
  readonly set: string;
  readonly engine: string;
  readonly queries: number;
  readonly map5: number;
  readonly buildMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

/**
 * Ranking quality and time a query on the dev sets, beside search packages.
 *
 * `--data FOLDER` names the sets, `--queries N` takes the first N of each; JSON on standard output with `--json`.
 */
export async function run(args: string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const data = option('--data') ?? '../shared/eval/matching';
  const most = Number(option('--queries') ?? 1000);
  const results: Result[] = [];
  for (const name of ['tweets', 'debates', 'quotes'] as const) {
    const set = readSet(data, name, 'dev');
    const claims = readClaims(data, set.claims);
    for (const engine of engines) {
      const result = measure(engine, { name, claims, examples: set.examples.slice(0, most) });
      results.push(result);
      const { map5, buildMs, medianMs, p95Ms } = result;
      console.error(
        `${name.padEnd(8)} ${engine.name.padEnd(11)} MAP@5 ${map5.toFixed(3)}  build ${buildMs} ms  query ${medianMs} ms (95 %: ${p95Ms})`,
      );
    }
  }
  if (args.includes('--json')) console.log(JSON.stringify({ bench: 'match', results }));
}

interface Work {
  readonly name: string;
  readonly claims: ReturnType<typeof readClaims>;
  readonly examples: ReturnType<typeof readSet>['examples'];
}

function measure(engine: Engine, { name, claims, examples }: Work): Result {
  const start = performance.now();
  const search = engine.build(claims);
  const buildMs = Math.round(performance.now() - start);
  const times: number[] = [];
  let sum = 0;
  for (const { statement, gold } of examples) {
    const from = performance.now();
    const found = search(statement);
    times.push(performance.now() - from);
    let hits = 0;
    let precision = 0;
    for (const [i, id] of found.slice(0, 5).entries()) {
      if (!gold.has(id)) continue;
      hits++;
      precision += hits / (i + 1);
    }
    sum += precision / gold.size;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100;
  const map5 = Math.round((sum / examples.length) * 1e4) / 1e4;
  return {
    set: name,
    engine: engine.name,
    queries: examples.length,
    map5,
    buildMs,
    medianMs: at(0.5),
    p95Ms: at(0.95),
  };
}
