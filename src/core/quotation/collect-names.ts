import type { Span } from '../model/span.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findRuns, type Run } from './find-names.ts';
import { Grammar } from './grammar.ts';
import type { Language } from './language.ts';
import type { MarkedSpan } from './pair-marks.ts';
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
  /** A preposition or a verb of telling stands before it. */
  readonly oblique: boolean;
  /** The first name outside marks of its sentence. */
  readonly opening: boolean;
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
  /** A verb of saying or thinking has it for its subject somewhere. */
  speaks: boolean;
}

/** All names of a text. */
export interface Names {
  /** In text order. */
  readonly mentions: readonly NameMention[];
  /** By last part of the name, in lower case. */
  readonly byLast: ReadonlyMap<string, readonly Person[]>;
  /** Who alone has a role; `null` where several do. */
  readonly byRole: ReadonlyMap<string, Person | null>;
  /** What an acronym stands for: "European Seabed Observatory (ESO)". */
  readonly acronyms: ReadonlyMap<string, string>;
  /** How many characters stand inside marks up to the end of each marked span. */
  readonly marked: readonly { readonly end: number; readonly sum: number }[];
  readonly paragraphs: readonly Span[];
  /** Who speaks where, by full name, in text order as far as the text has been followed. */
  readonly spoken: { readonly at: number; readonly full: string; readonly inner: boolean }[];
}

/** More people of one name than this are no people. */
const NAMESAKES = 40;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const LONG_SENTENCE = 300;
const STOP = /[.!?:]\s|\n|^$/;
const INITIAL = /^\p{Lu}\.?$/u;

/** Collect the names that a text gives in full, with what it shows about each. */
export function collectNames(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Span[],
  marks: readonly MarkedSpan[],
  language: Language,
): Names {
  const grammar = new Grammar(text, tokens, language);
  const byLast = new Map<string, Person[]>();
  const mentions: NameMention[] = [];
  const byRole = new Map<string, Person | null>();
  const runs = findRuns(grammar);
  let ended = 0;
  for (const run of runs)
    if (!isModifier(grammar, run)) addFullName(byLast, partsOf(tokens, run), wordsOf(grammar, run));
  for (const run of runs) {
    const parts = partsOf(tokens, run);
    const known = byLast.get(lastPart(parts));
    let person =
      known?.find((candidate) => samePerson(candidate.parts, parts)) ?? (parts.length === 1 ? known?.at(0) : undefined);
    // "The Institute of Public Health said": the name is only a part of who says it.
    const tied = grammar.is(run.from - 1, 'ofs') && grammar.capital(run.from - 2);
    const speaks = !tied && isSpeaker(grammar, run);
    if (!person && parts.length === 1 && (run.human || speaks)) {
      person = newPerson(parts, parts.join(' '), run.human);
      byLast.set(lastPart(parts), [person]);
    }
    if (!person) continue;
    note(person, run);
    for (const role of run.roles)
      byRole.set(role, (byRole.get(role) ?? person) === person && byRole.get(role) !== null ? person : null);
    if (speaks) person.speaks = true;
    const start = tokens[run.first]?.start ?? 0;
    const last = tokens[run.last - 1];
    const inside = last?.inside ?? false;
    const possessive = last?.possessive || isModifier(grammar, run);
    mentions.push({
      start,
      end: last?.end ?? 0,
      person,
      inside,
      subject: !possessive && !tied && isSubject(grammar, run),
      possessive,
      oblique: isOblique(grammar, run),
      opening: !possessive && (start - ended > LONG_SENTENCE || STOP.test(text.slice(ended, start))),
    });
    // "Smith’s lawyer, Jane Jones": the owner does not open the sentence.
    if (!inside && !possessive) ended = last?.end ?? start;
  }
  return { mentions, byLast, byRole, acronyms: findAcronyms(grammar), marked: sums(marks), paragraphs, spoken: [] };
}

function sums(marks: readonly MarkedSpan[]): Names['marked'] {
  let sum = 0;
  return marks.map(({ start, end }) => {
    sum += end - start;
    return { end, sum };
  });
}

function newPerson(parts: readonly string[], full: string, human = false): Person {
  return { full, parts, m: 0, f: 0, human, speaks: false };
}

