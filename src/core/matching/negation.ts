import type { Token } from '../text/tokens.ts';
import type { Prepared } from './prepare.ts';

const negators =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|[a-z]+nt|nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|nichts|ohne)$/u;
/** Words in "nt" that deny nothing. */
const affirmative = /(?:ment|ent|ant|int|unt|ont)$/u;
const denials =
  /^(?:den(?:y|ies|ied|ying)|false|falsely|untrue|hoax|myth|debunked|debunks|fake|wrong|wrongly|baseless|unfounded|refuted?|rejected|leugnet|leugnete|bestreitet|bestritt|falsch|widerlegt|dementiert|dementierte)$/u;

/** Stems that turn a sentence round when one stands for the other. */
const opposites: readonly (readonly [string, string])[] = (
  'increas decreas|rise fall|rose fell|risen fallen|grow shrink|grew shrank|gain lost|gain lose|won lost|win lose|support oppos|rais cut|rais lower|rais reduc|increas reduc|increas cut|' +
  'legal illeg|lawful unlawful|allow ban|allow prohibit|allow forbid|permit ban|more fewer|higher lower|highest lowest|most least|best worst|largest smallest|biggest smallest|' +
  'open close|creat destroi|hire fire|accept reject|accept refus|pass fail|approv reject|begin end|begun end|start stop|buy sell|bought sold|import export|doubl halv|' +
  'faster slower|safer danger|rich poor|better wors|strengthen weaken|expand shrink|up down|above below|befor after|guilti innoc|true fals|always never|hot cold|' +
  'steig sink|stieg sank|gestieg gesunk|erhoh senk|erhoht gesenkt|mehr wenig|hoch niedrig|hoher niedriger|erlaubt verbot|gewonn verlor|zugenomm abgenomm|offn schliess|gross klein'
)
  .split('|')
  .map((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    return [a, b];
  });

/** One of two texts denies what the other one says of the words they share. */
export function negationDiffers(said: Prepared, claimed: Prepared, marked: boolean): boolean {
  const stems = new Set(said.tokens.map(({ stem }) => stem));
  const other = new Set(claimed.tokens.map(({ stem }) => stem));
  const shared = (stem: string) => stems.has(stem) && other.has(stem);
  const here = negated(said.tokens, shared);
  const there = negated(claimed.tokens, shared);
  if ([...here].some((stem) => !there.has(stem)) || [...there].some((stem) => !here.has(stem))) return true;
  if (
    !marked &&
    said.tokens.some(({ word }) => denials.test(word)) &&
    !claimed.tokens.some(({ word }) => denials.test(word))
  ) {
    return true;
  }
  const swapped = (a: string, b: string) => stems.has(a) && !other.has(a) && other.has(b) && !stems.has(b);
  return opposites.some(([a, b]) => swapped(a, b) || swapped(b, a));
}

/**
 * The shared stems that a negation belongs to; two negations of one cancel each other.
 *
 * That is the next word that carries matter, or the one right after it; at the end of a clause the one before.
 */
function negated(tokens: readonly Token[], shared: (stem: string) => boolean): Set<string> {
  const found = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (!isNegator(token)) continue;
    const [next, second] = tokens.slice(i + 1, i + 7).filter(({ common }) => !common);
    const before = tokens.slice(Math.max(0, i - 6), i).findLast(({ common }) => !common);
    const near = second && next && second.start - next.end <= 1 ? second : undefined;
    const of = (next ? [next, near] : [before]).find((other) => other !== undefined && shared(other.stem));
    if (!of) continue;
    if (found.has(of.stem)) found.delete(of.stem);
    else found.add(of.stem);
  }
  return found;
}

function isNegator({ word, common }: Token): boolean {
  return negators.test(word) && (common || !affirmative.test(word));
}
