import type { Speaker } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { antecedent } from './antecedent.ts';
import { isRelative } from './attribution.ts';
import { type Names, wordsOf } from './collect-names.ts';
import type { Grammar, Phrase } from './grammar.ts';
import { phraseBefore } from './phrase-before.ts';
import { byRole, fullName } from './resolve-names.ts';

/**
 * Name the speaker that a phrase stands for: its words, and the fullest name that the text has for them.
 */
export function nameSpeaker(grammar: Grammar, source: Phrase, names: Names, limit: number): Speaker {
  const { tokens } = grammar;
  const first = tokens[source.first];
  const last = tokens[source.last - 1];
  const start = first?.start ?? 0;
  // A possessive ending is no part of the name.
  const end = last?.kind === 'word' && last.possessive ? last.start + last.text.length : (last?.end ?? start);
  const base = { text: grammar.text.slice(start, end), start, end };
  const canonical = fullest(grammar, source, names, limit);
  return canonical === null ? base : { ...base, canonical };
}

function fullest(grammar: Grammar, source: Phrase, names: Names, limit: number): string | null {
  const { tokens } = grammar;
  const token = tokens[source.first];
  const start = token?.start ?? 0;
  const single = source.last - source.first === 1;
  if (single && isRelative(grammar, source)) {
    const head = phraseBefore(grammar, source.first, sentenceStart(grammar, source.first));
    return head && !(head.last - head.first === 1 && grammar.pronoun(head.first))
      ? fullest(grammar, head, names, head.last)
      : null;
  }
  const gender =
    grammar.language.pronouns.get(token?.lower ?? '') ?? grammar.language.genderWords.get(token?.lower ?? '');
  if (single && gender) return antecedent(names, gender, start, !grammar.pronoun(source.first))?.full ?? null;
  const name = nameInPhrase(grammar, source) ?? nameBehind(grammar, source, limit);
  if (!name) return roleName(grammar, source, names);
  const parts: string[] = [];
  for (let at = name.first; at < name.last; at++) parts.push(tokens[at]?.text ?? '');
  const spelled = parts.length === 1 ? names.acronyms.get(parts[0] ?? '') : undefined;
  if (spelled !== undefined) return spelled;
  const title = grammar.language.honorifics.get(tokens[name.first - 1]?.lower ?? '') ?? 'u';
  const person = fullName(names, parts, start, title);
  if (person && person.parts.length > 1) return person.full;
  // "la Federación de Pescadores": what follows belongs to the name.
  if (parts.length === 1 && name.last < source.last && grammar.is(name.last, 'ofs')) return null;
  // "Critics of the directive", "Many Americans": a capital word alone is no fuller than the phrase.
  return parts.length > 1 || isBareName(grammar, source, name) ? wordsOf(grammar, name) : null;
}

/** The token behind the last stop before `at`, at most twenty back. */
function sentenceStart(grammar: Grammar, at: number): number {
  let from = at;
  while (from > 0 && at - from < 20 && !/^[.!?]$/.test(grammar.tokens[from - 1]?.text ?? '')) from--;
  return from;
}

/** Only titles, roles and names stand beside the name in its phrase. */
function isBareName(grammar: Grammar, { first, last }: Phrase, name: Phrase): boolean {
  if (name.first >= last) return true;
  for (let at = first; at < last; at++)
    if (!grammar.capital(at) && !grammar.honorific(at) && !grammar.role(at) && !grammar.is(at, 'particles'))
      return false;
  return true;
}

/** "the mayor": whoever is given that role elsewhere in the text, when it is only one. */
function roleName(grammar: Grammar, { first, last }: Phrase, names: Names): string | null {
  if (!grammar.is(first, 'articles') || last - first > 3 || !grammar.role(last - 1)) return null;
  return byRole(names, grammar.tokens[last - 1]?.lower ?? '')?.full ?? null;
}

/** The run of tokens inside a phrase that is a name and the phrase's head, or `null`. */
function nameInPhrase(grammar: Grammar, { first, last }: Phrase): Phrase | null {
  let head = last;
  for (let at = first + 1; at < last; at++) {
    // "ecologist and study leader Jane Doe" is one person.
    const roles =
      grammar.role(at - 1) && (!grammar.capital(at - 1) || (grammar.role(at + 1) && !grammar.capital(at + 1)));
    const another = grammar.is(at, 'ands') && !roles;
    if (grammar.is(at, 'ofs') || another || grammar.sign(at, '(')) {
      head = at;
      break;
    }
  }
  let from = head;
  while (from > first && (grammar.capital(from - 1) || grammar.is(from - 1, 'particles'))) {
    const token = grammar.tokens[from - 1];
    const surname = from === head && !(from - 2 < first) && grammar.honorific(from - 2);
    if (token?.possessive || grammar.honorific(from - 1) || (grammar.role(from - 1) && !surname)) break;
    from--;
  }
  // "a lawyer representing Jane Doe"
  if (from > first + 1 && grammar.gerund(from - 1)) return null;
  while (from < head && grammar.is(from, 'particles')) from++;
  return from < head ? { first: from, last: head } : null;
}

/** A name behind a comma straight after a phrase: "the director, Jane Doe". */
function nameBehind(grammar: Grammar, { last }: Phrase, limit: number): Phrase | null {
  if (!grammar.sign(last, ',')) return null;
  let end = last + 1;
  // "her colleague, chemist Jane Doe"
  while (end < last + 3 && grammar.role(end) && !grammar.capital(end)) end++;
  while (end < limit && (grammar.capital(end) || grammar.honorific(end) || grammar.is(end, 'particles'))) end++;
  return end - last < 3 ? null : nameInPhrase(grammar, { first: last + 1, last: end });
}

const LABEL = /^((?:Mr\. |Ms\. |Mrs\. |Dr\. )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}):\s/u;

/** "“SMITH: …”": the marked words name their speaker themselves, as transcripts do; `null` when they do not. */
export function labelInside(text: string, { start, end }: Span, names: Names): Speaker | null {
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 60)))?.[1];
  if (!label || label !== label.toUpperCase()) return null;
  return labelSpeaker(label, start, names);
}

/** The speaker whom a label at `start` names: "SMITH", "Jane Smith". */
export function labelSpeaker(label: string, start: number, names: Names): Speaker {
  const shouted = label === label.toUpperCase();
  const parts = label.split(' ').map((part) => (shouted ? part.charAt(0) + part.slice(1).toLowerCase() : part));
  const person = fullName(names, parts, start, 'u') ?? fullName(names, parts.slice(-1), start, 'u');
  const base = { text: label, start, end: start + label.length };
  return person ? { ...base, canonical: person.full } : base;
}
