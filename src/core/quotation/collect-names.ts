import type { Gender, Language } from './language.ts';
import { Grammar } from './noun-phrase.ts';
import type { Token } from './read-passages.ts';

/** One place where a name stands. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
}

/** Somebody, or something, with a proper name in this text. */
export interface Person {
  /** The longest form of the name in the text. */
  full: string;
  parts: readonly string[];
  /** Times the text shows that this is a man or a woman. */
  m: number;
  f: number;
  /** A title, a role or an age stands beside the name somewhere. */
  human: boolean;
  /** Role words beside the name. */
  readonly roles: Set<string>;
  count: number;
}

/** All names of a text. */
export interface Names {
  readonly people: readonly Person[];
  /** In text order. */
  readonly mentions: readonly NameMention[];
  /** By last part of the name, in lower case. */
  readonly byLast: ReadonlyMap<string, readonly Person[]>;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const INITIAL = /^\p{Lu}\.?$/u;

/** A run of capital words: first and one past last token, titles and roles in front left out. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly gender: Gender;
  readonly human: boolean;
  readonly roles: readonly string[];
}

/** Collect the names that a text gives in full, with what it shows about each. */
export function collectNames(text: string, tokens: readonly Token[], language: Language): Names {
  const grammar = new Grammar(text, tokens, language);
  const people: Person[] = [];
  const byLast = new Map<string, Person[]>();
  const mentions: NameMention[] = [];
  const runs = findRuns(grammar);
  for (const run of runs) {
    const parts = partsOf(tokens, run);
    if (parts.length < 2) continue;
    const last = lastPart(parts);
    const known = byLast.get(last) ?? [];
    let person = known.find((candidate) => samePerson(candidate.parts, parts));
    if (!person) {
      person = { full: parts.join(' '), parts, m: 0, f: 0, human: false, roles: new Set(), count: 0 };
      known.push(person);
      byLast.set(last, known);
      people.push(person);
    }
    if (parts.length > person.parts.length || parts.join(' ').length > person.full.length) {
      person.parts = parts;
      person.full = parts.join(' ');
    }
  }
  for (const run of runs) {
    const parts = partsOf(tokens, run);
    const last = lastPart(parts);
    const known = byLast.get(last);
    const person =
      known &&
      (known.find((candidate) => samePerson(candidate.parts, parts)) ?? (parts.length === 1 ? known.at(0) : undefined));
    let named = person;
    if (!named && parts.length === 1 && (run.human || run.gender !== 'u')) {
      named = { full: parts.join(' '), parts, m: 0, f: 0, human: true, roles: new Set(), count: 0 };
      byLast.set(last, [named]);
      people.push(named);
    }
    if (!named) continue;
    note(named, run);
    mentions.push({ start: tokens[run.first]?.start ?? 0, end: tokens[run.last - 1]?.end ?? 0, person: named });
  }
  return { people, mentions, byLast };
}

function note(person: Person, run: Run): void {
  person.count++;
  if (run.gender === 'm') person.m += 3;
  if (run.gender === 'f') person.f += 3;
  if (run.human) person.human = true;
  for (const role of run.roles) person.roles.add(role);
}

function findRuns(grammar: Grammar): Run[] {
  const out: Run[] = [];
  const { tokens } = grammar;
  for (let at = 0; at < tokens.length; at++) {
    if (!grammar.capital(at) && !grammar.honorific(at)) continue;
    let last = at + 1;
    while (last < tokens.length && !tokens[last - 1]?.possessive && continues(grammar, last)) last++;
    while (last > at + 1 && grammar.is(last - 1, 'particles')) last--;
    const run = nameOf(grammar, at, last);
    if (run) out.push(run);
    at = last - 1;
  }
  return out;
}

function continues(grammar: Grammar, at: number): boolean {
  if (gap(grammar, at) > 1) return false;
  if (grammar.capital(at) || grammar.honorific(at)) return true;
  return (
    grammar.is(at, 'particles') &&
    (grammar.capital(at + 1) || grammar.is(at + 1, 'particles')) &&
    grammar.capital(at - 1)
  );
}

function gap(grammar: Grammar, at: number): number {
  return (grammar.tokens[at]?.start ?? 0) - (grammar.tokens[at - 1]?.end ?? 0);
}

/** Titles and roles at the front say who it is; the rest is the name. */
function nameOf(grammar: Grammar, first: number, last: number): Run | null {
  let from = first;
  let gender: Gender = 'u';
  let human = false;
  const roles: string[] = [];
  for (let at = first; at < last; at++) {
    const lower = grammar.tokens[at]?.lower ?? '';
    const shown = grammar.honorific(at) ? grammar.language.honorifics.get(lower) : undefined;
    if (shown === undefined && !grammar.role(at)) continue;
    from = at + 1;
    human = true;
    if (shown && shown !== 'u') gender = shown;
    if (grammar.role(at)) roles.push(lower);
  }
  // A role in small letters may stand straight before: "spokesman John Doe".
  if (from === first && grammar.role(first - 1) && gap(grammar, first) === 1) {
    human = true;
    roles.push(grammar.tokens[first - 1]?.lower ?? '');
  }
  if (from >= last || last - from > 6) return null;
  const next = grammar.tokens[last];
  if (next?.text === ',' && grammar.tokens[last + 1]?.kind === 'number' && grammar.sign(last + 2, ',')) human = true;
  for (let at = from; at < last; at++) if (grammar.is(at, 'bodies')) return null;
  return { first: from, last, gender, human, roles };
}

function partsOf(tokens: readonly Token[], { first, last }: Run): string[] {
  const parts: string[] = [];
  for (let at = first; at < last; at++) parts.push(tokens[at]?.text ?? '');
  return parts;
}

/** The last part of a name, in lower case; "Jr." is none. */
export function lastPart(parts: readonly string[]): string {
  return (parts.findLast((part) => !SUFFIX.test(part)) ?? parts.at(-1) ?? '').toLowerCase();
}

/** Two full names of the same person: same first and last part, or one has an initial for it. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || lastPart(a) !== lastPart(b)) return false;
  const [first = '', other = ''] = [a[0], b[0]];
  if (first.toLowerCase() === other.toLowerCase()) return true;
  const initials = INITIAL.test(first) || INITIAL.test(other);
  return initials && first[0] === other[0];
}
