import type { ClaimReason } from '../model/finding.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { IndexedClaim } from './claim-index.ts';
import { longestRun } from './longest-run.ts';
import type { Statement } from './retrieve.ts';

/** What a statement is to a claim. `match` is marked in the page, `related` only listed. */
export interface Decision {
  readonly level: 'match' | 'related' | 'none';
  readonly reason: ClaimReason;
}

const matchFrom = 0.8;
const relatedFrom = 0.45;

/** Decide whether a statement repeats a claim, and say why; the claim's best wording counts. */
export function decide(statement: Statement, claim: IndexedClaim): Decision {
  const language = guessLanguage(statement.text, statement.lang);
  const said = tokenize(statement.quote ?? statement.text, language);
  let best: Decision | null = null;
  for (const wording of [claim.text, ...(claim.variants ?? [])]) {
    const decision = compare(said, tokenize(wording, guessLanguage(wording, claim.lang)));
    if (best === null || decision.reason.score > best.reason.score) best = decision;
  }
  return best ?? compare(said, []);
}

function compare(said: readonly Token[], claimed: readonly Token[]): Decision {
  const content = (tokens: readonly Token[]) => new Map(tokens.filter((t) => !t.common).map((t) => [t.stem, t.word]));
  const here = content(said);
  const there = content(claimed);
  const agree = [...here].filter(([stem]) => there.has(stem)).map(([, word]) => word);
  const differ = [
    ...[...here].filter(([stem]) => !there.has(stem)),
    ...[...there].filter(([stem]) => !here.has(stem)),
  ].map(([, word]) => word);
  const run = longestRun(said, claimed);
  const shorter = Math.min(here.size, there.size);
  const enough = agree.length >= 4 && run >= 3;
  const score = enough ? agree.length / Math.max(1, (shorter + Math.max(here.size, there.size)) / 2) : 0;
  const verbatim = run >= 8 && run >= 0.8 * Math.min(said.length, claimed.length);
  const level = verbatim || score >= matchFrom ? 'match' : score >= relatedFrom ? 'related' : 'none';
  return {
    level,
    reason: {
      by: 'claim',
      agree,
      differ,
      speaker: 'unknown',
      forbidden: null,
      score: verbatim ? Math.max(score, matchFrom) : score,
      threshold: matchFrom,
    },
  };
}
