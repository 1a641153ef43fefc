import nlp from 'compromise';
import type { Quotation } from '../../src/core/model/mention.ts';
import { detectQuotations } from '../../src/core/quotation/detect-quotations.ts';
import { type GoldDocument, loadScorer, option, readGold } from './gold.ts';

/** The detector beside compromise, which finds quotations but names no speakers: spans and time on English articles. */
export async function run(args: string[]): Promise<void> {
  const folder = option(args, 'data', '../shared/eval/quotes');
  const scorer = await loadScorer(folder);
  const gold = readGold(folder, option(args, 'set', 'polnear-dev'));
  const rows: Record<string, Record<string, unknown>> = {};
  for (const [name, detect] of [
    ['obelus', obelus],
    ['compromise', compromise],
  ] as const) {
    const times: number[] = [];
    const found = gold.map((document) => {
      const start = performance.now();
      const quotes = detect(document);
      times.push(performance.now() - start);
      return { id: document.id, quotes };
    });
    const marked = scorer.score(gold, found).marked;
    times.sort((a, b) => a - b);
    const median = (times[times.length >> 1] ?? 0).toFixed(2);
    rows[name] = { 'exact F1': marked?.exF, 'speaker accuracy': marked?.spkAcc, 'median ms': median };
  }
  console.table(rows);
}

function obelus({ text, lang }: GoldDocument): Quotation[] {
  return detectQuotations({ text, lang });
}

const BARE = {
  mention: 'quotation',
  kind: 'direct',
  marked: true,
  speaker: null,
  cue: null,
  attributed: true,
  confidence: 1,
} as const;

function compromise({ text }: GoldDocument): Quotation[] {
  const out: Quotation[] = [];
  let from = 0;
  for (const { text: words } of nlp(text).quotations().json()) {
    const bare = String(words).replace(/^[\s"“”„'‘’«»]+|[\s"“”„'‘’«».,;:!?]+$/g, '');
    const start = bare === '' ? -1 : text.indexOf(bare, from);
    if (start < 0) continue;
    from = start + bare.length;
    out.push({ ...BARE, start, end: from });
  }
  return out;
}
