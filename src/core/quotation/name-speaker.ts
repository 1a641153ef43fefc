import type { Speaker } from '../model/mention.ts';
import type { Names } from './collect-names.ts';
import type { Grammar, Phrase } from './noun-phrase.ts';
import { antecedent, fullName, nameBehind, nameInPhrase } from './resolve-names.ts';

const REACH = 1500;

/** Name the speaker that a phrase stands for: its words, and the fullest name that the text has for them. */
export function nameSpeaker(grammar: Grammar, source: Phrase, names: Names, limit: number): Speaker {
  const { tokens } = grammar;
  const first = tokens[source.first];
  const last = tokens[source.last - 1];
  const start = first?.start ?? 0;
  const end = Math.max(start, (last?.start ?? 0) + (last?.text.length ?? 0));
  const text = sourceText(grammar, source);
  const base = { text, start, end };
  if (source.last - source.first === 1 && grammar.pronoun(source.first)) {
    const gender = grammar.language.pronouns.get(first?.lower ?? '') ?? 'u';
    const person = antecedent(names, gender, start, { start: Math.max(0, start - REACH), end: start });
    return person ? { ...base, canonical: person.full } : base;
  }
  const name = nameInPhrase(grammar, source) ?? nameBehind(grammar, source, limit);
  if (!name) return base;
  const parts: string[] = [];
  for (let at = name.first; at < name.last; at++) parts.push(tokens[at]?.text ?? '');
  const title = name.first > 0 ? grammar.language.honorifics.get(tokens[name.first - 1]?.lower ?? '') : undefined;
  const person = fullName(names, parts, start, title ?? 'u');
  return { ...base, canonical: person && person.parts.length > 1 ? person.full : parts.join(' ') };
}

function sourceText({ tokens, text }: Grammar, { first, last }: Phrase): string {
  let out = '';
  let behind = tokens[first]?.start ?? 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.start > behind) out += ' ';
    out +=
      (token.kind === 'quote' ? text.slice(token.start, token.end) : token.text) +
      (token.possessive && at < last - 1 ? '’s' : '');
    behind = token.end;
  }
  return out;
}
