import { judge } from '../../src/core/quotation/judge.ts';
import type { WeightTables } from '../../src/core/quotation/question.ts';
import { readStatements } from '../../src/core/quotation/read-statements.ts';
import type { Statement } from '../../src/core/quotation/statement.ts';
import { normalize } from '../../src/core/text/normalize.ts';
import { fitOn, TRAINING } from './fit.ts';
import { bareKey, type GoldDocument, loadScorer, option, readGold, type Scorer } from './gold.ts';

const FOLDS = 5;
/** Entries a knot stands for, at the least. */
const LEAST = 60;

interface Given {
  readonly given: number;
  readonly right: boolean;
}

/** Print the knots of the calibration: what the judges give on held-out training articles, by kind, and how often it was right. */
export async function run(args: string[]): Promise<void> {
  const folder = option(args, 'data', '../shared/eval/quotes');
  const scorer = await loadScorer(folder);
  const sets = TRAINING.map(([code, set]) => [code, readGold(folder, set)] as const);
  const kinds: Record<string, Given[]> = { named: [], unnamed: [], unspoken: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitOn(
      Object.fromEntries(sets.map(([code, gold]) => [code, gold.filter((_, index) => index % FOLDS !== fold)])),
      scorer,
    );
    for (const document of sets.flatMap(([, gold]) => gold.filter((_, index) => index % FOLDS === fold))) {
      for (const [kind, entry] of entriesOf(document, weights, scorer)) kinds[kind]?.push(entry);
    }
  }
  for (const [kind, entries] of Object.entries(kinds)) {
    console.log(`${kind}: ${entries.length} entries\n${JSON.stringify(knots(entries))}`);
  }
}

function entriesOf(document: GoldDocument, weights: WeightTables, scorer: Scorer): [string, Given][] {
  const marks = new Map(
    document.quotes.flatMap((q) => q.marks.map((mark) => [bareKey(document.text, mark), q] as const)),
  );
  const { text, toOriginal } = normalize(document.text);
  return readStatements({ text, lang: document.lang }, weights)
    .filter(({ marked }) => marked)
    .map((statement): [string, Given] => {
      const gold = marks.get(bareKey(document.text, toOriginal(statement.span)));
      const { speaker, attributed } = statement;
      const given = productOf(statement, document.lang, weights);
      if (!attributed) return ['unspoken', { given, right: gold === undefined }];
      if (!speaker) return ['unnamed', { given, right: gold !== undefined }];
      const { start, end } = speaker;
      const asked = start === undefined || end === undefined ? speaker : { ...speaker, ...toOriginal({ start, end }) };
      return ['named', { given, right: gold?.speaker != null && scorer.sameSpeaker(gold.speaker, asked) }];
    });
}

function productOf({ evidence, attributed, speaker }: Statement, code: string, weights: WeightTables): number {
  const said = judge('said', evidence.said, { code }, weights);
  if (!attributed) return 1 - said;
  const named = evidence.named.length > 0 ? judge('named', evidence.named, { code }, weights) : 0.97;
  return speaker ? said * named : said;
}

/** Isotonic regression: neighbours that are out of order or few are pooled. */
function knots(entries: readonly Given[]): [number, number][] {
  const pools: { given: number; right: number; count: number }[] = [];
  for (const { given, right } of entries.toSorted((a, b) => a.given - b.given)) {
    pools.push({ given, right: Number(right), count: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before; last = pools.at(-1), before = pools.at(-2)) {
      if (before.count >= LEAST && before.right / before.count < last.right / last.count) break;
      pools.splice(-2, 2, {
        given: before.given + last.given,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  return pools.map(({ given, right, count }) => [
    Number((given / count).toFixed(2)),
    Number((right / count).toFixed(3)),
  ]);
}
