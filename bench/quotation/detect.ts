import { readFileSync } from 'node:fs';
import { detectQuotations } from '../../src/core/quotation/detect-quotations.ts';
import { readStatements } from '../../src/core/quotation/read-statements.ts';
import { WEIGHTS } from '../../src/core/quotation/weights.data.ts';
import { normalize } from '../../src/core/text/normalize.ts';

// Documents on standard input, one JSON object a line, as the command line's `detect` reads them;
// with --evidence each quotation also says what the decision rests on.
const withEvidence = process.argv.includes('--evidence');
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { id, text, lang } = JSON.parse(line);
  const quotes = detectQuotations({ text, lang: lang ?? null });
  const statements = withEvidence
    ? readStatements({ text: normalize(text).text, lang: lang ?? null }, WEIGHTS).filter(
        (s) => s.marked || s.attributed,
      )
    : [];
  const explained = quotes.map((quote, index) => ({ ...quote, ...(withEvidence ? statements[index]?.evidence : {}) }));
  console.log(JSON.stringify({ id, quotes: explained, citations: [] }));
}
