import { commonRun, type Run } from './common-run.ts';
import { daysBetween } from './dates.ts';
import type { Prepared, PreparedClaim, PreparedStatement } from './prepare.ts';
import { areRelated } from './related-words.ts';
import { type SharedWords, shareWords } from './share-words.ts';
import { mayBeVerbatim, sharesEnough } from './shares-enough.ts';
import { wordWeight } from './word-weight.ts';
import { wordsInOrder } from './words-in-order.ts';

/** What is measured of a statement and a claim, in this order in every list of weights. */
export const evidenceNames = [
  'words',
  'names',
  'ofClaim',
  'ofSentence',
  'ofQuote',
  'claimInQuote',
  'runWords',
  'runWeight',
  'title',
  'speakerNamed',
  'speakerMissing',
  'numbers',
  'otherNumbers',
  'pairs',
  'beginnings',
  'related',
  'bothDated',
  'daysApart',
  'sameDay',
  'sameYear',
  'runOfQuote',
  'claimInOrder',
] as const;

/** What a statement and one wording of a claim have in common. */
export interface Evidence {
  readonly wording: Prepared;
  /** Stems in both. */
  readonly shared: readonly string[];
  /** How many of the shared words are no names. */
  readonly sharedWords: number;
  readonly run: number;
  readonly values: readonly number[];
}

/** A wording beside a statement at first sight: what most pairs are told to be nothing by. */
interface Glance extends SharedWords {
  readonly wording: Prepared;
  readonly run: Run;
  /** The first of the evidence's values, by which the wording most like the statement is chosen. */
  readonly first: readonly number[];
}

/** Compare a statement with the wording of the claim that is most like it. */
export function gatherEvidence(statement: PreparedStatement, claim: PreparedClaim): Evidence {
  return measure(statement, claim, glanceAt(statement, claim));
}

/**
 * The same; `null` where no wording of the claim shares enough with the statement for the claim to be anything to it.
 *
 * Most candidates end here: what else is measured of a pair takes several times as long.
 */
export function evidenceIfNear(statement: PreparedStatement, claim: PreparedClaim): Evidence | null {
  const glances = glanceAt(statement, claim);
  const isNear = glances.some(({ first, sharedWords, run: { words: run } }) => {
    const common = { values: first, sharedWords, run };
    return sharesEnough(common) || mayBeVerbatim(common);
  });
  return isNear ? measure(statement, claim, glances) : null;
}

function glanceAt(statement: PreparedStatement, claim: PreparedClaim): Glance[] {
  const { sentence, quote } = statement;
  return claim.wordings.map((wording) => {
    const common = shareWords(statement, claim, wording);
    const { words, names, inQuote } = common;
    const first = [
      words,
      names,
      share(words + names, wording.weight),
      share(words + names, sentence.weight),
      share(inQuote, quote.weight),
      share(inQuote, wording.weight),
    ];
    return { ...common, wording, run: commonRun(sentence, wording), first };
  });
}

function measure(statement: PreparedStatement, claim: PreparedClaim, glances: readonly Glance[]): Evidence {
  const [only, ...others] = glances;
  if (!only) throw new RangeError('a claim has at least one wording');
  const best = others.reduce((most, next) => (total(next.first) > total(most.first) ? next : most), only);
  const { wording, run, first, shared, missing, sharedWords, numbers, claimNumbers } = best;
  const { sentence, quote } = statement;
  const left = [...sentence.content.keys()].filter((stem) => !wording.content.has(stem));
  const runOfQuote = quote === sentence ? run : commonRun(quote, wording);
  const surname = claim.speakerStems.at(-1);
  const named = surname !== undefined && (sentence.content.has(surname) || statement.speakerStems.has(surname));
  return {
    wording,
    shared,
    sharedWords,
    run: run.words,
    values: [
      ...first,
      Math.log1p(run.words),
      run.weight,
      share(weightOfShared(claim.title, sentence), claim.title.weight),
      named ? 1 : 0,
      surname !== undefined && !named ? 1 : 0,
      numbers,
      claimNumbers > 0 && numbers === 0 && hasNumber(sentence) ? 1 : 0,
      Math.log1p(sharedPairs(sentence, wording)),
      share(weightOfBeginnings(missing, left), wording.weight),
      weightOfRelated(claim, missing, sentence, left),
      ...dateValues(statement, claim),
      runOfQuote.words / Math.max(1, Math.min(quote.tokens.length, wording.tokens.length)),
      wordsInOrder(sentence, wording) / Math.max(1, wording.tokens.length),
    ],
  };
}

