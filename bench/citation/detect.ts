import { readFileSync } from 'node:fs';
import { detectCitations } from '../../src/core/citation/detect-citations.ts';

/** Citations alone, in the command line's form: documents on standard input, one a line. */
export async function run(_args: string[]): Promise<void> {
  for (const line of readFileSync(0, 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, text, lang } = JSON.parse(line);
    const citations = detectCitations({ text, lang: lang ?? null }).map(({ mention, ...rest }) => rest);
    console.log(JSON.stringify({ id, quotes: [], citations }));
  }
}
