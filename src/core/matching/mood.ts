import type { Token } from '../text/tokens.ts';
import type { Prepared } from './prepare.ts';
import type { UnlikePart } from './unlike-parts.ts';

const condition = /^(?:if|unless|whether|suppos(?:e|ing)|imagine|pretend|falls|wenn|ob|sofern|angenommen)$/u;
const restriction = /^(?:only|solely|exclusively|nur|lediglich|ausschliesslich)$/u;
/** What makes of a fact a condition, a possibility, a duty, a plan or hearsay, or of one of its kind one of several. */
const qualifiers: readonly RegExp[] = [
  condition,
  restriction,
  /^(?:could|might|may|can)(?:not|nt|t)?$|^(?:perhaps|maybe|possibl[ey]|likely|kann|konnen|konnten?|durften?|vielleicht|moglicherweise)$/u,
  /^(?:must|should|ought|muss|mussen|mussten?|soll(?:en|ten?)?)(?:nt)?$/u,
  /^(?:will|wont|would|wouldnt|shall|going)$/u,
  /^(?:allegedly|supposedly|reportedly|angeblich|vermeintlich)$/u,
  /^(?:one|among|second|third|fourth|fifth|(?:zweit|dritt|viert)e[mnrs]?)$/u,
];
/** How much of what is counted is meant, how often or when. Where only one text says so, the other one leaves it open. */
const amounts: readonly RegExp[] = [
  /^(?:all|every|each|every(?:one|body)|always|alle[mnrs]?|jede[mnrs]?|immer)$/u,
  /^(?:most|majority|meisten|mehrheit)$/u,
  /^(?:many|often|usually|viele[nr]?|oft)$/u,
  /^(?:some|several|sometimes|(?:einige|manche|mehrere)[nr]?|manchmal)$/u,
  /^(?:few|little|wenige[nr]?)$/u,
  /^(?:both|beide[nr]?)$/u,
  /^(?:half|halfte)$/u,
  /^(?:before|vor)$/u,
  /^(?:after|nach)$/u,
  /^(?:once|einmal)$/u,
  /^(?:twice|zweimal)$/u,
  /^(?:more|mehr)$/u,
  /^(?:less|fewer|weniger)$/u,
];

/**
 * One of two texts states what the other one asks, supposes, expects or holds possible, or says of some what the other says of all.
 *
 * What the shared words are cut off from says nothing: a quotation may begin behind the claim's "could".
 */
export function moodDiffers(said: Prepared, claimed: Prepared, parts: readonly UnlikePart[]): boolean {
  return parts.some((part) => differsIn(said, claimed, part)) || asks(said, claimed, parts);
}

/** Of how many words a part is at most that says the same with another modal verb or quantity. */
const tight = 4;
/** Over how many words a modal verb reaches the shared words that it stands before. */
const nearby = 2;
/** The same for a condition, within its clause. */
const reach = 8;

function differsIn(said: Prepared, claimed: Prepared, { here, there, place }: UnlikePart): boolean {
  const [few, many] = [here.length, there.length].sort((a, b) => a - b);
  if (place === 'behind' || (few ?? 0) > tight || (place === 'between' && (many ?? 0) > tight)) return false;
  const [mine, theirs] = [wordsNear(said, here, place), wordsNear(claimed, there, place)];
  return (
    qualifiers.some((kind) => {
      const [own, other] = [mine, theirs].map((words) => words.some((word) => kind.test(word)));
      return own !== other && (own || place === 'between' || kind === restriction);
    }) || areUnlike(amountIn(mine), amountIn(theirs))
  );
}

function amountIn(words: readonly string[]): number {
  return amounts.findIndex((kind) => words.some((word) => kind.test(word)));
}

function areUnlike(a: number, b: number): boolean {
  return a >= 0 && b >= 0 && a !== b;
}

/** The words of a part that belong to what is shared; "May" is a month. */
function wordsNear({ text }: Prepared, tokens: readonly Token[], place: UnlikePart['place']): string[] {
  const end = tokens.at(-1)?.end;
  return tokens.slice(-reach).flatMap((token, i, { length }) => {
    const { word, capital, opens } = token;
    const after = text.slice(token.end, end);
    const isNear =
      place === 'between' ||
      (condition.test(word) ? !/[.!?;:…]|, \p{L}+,/u.test(after) : i >= length - nearby && !/[,.!?;:…]/u.test(after));
    return isNear && (!capital || opens) ? [word] : [];
  });
}

const tag =
  /[,;–—-]\s*(?:right|ok(?:ay)?|correct|nicht wahr|oder|(?:is|are|do|does|did|was|were|has|have)n['’]t \w+)\s*\?$|\bdid you know\b/iu;

/** The sentence that holds the last of the shared words is a question, and the claim has none. */
function asks(said: Prepared, claimed: Prepared, parts: readonly UnlikePart[]): boolean {
  if (claimed.text.includes('?') || !said.text.includes('?')) return false;
  const next = parts.find(({ place }) => place === 'behind')?.here[0];
  const last = next ? said.tokens[said.tokens.indexOf(next) - 1] : said.tokens.at(-1);
  const end = last?.end ?? 0;
  const rest = /^[^.!?]*[.!?]?/u.exec(said.text.slice(end))?.[0] ?? '';
  const sentence = /[^.!?]*[.!?]?$/u.exec(said.text.slice(0, end + rest.length))?.[0] ?? '';
  return sentence.endsWith('?') && !tag.test(sentence);
}
