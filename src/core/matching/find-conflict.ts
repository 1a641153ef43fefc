import type { ClaimReason } from '../model/finding.ts';
import { commonRun } from './common-run.ts';
import type { Evidence } from './evidence.ts';
import { isTakenBack } from './framing.ts';
import { moodDiffers } from './mood.ts';
import { denies, negationDiffers } from './negation.ts';
import { placesDiffer } from './places.ts';
import type { Prepared, PreparedClaim, PreparedStatement } from './prepare.ts';
import { agrees, type Quantity, quantitiesIn } from './quantities.ts';
import { replacesWord } from './replaced-words.ts';
import { unlikeParts } from './unlike-parts.ts';

/**
 * What in a statement contradicts a claim that is otherwise like it; `null` when nothing does.
 *
 * @param verbatim the statement's words are the claim's: then each of the few that are not tells
 */
export function findConflict(
  said: PreparedStatement,
  claimed: PreparedClaim,
  { wording }: Evidence,
  verbatim: boolean,
): ClaimReason['forbidden'] {
  const scope = said.quote;
  const here = quantitiesIn(scope.text, scope.tokens);
  const there = quantitiesIn(wording.text, wording.tokens);
  if (datesDiffer(scope, wording, said.marked, here, there)) return 'date';
  if (amountsDiffer(here, there)) return 'number';
  if (negationDiffers(scope, wording, said.marked)) return 'negation';
  // "Wrong to say that he did" is not repeated by "he did".
  if (said.marked && denies(wording) && !denies(scope)) return 'negation';
  if (placesDiffer(scope, wording, claimed, said.marked)) return 'place';
  const run = commonRun(scope, wording);
  const parts = unlikeParts(scope.tokens, wording.tokens, run);
  if (isTakenBack(said, parts)) return 'negation';
  if (!verbatim) return null;
  if (moodDiffers(scope, wording, parts)) return 'mood';
  return replacesWord(parts, run.words, claimed.lang !== 'de') ? 'wording' : null;
}

/** An amount of the claim that the statement gives differently: of the same kind, and of the same thing where it is counted. */
function amountsDiffer(here: readonly Quantity[], there: readonly Quantity[]): boolean {
  const free = here.filter((a) => a.kind !== 'year' && !there.some((b) => isSameAmount(a, b)));
  const missing = there.filter((b) => b.kind !== 'year' && !here.some((a) => isSameAmount(a, b)));
  return missing.some((b) =>
    free.some((a) => (a.kind === b.kind && (a.kind !== 'plain' || a.of === b.of)) || isPercentOfPoints(a, b)),
  );
}

function isSameAmount(a: Quantity, b: Quantity): boolean {
  return agrees(a, b) && !isPercentOfPoints(a, b);
}

/** A share that rises from 40 to 50 per cent rises by ten points and by 25 per cent. */
function isPercentOfPoints(a: Quantity, b: Quantity): boolean {
  return (a.kind === 'percent' && b.kind === 'points') || (a.kind === 'points' && b.kind === 'percent');
}

const monthName =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\b|\b(?:in|im|since|seit|last|by|until|bis) (May|Mai)\b/gu;
const dayName =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)\b/gu;

function datesDiffer(
  scope: Prepared,
  wording: Prepared,
  marked: boolean,
  here: readonly Quantity[],
  there: readonly Quantity[],
): boolean {
  const years = (list: readonly Quantity[]) => list.filter(({ kind }) => kind === 'year').map(({ value }) => value);
  if (disjoint(years(here), years(there)) && (marked || years(here).length === 1)) return true;
  if (!marked) return false;
  return [monthName, dayName].some((name) => disjoint(wordsOf(scope.text, name), wordsOf(wording.text, name)));
}

function wordsOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);
}

/** Both name something, and nothing the same. */
function disjoint<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
}
