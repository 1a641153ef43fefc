import type { Token } from '../text/tokens.ts';
import { commonRun } from './common-run.ts';
import type { Prepared } from './prepare.ts';

const negators =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|hardly|barely|scarcely|rarely|seldom|unable|[a-z]+nt|nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|nichts|ohne|kaum|selten|unfahig)$/u;
/** What is not done, where "to" follows. */
const omissions = /^(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|neglect(?:s|ed|ing)?|yet)$/u;
/** Words in "nt" that deny nothing. */
const affirmative = /(?:ment|ent|ant|int|unt|ont)$/u;
/** What says of something that it is not so. */
export const denials =
  /^(?:den(?:y|ies|ied|ying)|false|falsely|untrue|hoax|myth|debunked|debunks|fake|wrong|wrongly|baseless|unfounded|refuted?|rejected|leugnet|leugnete|bestreitet|bestritt|falsch|widerlegt|dementiert|dementierte)$/u;

/** Stems that turn a sentence round when one stands for the other. */
const opposites: readonly (readonly [string, string])[] = (
  'increas decreas|rise fall|rose fell|risen fallen|grow shrink|grew shrank|gain lost|gain lose|won lost|win lose|support oppos|rais cut|rais lower|rais reduc|increas reduc|increas cut|' +
  'legal illeg|lawful unlawful|abl unabl|allow ban|allow prohibit|allow forbid|permit ban|more fewer|more less|higher lower|highest lowest|most least|best worst|largest smallest|biggest smallest|' +
  'open close|creat destroi|hire fire|accept reject|accept refus|pass fail|approv reject|begin end|begun end|start stop|buy sell|bought sold|import export|doubl halv|' +
  'faster slower|safer danger|rich poor|better wors|strengthen weaken|expand shrink|up down|above below|befor after|guilti innoc|true fals|always never|hot cold|' +
  'steig sink|stieg sank|gestieg gesunk|erhoh senk|erhoht gesenkt|mehr wenig|hoch niedrig|hoher niedriger|erlaubt verbot|gewonn verlor|zugenomm abgenomm|offn schliess|gross klein'
)
  .split('|')
  .map((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    return [a, b];
  });
/** The same from either side. */
const oppositesOf = new Map<string, string[]>();
for (const [a, b] of opposites) {
  oppositesOf.set(a, [...(oppositesOf.get(a) ?? []), b]);
  oppositesOf.set(b, [...(oppositesOf.get(b) ?? []), a]);
}

/** Which share of the shorter text a run must have for the rest of the longer one not to matter. */
const mostlyTheSame = 0.8;

/** Places among a text's words, half-open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stemsOutside(tokens: readonly Token[], { from, to }: Stretch): ReadonlySet<string> {
  return new Set([...tokens.slice(0, from), ...tokens.slice(to)].map(({ stem }) => stem));
}

/** One of two texts denies what the other one says of the words they share. */
export function negationDiffers(said: Prepared, claimed: Prepared, marked: boolean): boolean {
  const stems = new Set(said.tokens.map(({ stem }) => stem));
  const other = new Set(claimed.tokens.map(({ stem }) => stem));
  const shared = (stem: string) => stems.has(stem) && other.has(stem);
  const run = commonRun(said, claimed);
  const whole = run.words >= mostlyTheSame * Math.min(said.tokens.length, claimed.tokens.length);
  const [stretch, itsTwin] = run.from.map((from) => ({ from, to: from + run.words }));
  if (!stretch || !itsTwin) return false;
  const here = negated(said.tokens, shared, stretch, whole ? stemsOutside(claimed.tokens, itsTwin) : null);
  const there = negated(claimed.tokens, shared, itsTwin, whole ? stemsOutside(said.tokens, stretch) : null);
  if ([...here].some((stem) => !there.has(stem)) || [...there].some((stem) => !here.has(stem))) return true;
  if (!marked && denies(said) && !denies(claimed)) return true;
  // What stands here alone, and its opposite there alone.
  return [...stems].some(
    (stem) => !other.has(stem) && oppositesOf.get(stem)?.some((twin) => other.has(twin) && !stems.has(twin)),
  );
}

/** The text says of something that it is not so. */
export function denies({ tokens }: Prepared): boolean {
  return tokens.some(({ word }) => denials.test(word));
}

/**
 * The shared stems that a negation belongs to; two negations of one cancel each other.
 *
 * That is the next word that carries matter, or the one right after it; at the end of a clause the one before.
 *
 * @param run what both texts have word for word
 * @param others where that is nearly all of one of them, the stems that the other text has besides: nothing else counts there
 */
function negated(
  tokens: readonly Token[],
  shared: (stem: string) => boolean,
  run: Stretch,
  others: ReadonlySet<string> | null,
): Set<string> {
  const found = new Set<string>();
  const inRun = (place: number) => place >= run.from && place < run.to;
  for (const [i, token] of tokens.entries()) {
    if (!isNegator(token, tokens[i + 1])) continue;
    const [next, second] = tokens.slice(i + 1, i + 7).filter(({ common }) => !common);
    const before = tokens.slice(Math.max(0, i - 6), i).findLast(({ common }) => !common);
    const near = second && next && second.start - next.end <= 1 ? second : undefined;
    const of = (next ? [next, near] : [before]).find((other) => other !== undefined && shared(other.stem));
    if (!of) continue;
    // What the stretch denies, it denies in both.
    if (inRun(tokens.indexOf(of)) ? inRun(i) : others && !others.has(of.stem)) continue;
    if (found.has(of.stem)) found.delete(of.stem);
    else found.add(of.stem);
  }
  return found;
}

/** @param next the word behind it: what is refused is told by its "to" */
export function isNegator({ word, common }: Token, next: Token | undefined): boolean {
  if (next?.word === 'to' && omissions.test(word)) return true;
  return negators.test(word) && (common || !affirmative.test(word));
}