function addFullName(byLast: Map<string, Person[]>, parts: readonly string[], full: string): void {
  if (parts.length < 2) return;
  const last = lastPart(parts);
  const known = byLast.get(last) ?? [];
  const person = known.find((candidate) => samePerson(candidate.parts, parts));
  if (!person) {
    if (known.length < NAMESAKES) byLast.set(last, [...known, newPerson(parts, full)]);
  } else if (full.length > person.full.length) {
    person.parts = parts;
    person.full = full;
  }
}

/** "the Ohio governor": a role in small letters follows, which the name only describes. */
function isModifier(grammar: Grammar, { last }: Run): boolean {
  return !grammar.language.capitalNouns && grammar.role(last) && !grammar.tokens[last]?.capital;
}

/** It opens its sentence, or a verb follows, perhaps behind a comma, or a verb of speaking goes before. */
function isSubject(grammar: Grammar, { from, last }: Run): boolean {
  let start = from;
  // "Council member Jane Doe"
  while (start > from - 4 && (grammar.role(start - 1) || grammar.capital(start - 1))) start--;
  if (opensSentence(grammar, start)) return true;
  const behind = grammar.sign(last, ',') ? last + 1 : last;
  if (grammar.is(behind, 'auxiliaries') || grammar.verb(behind)) return true;
  const before = grammar.tokens[from - 1];
  return before?.kind === 'word' && grammar.language.cues.get(before.lower)?.form === 'finite';
}

function isOblique(grammar: Grammar, { from }: Run): boolean {
  return (
    (grammar.is(from - 1, 'prepositions') && !grammar.is(from - 1, 'conjunctions')) ||
    grammar.language.addressed.has(grammar.tokens[from - 1]?.lower ?? '')
  );
}

/** A verb of saying or thinking stands behind, or before it. */
function isSpeaker({ language, tokens }: Grammar, { from, last }: Run): boolean {
  if (language.capitalNouns) return false;
  const finite = (at: number): boolean => {
    const token = tokens[at];
    return token?.kind === 'word' && !token.capital && language.cues.get(token.lower)?.form === 'finite';
  };
  return finite(last) || (finite(from - 1) && tokens[from - 2]?.kind !== 'word');
}

function opensSentence({ tokens }: Grammar, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'sign' && /[.!?…:]/.test(before.text));
}

function note(person: Person, { gender, human }: Run): void {
  if (gender === 'm') person.m += 4;
  if (gender === 'f') person.f += 4;
  if (human) person.human = true;
}

function partsOf(tokens: readonly Token[], { first, last }: Run): string[] {
  const parts: string[] = [];
  for (let at = first; at < last; at++) parts.push(tokens[at]?.text ?? '');
  return parts;
}

/** The words of a name as they stand in the text, with the stops of "J." and "Jr.", in one line. */
export function wordsOf({ tokens, text }: Grammar, { first, last }: { first: number; last: number }): string {
  const end = tokens[last - 1];
  const stop = end !== undefined && (SUFFIX.test(end.text) || INITIAL.test(end.text));
  const to = end === undefined ? 0 : stop ? end.end : end.start + end.text.length;
  return text.slice(tokens[first]?.start ?? 0, to).replace(/\s+/g, ' ');
}

/** The last part of a name, in lower case; "Jr." is none. */
export function lastPart(parts: readonly string[]): string {
  return (parts.findLast((part) => !SUFFIX.test(part)) ?? parts.at(-1) ?? '').toLowerCase();
}

/** Two full names of the same person: same first and last part, or one has an initial for it. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || lastPart(a) !== lastPart(b)) return false;
  // "Van der Meer", "Mr. Garcia Lopez": the name without its first part.
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  const tail = longer
    .slice(longer.length - shorter.length)
    .join(' ')
    .toLowerCase();
  if (longer.length > shorter.length && tail === shorter.join(' ').toLowerCase()) return true;
  const [first = '', other = ''] = [a[0], b[0]];
  if (first.toLowerCase() === other.toLowerCase()) return true;
  const initials = INITIAL.test(first) || INITIAL.test(other);
  return initials && first[0] === other[0];
}
