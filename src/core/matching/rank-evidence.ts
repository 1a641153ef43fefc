import type { Token } from '../text/tokens.ts';
import { type Evidence, evidenceNames } from './evidence.ts';
import { likeness } from './letters.ts';
import type { Prepared, PreparedClaim, PreparedStatement } from './prepare.ts';
import { commonWordWeight, wordWeight } from './word-weight.ts';
import { wordsInOrder } from './words-in-order.ts';

/** What the order of candidates is learnt from besides the evidence of each, in this order. */
export const rankNames = [
  'grammar',
  'retrieved',
  'retrievedOfBest',
  'everyWord',
  'everyWordOfBest',
  'inOrder',
  'alike',
  'company',
  'sameSource',
  'nobodys',
  'length',
  'place',
] as const;

/**
 * What counts by its square as well, in this order: a middling likeness says less than half of what a great one says.
 *
 * They come last in the list of weights; only the order of what is spoken uses them.
 */
const squared = [
  'words',
  'ofClaim',
  'ofSentence',
  'runWords',
  'title',
  'pairs',
  'names',
  'beginnings',
  'retrieved',
  'retrievedOfBest',
  'everyWord',
  'everyWordOfBest',
  'inOrder',
  'alike',
  'company',
  'sameSource',
  'length',
  'place',
] as const satisfies readonly (typeof evidenceNames | typeof rankNames)[number][];

/** Everything that the order is learnt from, in the order of its weights. */
export const orderNames: readonly string[] = [...evidenceNames, ...rankNames, ...squared.map((name) => `${name}²`)];
const squaredAt = squared.map((name) => orderNames.indexOf(name));

/** A candidate as the order sees it. */
export interface Contender {
  readonly claimed: PreparedClaim;
  readonly evidence: Evidence;
  /** What retrieval gave it. */
  readonly score: number;
}

/** Measure candidates, best of retrieval first, against a statement and against each other. */
export function rankValues(said: PreparedStatement, pool: readonly Contender[]): number[][] {
  const best = Math.max(1e-6, pool[0]?.score ?? 0);
  const every = pool.map(({ claimed, evidence }) => everyWord(said.sentence, evidence.wording, claimed.title));
  const most = Math.max(1e-6, ...every);
  const trust = pool.map(({ score }) => Math.exp(steepness * (score / best - 1)));
  const trusted = trust.reduce((sum, part) => sum + part, 0);
  const directions = pool.map(directionOf);
  const together = centreOf(directions.slice(0, circle), trust);
  return pool.map(({ claimed, evidence, score }, i) => {
    const own = trust[i] ?? 0;
    const alsoTheirs = pool.reduce(
      (sum, other, j) =>
        claimed.source && i !== j && other.claimed.source === claimed.source ? sum + (trust[j] ?? 0) : sum,
      0,
    );
    const values = [
      ...evidence.values,
      sharedGrammar(said.sentence, evidence.wording),
      score,
      score / best,
      every[i] ?? 0,
      (every[i] ?? 0) / most,
      Math.log1p(wordsInOrder(said.quote, evidence.wording)),
      alike(said.sentence, evidence.wording, claimed.title),
      closeness(directions[i], together) - (i < circle ? own : 0),
      alsoTheirs / trusted,
      claimed.speaker && !claimed.source ? 1 : 0,
      Math.log1p(evidence.wording.tokens.length),
      Math.log1p(i),
    ];
    return [...values, ...squaredAt.map((at) => (values[at] ?? 0) ** 2)];
  });
}

/** How fast trust in a candidate falls with its score. */
const steepness = 8;
/** How many of the first candidates say what the others should be like. */
const circle = 10;

/** Saturation and length normalisation of BM25, for a claim with its headline. */
const k1 = 1.5;
const averageLength = 30;

/** The share of a statement's words that a claim or its headline has, words of grammar included: "never", "our", "every". */
function everyWord(sentence: Prepared, wording: Prepared, title: Prepared): number {
  const length = wording.tokens.length + title.tokens.length;
  const norm = k1 * (0.4 + (0.6 * length) / averageLength);
  let found = 0;
  let whole = 0;
  for (const [key, { token }] of sentence.words) {
    const weight = weightOf(token);
    const count = (wording.words.get(key)?.count ?? 0) + (title.words.get(key)?.count ?? 0);
    whole += weight;
    found += (weight * (1 + k1) * count) / (count + norm);
  }
  return found / Math.max(0.5, whole);
}

/** The share of the claim's grammar words that the sentence has as well. */
function sharedGrammar(sentence: Prepared, wording: Prepared): number {
  let both = 0;
  let all = 0;
  for (const [key, { token }] of wording.words) {
    if (!token.common) continue;
    all++;
    if (sentence.words.has(key)) both++;
  }
  return both / Math.max(4, all);
}

function weightOf(token: Token): number {
  return token.common ? commonWordWeight(token.word) : wordWeight(token.stem);
}

/** How much of a statement the claim has in words spelled much alike: "tariff" and "tariffed", "Iran" and "Iranian". */
function alike(sentence: Prepared, wording: Prepared, title: Prepared): number {
  let found = 0;
  for (const [stem, token] of sentence.content) {
    if (token.number || wording.content.has(stem) || title.content.has(stem)) continue;
    let best = 0;
    for (const side of [wording, title])
      for (const other of side.content.values())
        if (!other.number) best = Math.max(best, likeness(token.word, other.word));
    if (best > 0.4) found += best * wordWeight(stem);
  }
  return found / Math.max(0.5, sentence.weight);
}

type Direction = ReadonlyMap<string, number>;

/** The words of a claim as a direction of length one. */
function directionOf({ evidence: { wording }, claimed: { title } }: Contender): Direction {
  const stems = new Set([...wording.content.keys(), ...title.content.keys()]);
  const square = [...stems].reduce((sum, stem) => sum + wordWeight(stem) ** 2, 0);
  const length = Math.sqrt(Math.max(0.25, square));
  return new Map([...stems].map((stem) => [stem, wordWeight(stem) / length]));
}

/** What the first candidates have in common (Rocchio 1971). */
function centreOf(first: readonly Direction[], trust: readonly number[]): Direction {
  const centre = new Map<string, number>();
  for (const [i, direction] of first.entries())
    for (const [stem, part] of direction) centre.set(stem, (centre.get(stem) ?? 0) + part * (trust[i] ?? 0));
  return centre;
}

function closeness(direction: Direction | undefined, centre: Direction): number {
  let sum = 0;
  for (const [stem, part] of direction ?? []) sum += part * (centre.get(stem) ?? 0);
  return sum;
}
