import type { ClaimReason } from '../model/finding.ts';
import type { IndexedClaim } from './claim-index.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { findConflict } from './find-conflict.ts';
import { thresholds } from './match-weights.data.ts';
import { once } from './once.ts';
import { type PreparedClaim, type PreparedStatement, prepareClaim, prepareStatement } from './prepare.ts';
import type { Statement } from './retrieve.ts';
import { matchScore } from './score.ts';
import { mayBeVerbatim, sharesEnough } from './shares-enough.ts';
import { reachInOrder, wordsInOrder } from './words-in-order.ts';

/** What a statement is to a claim. `match` is marked in the page, `related` only listed. */
export interface Decision {
  readonly level: 'match' | 'related' | 'none';
  /** Its words are the claim's, but for what was cut, left out or touched up. */
  readonly verbatim: boolean;
  /** Made when it is asked for: of what is only related, the level is told by the score alone. */
  readonly reason: ClaimReason;
}

/** How far below the threshold of a match a claim is still worth listing. */
const relatedBelow = 4;
/** How much of the claim or of the quotation must stand in the other, word for word, to need no other evidence. */
const verbatimShare = 0.8;
/** Over how many times their number words in order may be spread: scattered over a long sentence they are chance. */
const mostSpread = 2;
/** How much the shared words between the marks must say, by `wordWeight`, where they are less than half of the claim. */
const saysMuch = 2.5;
const saysHalf = 0.5;
/** The same where three or four words are all of the quotation and all of the claim: "vaccines cause autism", not "taxes are too high". */
const saysAlone = 2;

/** What the rules say of a statement and a claim, whatever its score. */
export type Standing = 'barred' | 'verbatim' | 'open';

/** Decide whether a statement repeats a claim, and say why; the claim's best wording counts. */
export function decide(statement: Statement, claim: IndexedClaim): Decision {
  const said = prepareStatement(statement);
  const claimed = prepareClaim(claim);
  return decidePrepared(said, claimed, gatherEvidence(said, claimed));
}

/** The same for texts made ready and compared before. */
export function decidePrepared(said: PreparedStatement, claimed: PreparedClaim, evidence: Evidence): Decision {
  const { threshold, verbatim, score, nothing } = weigh(said, claimed, evidence);
  const reason = once((): ClaimReason => {
    const speaker = compareSpeakers(said.speaker, claimed.speaker);
    const forbidden = findConflict(said, claimed, evidence, verbatim) ?? (speaker === 'different' ? 'speaker' : null);
    return { by: 'claim', ...listWords(said, evidence), speaker, forbidden, score, threshold };
  });
  const isBarred = () => {
    const { forbidden, agree } = reason();
    return standingOf(said, evidence, { verbatim, forbidden: forbidden !== null, agree: agree.length }) === 'barred';
  };
  return {
    level: nothing ? 'none' : score < threshold || isBarred() ? 'related' : 'match',
    verbatim,
    get reason() {
      return reason();
    },
  };
}

/** The same whatever the threshold is: `barred` is never a match, `verbatim` always one, `open` by its score. */
export function judgeByRules(said: PreparedStatement, claimed: PreparedClaim, evidence: Evidence): Standing {
  const { verbatim, enough } = weigh(said, claimed, evidence);
  if (!enough) return 'barred';
  const { forbidden, agree } = decidePrepared(said, claimed, evidence).reason;
  return standingOf(said, evidence, { verbatim, forbidden: forbidden !== null, agree: agree.length });
}

function standingOf(
  said: PreparedStatement,
  evidence: Evidence,
  { verbatim, forbidden, agree }: { verbatim: boolean; forbidden: boolean; agree: number },
): Standing {
  // Of a sentence's several quotations only those that say something of the claim themselves are it.
  if (forbidden || (said.marked && agree === 0)) return 'barred';
  return verbatim ? 'verbatim' : isMoreThanChance(said, evidence) ? 'open' : 'barred';
}

function weigh(said: PreparedStatement, claimed: PreparedClaim, evidence: Evidence) {
  const threshold = said.marked ? thresholds.marked : thresholds.unmarked;
  const verbatim = isVerbatim(said, claimed, evidence);
  const learnt = matchScore(evidence, said.marked);
  const score = verbatim ? Math.max(learnt, threshold) : learnt;
  const foreign = said.lang !== null && claimed.lang !== null && said.lang !== claimed.lang;
  const enough = verbatim || (sharesEnough(evidence) && !foreign);
  return { threshold, verbatim, enough, score, nothing: !enough || score < threshold - relatedBelow };
}

/**
 * The words between the marks are the claim's, but for what was cut, left out or touched up.
 *
 * Without marks only a long unbroken stretch counts.
 */
function isVerbatim(said: PreparedStatement, claimed: PreparedClaim, evidence: Evidence): boolean {
  const { quote, marked } = said;
  const { wording, run, sharedWords } = evidence;
  const shorter = Math.min(quote.tokens.length, wording.tokens.length);
  if (!mayBeVerbatim(evidence) || !saysEnough(evidence)) return false;
  if (!marked) return run >= 8 && run >= verbatimShare * shorter;
  if (run >= 5 && run >= verbatimShare * shorter) return true;
  if (run === quote.tokens.length && run === wording.tokens.length) return wording.weight >= saysAlone;
  if (isOfSomebodyElse(said, claimed, evidence)) return false;
  if (sharedWords < 3 || shorter < 6) return false;
  const inOrder = wordsInOrder(quote, wording);
  const [few, many] = quote.tokens.length < wording.tokens.length ? [quote, wording] : [wording, quote];
  return inOrder >= verbatimShare * shorter && reachInOrder(few.tokens, many.tokens) <= mostSpread * inOrder;
}

/** A short phrase of everyday words stands in many claims: "I think it is a bad idea" repeats none of them. */
function saysEnough({ wording, values }: Evidence): boolean {
  const [, , , , , ofClaim = 0] = values;
  return ofClaim >= saysHalf || ofClaim * wording.weight >= saysMuch;
}

/** A claim that is shorter than the quotation names somebody who is not in the sentence: the same was said of another one. */
function isOfSomebodyElse(
  { quote, sentence }: PreparedStatement,
  claimed: PreparedClaim,
  { wording }: Evidence,
): boolean {
  // German writes every noun with a capital.
  if (claimed.lang === 'de' || wording.tokens.length >= quote.tokens.length) return false;
  return [...wording.content].some(
    ([stem, { capital }]) => capital && !sentence.content.has(stem) && !claimed.speakerStems.includes(stem),
  );
}

/**
 * Whether two texts share three words, or half of what the shorter one says.
 *
 * A speaker named in many claims shares two rare words with one of them by chance; of the right claims that are shown
 * on the train sets every one shares more.
 */
function isMoreThanChance({ sentence }: PreparedStatement, { wording, shared }: Evidence): boolean {
  return shared.length >= 3 || 2 * shared.length >= Math.min(sentence.content.size, wording.content.size);
}

function listWords({ quote }: PreparedStatement, { wording }: Evidence) {
  const here = [...quote.content];
  const there = [...wording.content];
  return {
    agree: here.flatMap(([stem, { start, end }]) => (wording.content.has(stem) ? [quote.text.slice(start, end)] : [])),
    differ: [
      ...here.flatMap(([stem, { start, end }]) => (wording.content.has(stem) ? [] : [quote.text.slice(start, end)])),
      ...there.flatMap(([stem, { start, end }]) => (quote.content.has(stem) ? [] : [wording.text.slice(start, end)])),
    ],
  };
}
