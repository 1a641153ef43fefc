import { findRuns, type Run } from './find-names.ts';
import { Grammar } from './grammar.ts';
import type { Language } from './language.ts';
import type { Token } from './tokenize.ts';

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
