import { Grammar } from './grammar.ts';
import type { Gender, Language } from './language.ts';
import type { Token } from './read-passages.ts';

/** One place where a name stands. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
  /** Inside marks, so that it belongs to what somebody says. */
  readonly inside: boolean;
  /** It opens its sentence, or a verb follows. */
  readonly subject: boolean;
  readonly possessive: boolean;
}

/** Somebody, or something, with a proper name in this text. */
export interface Person {
  /** The longest form of the name in the text. */
  full: string;
  parts: readonly string[];
  /** What the text shows of a man or a woman: titles, roles, pronouns. */
  m: number;
  f: number;
  /** A title, a role or an age stands beside the name somewhere. */
  human: boolean;
  /** Role words beside the name. */
  readonly roles: Set<string>;
}

/** All names of a text. */
export interface Names {
  /** In text order. */
  readonly mentions: readonly NameMention[];
  /** By last part of the name, in lower case. */
  readonly byLast: ReadonlyMap<string, readonly Person[]>;
}

/** More people of one name than this are no people. */
const NAMESAKES = 40;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const INITIAL = /^\p{Lu}\.?$/u;

/** A run of capital words: first and one past last token, titles and roles in front left out. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** First token with titles and roles. */
  readonly from: number;
  readonly gender: Gender;
  readonly human: boolean;
  readonly roles: readonly string[];
}

/** Collect the names that a text gives in full, with what it shows about each. */
export function collectNames(text: string, tokens: readonly Token[], language: Language): Names {
  const grammar = new Grammar(text, tokens, language);
  const byLast = new Map<string, Person[]>();
  const mentions: NameMention[] = [];
  const runs = findRuns(grammar);
  for (const run of runs) addFullName(byLast, partsOf(tokens, run));
  for (const run of runs) {
    const parts = partsOf(tokens, run);
    const known = byLast.get(lastPart(parts));
    let person =
      known?.find((candidate) => samePerson(candidate.parts, parts)) ?? (parts.length === 1 ? known?.at(0) : undefined);
    if (!person && parts.length === 1 && run.human) {
      person = newPerson(parts);
      byLast.set(lastPart(parts), [person]);
    }
    if (!person) continue;
    note(person, run);
    const last = tokens[run.last - 1];
    mentions.push({
      start: tokens[run.first]?.start ?? 0,
      end: last?.end ?? 0,
      person,
      inside: last?.inside ?? false,
      subject: opensSentence(grammar, run.from) || grammar.is(run.last, 'auxiliaries') || grammar.verb(run.last),
      possessive: last?.possessive ?? false,
    });
  }
  return { mentions, byLast };
}

function newPerson(parts: readonly string[]): Person {
  return { full: parts.join(' '), parts, m: 0, f: 0, human: parts.length === 1, roles: new Set() };
}

function addFullName(byLast: Map<string, Person[]>, parts: readonly string[]): void {
  if (parts.length < 2) return;
  const last = lastPart(parts);
  const known = byLast.get(last) ?? [];
  const person = known.find((candidate) => samePerson(candidate.parts, parts));
  if (!person) {
    if (known.length < NAMESAKES) byLast.set(last, [...known, newPerson(parts)]);
  } else if (parts.join(' ').length > person.full.length) {
    person.parts = parts;
    person.full = parts.join(' ');
  }
}

function opensSentence({ tokens }: Grammar, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'sign' && /[.!?…:]/.test(before.text));
}

function note(person: Person, { gender, human, roles }: Run): void {
  if (gender === 'm') person.m += 4;
  if (gender === 'f') person.f += 4;
  if (human) person.human = true;
  for (const role of roles) person.roles.add(role);
}

function findRuns(grammar: Grammar): Run[] {
  const out: Run[] = [];
  const { tokens } = grammar;
  for (let at = 0; at < tokens.length; at++) {
    if (!grammar.capital(at) && !grammar.honorific(at)) continue;
    let last = at + 1;
    while (last < tokens.length && !tokens[last - 1]?.possessive && continues(grammar, last)) last++;
    while (last > at + 1 && grammar.is(last - 1, 'particles')) last--;
    const run = inTitleCase(grammar, at) ? null : nameOf(grammar, at, last);
    if (run) out.push(run);
    at = last - 1;
  }
  return out;
}

/** In a headline nearly every word is capital, so that a run of them is no name. */
function inTitleCase({ tokens, language }: Grammar, at: number): boolean {
  if (language.capitalNouns) return false;
  let words = 0;
  let capitals = 0;
  for (let near = Math.max(0, at - 5); near <= Math.min(tokens.length - 1, at + 8); near++) {
    const token = tokens[near];
    if (token?.kind !== 'word' || token.lower.length < 4) continue;
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
    grammar.capital(at - 1)
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
  return { first: from, last, from: first, gender, human, roles };
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
