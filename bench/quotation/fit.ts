import { writeFileSync } from 'node:fs';
import type { Question, Weights } from '../../src/core/quotation/question.ts';
import { readStatements } from '../../src/core/quotation/read-statements.ts';
import type { Statement } from '../../src/core/quotation/statement.ts';
import { normalize } from '../../src/core/text/normalize.ts';
import { bareKey, type GoldDocument, loadScorer, option, readGold, type Scorer } from './gold.ts';

interface Example {
  readonly on: readonly string[];
  readonly yes: boolean;
}

const SEEN_AT_LEAST = 10;
/** Single verbs need more examples than shapes. */
const VERB_SEEN_AT_LEAST = 12;
const EPOCHS = 600;

/** Fit the weights of the three judgements on the training articles and write them into the core. */
export async function run(args: string[]): Promise<void> {
  const folder = option(args, 'data', '../shared/eval/quotes');
  const scorer = await loadScorer(folder);
  const out: Record<Question, Record<string, Weights>> = { said: {}, named: {}, clause: {} };
  const pooled: Record<Question, Example[]> = { said: [], named: [], clause: [] };
  for (const [code, set] of [
    ['en', 'polnear-train'],
    ['de', 'dewiki-train'],
  ] as const) {
    const examples = collect(readGold(folder, set), scorer);
    for (const question of ['said', 'named', 'clause'] as const) {
      out[question][code] = fitWeights(examples[question]);
      const all = examples[question].filter((_, index) => code === 'de' || index % 2 === 0);
      pooled[question].push(...all.map(({ on, yes }) => ({ on: on.filter((name) => !name.startsWith('cue:')), yes })));
    }
  }
  for (const question of ['said', 'named', 'clause'] as const) out[question].all = fitWeights(pooled[question]);
  const lines = JSON.stringify(out, null, 1);
  writeFileSync(
    'src/core/quotation/weights.data.ts',
    `import type { Question, Weights } from './question.ts';

/** Fitted on training articles by bench/quotation/fit.ts. */
export const WEIGHTS: Readonly<Record<Question, Readonly<Record<string, Weights>>>> = ${lines};
`,
  );
}

function collect(documents: readonly GoldDocument[], scorer: Scorer): Record<Question, Example[]> {
  const out: Record<Question, Example[]> = { said: [], named: [], clause: [] };
  for (const document of documents) {
    const marks = new Map(
      document.quotes.flatMap((quote) => quote.marks.map((mark) => [bareKey(document.text, mark), quote])),
    );
    const { text, toOriginal } = normalize(document.text);
    for (const statement of readStatements({ text, lang: document.lang })) {
      const { said, named, clause, candidate } = statement.evidence;
      const span = toOriginal(statement.span);
      if (!statement.marked) out.clause.push({ on: clause, yes: isGoldClause(document, span) });
      else {
        const gold = marks.get(bareKey(document.text, span));
        out.said.push({ on: said, yes: gold !== undefined });
        const asked = gold?.speaker && candidate ? atOriginal(candidate, toOriginal) : null;
        if (gold?.speaker && asked) out.named.push({ on: named, yes: scorer.sameSpeaker(gold.speaker, asked) });
      }
    }
  }
  return out;
}

function atOriginal(
  candidate: NonNullable<Statement['speaker']>,
  toOriginal: ReturnType<typeof normalize>['toOriginal'],
) {
  const { start, end } = candidate;
  return start === undefined || end === undefined ? candidate : { ...candidate, ...toOriginal({ start, end }) };
}

/** Overlaps a clause marked by hand as spoken by at least half, both ways. */
export function isGoldClause({ quotes }: GoldDocument, { start, end }: { start: number; end: number }): boolean {
  return quotes.some(
    ({ nested, kind, speech, parts }) =>
      !nested &&
      (kind !== 'indirect' || speech) &&
      parts.some((part) => {
        const common = Math.min(end, part.end) - Math.max(start, part.start);
        return common >= (end - start) / 2 && common >= (part.end - part.start) / 2;
      }),
  );
}

/** Logistic regression by gradient descent with momentum and an L2 penalty. */
function fitWeights(examples: readonly Example[]): Weights {
  const count = new Map<string, number>();
  for (const { on } of examples) for (const name of new Set(on)) count.set(name, (count.get(name) ?? 0) + 1);
  const names = [
    'bias',
    ...[...count]
      .filter(([name, times]) => times >= (name.startsWith('cue:') ? VERB_SEEN_AT_LEAST : SEEN_AT_LEAST))
      .map(([name]) => name),
  ];
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ on, yes }) => ({
    on: [0, ...new Set(on)].flatMap((name) => (name === 0 ? 0 : (index.get(String(name)) ?? []))),
    yes,
  }));
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
      const down = (slope[at] ?? 0) + (at === 0 ? 0 : 1.5 * (weights[at] ?? 0));
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * down;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * down * down;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** epoch);
      const spread = (second[at] ?? 0) / (1 - 0.999 ** epoch);
      weights[at] = (weights[at] ?? 0) - (0.03 * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  const rounded = names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 20) / 20] as const);
  return Object.fromEntries(rounded.filter(([name, weight]) => name === 'bias' || Math.abs(weight) >= 0.15));
}
