import { readFileSync } from 'node:fs';
import { detectQuotations } from '../../src/core/quotation/detect-quotations.ts';
import { readStatements } from '../../src/core/quotation/read-statements.ts';
import { normalize } from '../../src/core/text/normalize.ts';

// Documents on standard input, one JSON object a line, as the command line's `detect` reads them;
// with --rules each quotation also says which rule found it.
const rules = process.argv.includes('--rules');
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { id, text, lang } = JSON.parse(line);
  const article = { text, lang: lang ?? null };
  const quotes = detectQuotations(article);
  if (rules) {
    const statements = readStatements({ ...article, text: normalize(text).text });
    for (const [index, quote] of quotes.entries()) Object.assign(quote, { rule: statements[index]?.rule });
  }
  console.log(JSON.stringify({ id, quotes, citations: [] }));
}
