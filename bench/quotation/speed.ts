import { detectQuotations } from '../../src/core/quotation/detect-quotations.ts';
import { option, readGold } from './gold.ts';

const ROUNDS = [1, 2, 3, 4, 5, 6, 7];

/** Milliseconds an article: median and 95th percentile over a set, and at 60,000 characters. */
export async function run(args: string[]): Promise<void> {
  const folder = option(args, 'data', '../shared/eval/quotes');
  const documents = readGold(folder, option(args, 'set', 'polnear-dev'));
  const timed = ({ text, lang }: { text: string; lang: string }): number => {
    const start = performance.now();
    detectQuotations({ text, lang });
    return performance.now() - start;
  };
  for (let round = 0; round < 3; round++) documents.map(timed);
  // The least of several rounds, as other programs only ever add to a time.
  const times = documents.map((document) => Math.min(...ROUNDS.map(() => timed(document)))).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  let text = '';
  for (const document of documents) if (text.length < 60_000) text += `${document.text}\n\n`;
  const long = Math.min(...ROUNDS.map(() => timed({ text: text.slice(0, 60_000), lang: documents[0]?.lang ?? 'en' })));
  console.log(`median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, 60,000 characters ${long.toFixed(1)} ms`);
}
