import type { Grammar } from './grammar.ts';
import type { Gender } from './language.ts';

/** A run of capital words: first and one past last token, titles and roles in front left out. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** First token with titles and roles. */
  readonly from: number;
  readonly gender: Gender;
  readonly human: boolean;
  readonly roles: readonly string[];
}

/** The runs of capital words in a text that may be names. */
export function findRuns(grammar: Grammar): Run[] {
  const out: Run[] = [];
  const { tokens } = grammar;
  for (let at = 0; at < tokens.length; at++) {
    if (!grammar.capital(at) && !grammar.honorific(at)) continue;
    let last = at + 1;
    while (last < tokens.length && !tokens[last - 1]?.possessive && continues(grammar, last)) last++;
    while (last > at + 1 && grammar.is(last - 1, 'particles')) last--;
    const titled = grammar.honorific(at) && last - at < 5 && tokens[last]?.kind === 'word';
    const run = !titled && inTitleCase(grammar, at) ? null : nameOf(grammar, at, last);
    if (run) out.push(run);
    at = last - 1;
  }
  return out;
}

/** In a headline nearly every word is capital, so that a run of them is no name. */
function inTitleCase(grammar: Grammar, at: number): boolean {
  const { tokens, language } = grammar;
  if (language.capitalNouns) return false;
  let words = 0;
  let capitals = 0;
  for (let near = Math.max(0, at - 5); near <= Math.min(tokens.length - 1, at + 8); near++) {
    const token = tokens[near];
    if (token?.kind !== 'word' || token.lower.length < 4 || language.times.has(token.lower)) continue;
    // A verb in small letters belongs to a sentence.
    if (grammar.verb(near)) return false;
    words++;
    if (token.capital) capitals++;
  }
  return words > 4 && capitals / words > 0.75;
}

function continues(grammar: Grammar, at: number): boolean {
  if (gap(grammar, at) > 1) return false;
  if (grammar.capital(at) || grammar.honorific(at)) return true;
  return (
    grammar.is(at, 'particles') &&
    (grammar.capital(at + 1) || grammar.is(at + 1, 'particles')) &&
    (grammar.capital(at - 1) || grammar.is(at - 1, 'particles'))
  );
}

function gap(grammar: Grammar, at: number): number {
  return (grammar.tokens[at]?.start ?? 0) - (grammar.tokens[at - 1]?.end ?? 0);
}

/** Titles and roles at the front say who it is; the rest is the name. */
function nameOf(grammar: Grammar, first: number, last: number): Run | null {
  const { honorifics, feminineRole, masculineRole } = grammar.language;
  let from = first;
  let gender: Gender = 'u';
  let human = false;
  const roles: string[] = [];
  const addRole = (lower: string): void => {
    human = true;
    roles.push(lower);
    if (feminineRole?.test(lower)) gender = 'f';
    else if (masculineRole?.test(lower)) gender = 'm';
  };
  // A role in small letters may stand straight before: "spokesman John Doe".
  if (grammar.role(first - 1) && !grammar.tokens[first - 1]?.capital && gap(grammar, first) === 1) {
    addRole(grammar.tokens[first - 1]?.lower ?? '');
  }
  // "The mayor, John Doe, said"
  const office = grammar.sign(first - 1, ',') && grammar.role(first - 2) && grammar.is(first - 3, 'articles');
  if (office && /^[,.)]$/.test(grammar.tokens[last]?.text ?? '')) addRole(grammar.tokens[first - 2]?.lower ?? '');
  for (let at = first; at < last - 1 || (at < last && from === at && at === first); at++) {
    const lower = grammar.tokens[at]?.lower ?? '';
    const shown = grammar.honorific(at) ? honorifics.get(lower) : undefined;
    if (shown === undefined && !grammar.role(at)) continue;
    if (at === last - 1) return null;
    from = at + 1;
    human = true;
    if (grammar.role(at)) addRole(lower);
    if (shown && shown !== 'u') gender = shown;
  }
  if (from >= last || last - from > 5) return null;
  if (grammar.sign(last, ',') && grammar.tokens[last + 1]?.kind === 'number' && grammar.sign(last + 2, ','))
    human = true;
  for (let at = from; at < last; at++) if (grammar.is(at, 'bodies')) return null;
  const behind = rolesBehind(grammar, last);
  if (behind.length > 0) human = true;
  roles.push(...behind);
  return { first: from, last, from: first, gender, human, roles };
}

/** The role words of "NAME, the lead author of …" and "NAME is the lead author". */
function rolesBehind(grammar: Grammar, last: number): string[] {
  if (!grammar.sign(last, ',') && !grammar.is(last, 'passives')) return [];
  if (!grammar.is(last + 1, 'articles')) return [];
  const out: string[] = [];
  for (let at = last + 2; at < last + 7 && grammar.word(at); at++) {
    if (grammar.is(at, 'prepositions') || grammar.is(at, 'relatives') || grammar.verb(at)) break;
    if (grammar.role(at)) out.push(grammar.tokens[at]?.lower ?? '');
  }
  return out;
}