function share(part: number, whole: number): number {
  return part / Math.max(0.5, whole);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function hasNumber({ content }: Prepared): boolean {
  for (const { number } of content.values()) if (number) return true;
  return false;
}

function weightOfShared(a: Prepared, b: Prepared): number {
  let weight = 0;
  for (const stem of a.content.keys()) if (b.content.has(stem)) weight += wordWeight(stem);
  return weight;
}

/** Pairs of neighbouring content words, one word between them allowed, that stand in both. */
function sharedPairs(sentence: Prepared, wording: Prepared): number {
  const found = new Set<string>();
  // Most words of a claim are not the sentence's: no pair is made of them.
  eachPair(wording, sentence.content, (first, second) => found.add(`${first} ${second}`));
  if (found.size === 0) return 0;
  const here = neighbours(sentence);
  let count = 0;
  for (const pair of found) if (here.has(pair)) count++;
  return count;
}

/** A statement meets several claims. */
const pairsOf = new WeakMap<Prepared, ReadonlySet<string>>();

function neighbours(text: Prepared): ReadonlySet<string> {
  const known = pairsOf.get(text);
  if (known) return known;
  const pairs = new Set<string>();
  eachPair(text, text.content, (first, second) => pairs.add(`${first} ${second}`));
  pairsOf.set(text, pairs);
  return pairs;
}

function eachPair(
  { tokens }: Prepared,
  among: Prepared['content'],
  call: (first: string, second: string) => void,
): void {
  let before: string | null = null;
  let last: string | null = null;
  for (const { common, stem } of tokens) {
    if (common) continue;
    const own = among.has(stem) ? stem : null;
    if (own !== null && before !== null) call(before, own);
    if (own !== null && last !== null) call(last, own);
    before = last;
    last = own;
  }
}

/** Words that are not shared but begin alike, as "immigrant" and "immigration". */
function weightOfBeginnings(missing: readonly string[], left: readonly string[]): number {
  const beginnings = new Set(left.filter((stem) => stem.length >= 5).map((stem) => stem.slice(0, 5)));
  const alike = missing.filter((stem) => stem.length >= 5 && beginnings.has(stem.slice(0, 5)));
  return alike.reduce((total, stem) => total + wordWeight(stem), 0);
}

function weightOfRelated(
  claim: PreparedClaim,
  missing: readonly string[],
  sentence: Prepared,
  left: readonly string[],
): number {
  const inTitle = [...claim.title.content.keys()].filter((stem) => !sentence.content.has(stem));
  const wanted = new Set([...missing, ...inTitle]);
  const free = left.filter((stem) => !claim.title.content.has(stem));
  const found = [...wanted].filter((stem) => free.some((other) => areRelated(stem, other)));
  return found.reduce((total, stem) => total + wordWeight(stem), 0);
}

/** Days assumed between a statement and a claim when one of them has no date. */
const unknownGap = 400;
/** A review follows what it reviews: a claim dated well before the statement is as far as this. */
const wrongOrder = 2000;

function dateValues({ dates }: PreparedStatement, { date }: PreparedClaim): number[] {
  if (!date) return [0, Math.log1p(unknownGap), 0, 0];
  const gaps = dates.flatMap((named) => daysBetween(named, date) ?? []);
  const gap = Math.min(...gaps.map((days) => (days < -3 ? wrongOrder : Math.abs(days))));
  const years = dates.flatMap(({ year }) => year ?? []);
  const sameDay = dates.some(
    ({ year, month, day }) =>
      month === date.month && day === date.day && day !== null && (year === null || year === date.year),
  );
  return [
    gaps.length > 0 ? 1 : 0,
    Math.log1p(gaps.length > 0 ? gap : unknownGap),
    sameDay ? 1 : 0,
    years.length === 0 || date.year === null ? 0 : years.includes(date.year) ? 1 : -1,
  ];
}
