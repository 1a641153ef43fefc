import { type Attribution, isRelative } from './attribution.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Grammar } from './grammar.ts';
import { standsBehindQuote } from './neighbours.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';

/** "“…,” Jane Doe grunted", "Jane Doe shrugged: “…”": any verb does, where only who speaks stands between it and the marks. */
export function unknownVerb(grammar: Grammar, at: number, limit: number, sentence: Sentence): Attribution | null {
  const { verbEnding, cues, passives } = grammar.language;
  const token = grammar.tokens[at];
  if (grammar.language.interrupts) return unknownInverted(grammar, at, sentence);
  if (!token || token.capital || !verbEnding?.test(token.lower) || cues.has(token.lower)) return null;
  if (passives.has(grammar.tokens[at - 1]?.lower ?? '')) return null;
  const colon = grammar.sign(at + 1, ':') && grammar.quote(at + 2);
  const source = phraseBefore(grammar, at, limit);
  if (!source || source.last !== at || isRelative(grammar, source)) return null;
  // "the retired chemist said"
  if (grammar.is(at - 1, 'articles')) return null;
  const marked = grammar.tokens[source.first - 1];
  const behind = marked?.kind === 'quote' && marked.text !== '' && marked.capital;
  if (!colon && !behind) return null;
  return { cue: at, cueEnd: at + 1, source, by: 'before', speech: true, first: source.first, last: at + 1 };
}

const NO_VERBS = [
  'prepositions',
  'conjunctions',
  'ands',
  'relatives',
  'determiners',
  'possessives',
  'auxiliaries',
  'roles',
] as const;

/** "« … », tempête Jeanne Doe": any word is a verb straight behind marks that open their sentence, where a name or a noun with its article follows. */
function unknownInverted(grammar: Grammar, at: number, { first, last }: Sentence): Attribution | null {
  const { tokens } = grammar;
  if (!grammar.word(at) || tokens[at]?.capital || !standsBehindQuote(grammar, at)) return null;
  let marked = at - 1;
  while (marked > first && !grammar.quote(marked)) marked--;
  if (marked > first || (tokens[marked]?.text === '' && tokens[marked + 1]?.text !== ',')) return null;
  if (NO_VERBS.some((kind) => grammar.is(at, kind)) || grammar.pronoun(at) || grammar.adverb(at)) return null;
  let next = at + 1;
  // "queixa-se Jeanne Doe"
  while (grammar.adverb(next)) next++;
  const opens = grammar.capital(next) || grammar.honorific(next) || grammar.is(next, 'determiners');
  const source = opens && !grammar.is(next, 'ofs') ? phraseAfter(grammar, next, last) : null;
  if (!source || grammar.is(source.last - 1, 'times')) return null;
  return { cue: at, cueEnd: at + 1, source, by: 'after', speech: true, first: at, last: source.last };
}
