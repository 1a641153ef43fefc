import type { Question } from '../../src/core/quotation/question.ts';
import { readStatements } from '../../src/core/quotation/read-statements.ts';
import type { Statement } from '../../src/core/quotation/statement.ts';
import { WEIGHTS } from '../../src/core/quotation/weights.data.ts';
import { normalize } from '../../src/core/text/normalize.ts';
import { bareKey, type GoldDocument, type Scorer } from './gold.ts';
import type { Example } from './regression.ts';

/** What the articles teach about each question. */
export function collectExamples(documents: readonly GoldDocument[], scorer: Scorer): Record<Question, Example[]> {
  const out: Record<Question, Example[]> = { said: [], named: [], clause: [] };
  for (const document of documents) {
    const marks = new Map(
      document.quotes.flatMap((quote) => quote.marks.map((mark) => [bareKey(document.text, mark), quote])),
    );
    const { text, toOriginal } = normalize(document.text);
    for (const statement of readStatements({ text, lang: document.lang }, WEIGHTS)) {
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
function isGoldClause({ quotes }: GoldDocument, { start, end }: { start: number; end: number }): boolean {
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
