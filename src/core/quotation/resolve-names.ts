import type { Span } from '../model/span.ts';
import { lastPart, type Names, type Person, samePerson } from './collect-names.ts';
import type { Gender } from './language.ts';
import type { Grammar, Phrase } from './noun-phrase.ts';

/** The run of tokens inside a phrase that is a name and the phrase's head, or `null`. */
export function nameInPhrase(grammar: Grammar, { first, last }: Phrase): Phrase | null {
  let head = last;
  for (let at = first + 1; at < last; at++) {
    if (grammar.is(at, 'ofs') || grammar.is(at, 'ands')) {
      head = at;
      break;
    }
  }
  let from = head;
  while (from > first && (grammar.capital(from - 1) || grammar.is(from - 1, 'particles'))) {
    if (grammar.tokens[from - 1]?.possessive || grammar.role(from - 1) || grammar.honorific(from - 1)) break;
    from--;
  }
  while (from < head && grammar.is(from, 'particles')) from++;
  return from < head ? { first: from, last: head } : null;
}

/** A name behind a comma straight after a phrase: "the director, Jane Doe". */
export function nameBehind(grammar: Grammar, { last }: Phrase, limit: number): Phrase | null {
  if (!grammar.sign(last, ',')) return null;
  let end = last + 1;
  while (end < limit && (grammar.capital(end) || grammar.honorific(end) || grammar.is(end, 'particles'))) end++;
  if (end - last < 3) return null;
  return nameInPhrase(grammar, { first: last + 1, last: end });
}

/** The fullest name that the text has for the name in `parts`; of several, the one named last before `at`. */
export function fullName(names: Names, parts: readonly string[], at: number, gender: Gender): Person | null {
  const known = names.byLast.get(lastPart(parts)) ?? [];
  if (parts.length > 1) return known.find((person) => samePerson(person.parts, parts)) ?? null;
  const fitting = known.filter((person) =>
    gender === 'm' ? person.f <= person.m : gender === 'f' ? person.m <= person.f : true,
  );
  if (fitting.length <= 1) return fitting[0] ?? null;
  return latest(names, at, (person) => fitting.includes(person)) ?? fitting[0] ?? null;
}

function latest(names: Names, before: number, fits: (person: Person) => boolean): Person | null {
  let low = 0;
  let high = names.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names.mentions[middle]?.start ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - 60); index--) {
    const person = names.mentions[index]?.person;
    if (person && fits(person)) return person;
  }
  return null;
}

/** Whom "he" or "she" at `at` means: the person named last whom nothing contradicts, in `within`. */
export function antecedent(names: Names, gender: Gender, at: number, within: Span): Person | null {
  if (gender !== 'm' && gender !== 'f') return null;
  let low = 0;
  let high = names.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names.mentions[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index--) {
    const mention = names.mentions[index];
    if (!mention || mention.start < within.start) return null;
    const { person } = mention;
    if (
      gender === 'm'
        ? person.m > person.f || (person.human && person.f === 0)
        : person.f > person.m || (person.human && person.m === 0)
    ) {
      return person;
    }
  }
  return null;
}
