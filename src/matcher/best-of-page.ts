import type { Judged } from './best-of-sentence.ts';

/** A statement and an annotation, with whether the statement's words are its claim's. */
export interface Worded extends Judged {
  readonly verbatim: boolean;
}

/**
 * Of a page's statements that match a claim, mark those that say it word for word, where there are some; the others are related to it, no more.
 *
 * The rest of an article is about the same things, in the same names and numbers, and is seldom the claim once more. What a page
 * adds later is asked for by itself, and judged by itself.
 */
export function bestOfPage<One extends Worded>(findings: readonly One[]): One[] {
  const said = new Set(
    findings.flatMap(({ level, verbatim, annotation }) => (level === 'match' && verbatim ? [annotation.id] : [])),
  );
  return findings.map((finding) =>
    finding.level === 'match' && !finding.verbatim && said.has(finding.annotation.id)
      ? { ...finding, level: 'related' }
      : finding,
  );
}
