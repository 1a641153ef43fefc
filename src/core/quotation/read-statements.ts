import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { WeightTables } from './question.ts';
import { readArticle } from './read-article.ts';
import { stateBlocks } from './state-blocks.ts';
import { stateMarks } from './state-marks.ts';
import { type Clause, findClauses, stateReported } from './state-reported.ts';
import { stateTranscript } from './state-transcript.ts';
import type { Statement } from './statement.ts';

/** Read a normalized article into its statements, in text order; rejected ones are kept as not attributed. `weights` decide. */
export function readStatements(article: Article, weights: WeightTables): Statement[] {
  return finish(statementSteps(article, weights));
}

/** The same in steps. */
export function* statementSteps(article: Article, weights: WeightTables): Steps<Statement[]> {
  const reading = yield* readArticle(article, weights);
  yield;
  const clauses = findClauses(reading);
  yield;
  const marked = stateMarks(reading, clauseAround(clauses));
  yield;
  // Not `push(...)`: a text of millions of characters has more statements than a call may have arguments.
  const out = [...marked, ...stateReported(reading, clauses), ...stateTranscript(reading), ...stateBlocks(article)];
  return out.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Looks up the outermost clause around a span; spans must be asked for in text order. */
function clauseAround(clauses: readonly Clause[]): (span: Span) => Clause | null {
  let at = 0;
  return ({ start, end }) => {
    while (at < clauses.length && (clauses[at]?.span.end ?? 0) < end) at++;
    const around = clauses[at];
    return around && around.span.start <= start ? around : null;
  };
}
