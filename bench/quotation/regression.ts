import { STEP, type Weights } from '../../src/core/quotation/question.ts';

/** Between a feature's name and the language that has a weight of its own for it. */
const OF = ' @';

/** Fit one table of shared weights and one of its own for each language, all at once; features that weigh less than `least` are left out. */
export function fitTables(
  examples: Readonly<Record<string, readonly Example[]>>,
  least: number,
): Record<string, Weights> {
  const all = Object.entries(examples).flatMap(([code, list]) =>
    list.map(({ on, yes }) => ({ on: [...on, ...['bias', ...on].map((name) => name + OF + code)], yes })),
  );
  const tables: Record<string, Record<string, number>> = { all: {} };
  for (const [name, weight] of Object.entries(fitWeights(all, least))) {
    const [bare = '', code = 'all'] = name.split(OF);
    tables[code] = { ...tables[code], [bare]: weight };
  }
  return tables;
}

/** Names of the features that are on, and the right answer. */
export interface Example {
  readonly on: readonly string[];
  readonly yes: boolean;
}

const SEEN_AT_LEAST = 8;
const EPOCHS = 600;
/** What a weight costs, one that all languages share and one of a language's own: its offset must prove more. */
const PENALTY = 4;
const OWN_PENALTY = 8;

/** Logistic regression; features of little weight are left out and the rest fitted again; in whole steps. */
function fitWeights(examples: readonly Example[], least: number): Weights {
  const count = new Map<string, number>();
  for (const { on } of examples) for (const name of new Set(on)) count.set(name, (count.get(name) ?? 0) + 1);
  const often = [...count].filter(([, times]) => times >= SEEN_AT_LEAST).map(([name]) => name);
  const telling = descend(examples, often).filter(([, weight]) => Math.abs(weight) >= least);
  const fitted = descend(
    examples,
    telling.map(([name]) => name),
  );
  const rounded = fitted.map(([name, weight]) => [name, Math.round(weight / STEP)] as const);
  return Object.fromEntries(rounded.filter(([name, weight]) => name === 'bias' || weight !== 0));
}

/** Gradient descent with momentum and an L2 penalty. */
function descend(examples: readonly Example[], features: readonly string[]): (readonly [string, number])[] {
  const names = ['bias', ...features.filter((name) => name !== 'bias')];
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ on, yes }) => ({
    on: [...new Set(['bias', ...on])].flatMap((name) => index.get(name) ?? []),
    yes,
  }));
  const costs = names.map((name, at) => (at === 0 ? 0 : name.includes(OF) ? OWN_PENALTY : PENALTY));
  const weights = new Float64Array(names.length);
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const slope = new Float64Array(names.length);
    for (const { on, yes } of rows) {
      let sum = 0;
      for (const at of on) sum += weights[at] ?? 0;
      const off = 1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0);
      for (const at of on) slope[at] = (slope[at] ?? 0) + off;
    }
    for (let at = 0; at < names.length; at++) {
      const down = (slope[at] ?? 0) + (costs[at] ?? 0) * (weights[at] ?? 0);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * down;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * down * down;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** epoch);
      const spread = (second[at] ?? 0) / (1 - 0.999 ** epoch);
      weights[at] = (weights[at] ?? 0) - (0.03 * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  return names.map((name, at) => [name, weights[at] ?? 0]);
}
