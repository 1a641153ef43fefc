import type { Token } from '../text/tokens.ts';
import { denials, isNegator } from './negation.ts';
import type { PreparedStatement } from './prepare.ts';
import type { UnlikePart } from './unlike-parts.ts';

/** Stems of what denies the words that it stands beside; in the middle of a text it may deny anything. */
const rejections =
  /^(?:reject|refut|disput|debunk|dismiss|retract|correct|withdr[ae]w|lie?|rumou?r|nonsens|bestreit(?:et)?|leugn(?:et)?|widerlegt|zuruck(?:gewies)?|unwahr|lug|gerucht|march|unsinn)$/u;
/** Stems of what takes back what follows where it is negated: "never said", "no evidence". */
const affirmations =
  /^(?:sai|said|claim|believ|think|thought|true|truth|case|suggest|mean|impli|alleg|prove|proof|evid|basi|sagt?|gesagt|behaupt|behauptet|glaubt?|wahr|stimmt|beleg|beweis|hinweis|anzeich)$/u;
/** Stems of what is said after all, whatever was denied before. */
const sayings = /^(?:said|sai|told|tell|ad|insist|wrote|write|call|sagt|erklart|betont|schrieb|nannt)$/u;
const jokes = /^(?:joked|quipped|scherzte|witzelte)$/u;
const copulas = /^(?:is|was|are|were|ist|war|sind|waren|sei)$/u;
const questions = /^(?:whether|if|ob)$/u;
const conjunctions = /^(?:that|dass)$/u;
const endOfClause = /[,;:.!?–—()]/u;
/** How many words may stand between a negation and what it negates, and between "is" and "false". */
const nearby = 4;

/** The words around those that a statement shares with a claim deny it, ask whether it is so or make a joke of it. */
export function isTakenBack({ sentence, quote }: PreparedStatement, parts: readonly UnlikePart[]): boolean {
  const offset = sentence.text.indexOf(quote.text);
  const { text, tokens } = offset < 0 ? quote : sentence;
  const shift = Math.max(0, offset);
  const from = shift + (parts.find(({ place }) => place === 'before')?.here.at(-1)?.end ?? 0);
  const to = shift + (parts.find(({ place }) => place === 'behind')?.here[0]?.start ?? quote.text.length);
  const between = (token: Token, next: number) => text.slice(token.end, next);
  const before = tokens.filter(({ end }) => end <= from);
  const behind = tokens.filter(({ start }) => start >= to);
  return takesBack(before, between, text.slice(before.at(-1)?.end, from)) || isJudged(behind);
}

/** Whether words that end where something is said take it back, in the clause that leads up to it. */
function takesBack(before: readonly Token[], between: (token: Token, next: number) => string, last: string): boolean {
  if (last.includes(':')) return false;
  const open = conjunctions.test(before.at(-1)?.word ?? '') ? before.slice(0, -1) : before;
  const start = open.findLastIndex((token, i) => endOfClause.test(between(token, open[i + 1]?.start ?? token.end)));
  const clause = open.slice(start + 1);
  if (questions.test(clause.at(-1)?.word ?? '')) return true;
  const isNegated = (i: number) => clause.slice(Math.max(0, i - nearby), i).some(isNegating);
  const at = clause.findLastIndex((token, i) => isDenial(token) || (affirmations.test(token.stem) && isNegated(i)));
  const denied = clause[at];
  if (!denied || clause.slice(at + 1).some(({ stem }) => sayings.test(stem))) return false;
  // "Never denied".
  return !(isDenial(denied) && isNegated(at));
}

/** Whether what is said of words right behind them takes them back: "is a lie", "joked". */
function isJudged(behind: readonly Token[]): boolean {
  if (behind.slice(0, 2).some(({ word }) => jokes.test(word))) return true;
  const [verb, ...others] = behind.slice(0, nearby + 1);
  if (!verb || !copulas.test(verb.word)) return false;
  return others.some(
    (token, i) => isDenial(token) || (affirmations.test(token.stem) && others.slice(0, i).some(isNegating)),
  );
}

function isDenial({ word, stem }: Token): boolean {
  return denials.test(word) || rejections.test(stem);
}

function isNegating(token: Token): boolean {
  return isNegator(token, undefined);
}
