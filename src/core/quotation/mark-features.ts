import type { AttributedMark } from './attribute-marks.ts';
import { type Attribution, isRelative } from './attribution.ts';
import { clauseBeforeFeatures } from './clause-before-features.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Reported } from './find-reported.ts';
import type { Grammar } from './grammar.ts';
import { placeFeatures } from './place-features.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const LONG = 40;
const NEAR = 12;

/** What speaks for and against marked words being somebody's, as names of binary features; `within` is a reported clause around them, `above` are the clauses of the sentence before in their paragraph. */
export function saidFeatures(
  grammar: Grammar,
  entry: AttributedMark,
  sentence: Sentence,
  attributions: readonly Attribution[],
  within: Reported | null,
  above: readonly Attribution[] | null,
): string[] {
  const { mark, quote, rule } = entry;
  const { text, language } = grammar;
  const inside = text.slice(mark.start, Math.min(mark.end, mark.start + 400));
  const own = (inside.match(WORD) ?? []).slice(0, LONG);
  const lower = own.map((word) => word.toLowerCase().replace(/'/g, '’'));
  const out = [`rule:${rule}`, `words:${bucket(own.length, mark.end - mark.start)}`];
  const on = (name: string, is: boolean): void => {
    if (is) out.push(name);
  };
  const capitals = own.filter((word) => /^\p{Lu}/u.test(word)).length;
  const sign = /[.!?…]$/.test(inside) ? 'stop' : inside.endsWith(',') ? 'comma' : 'none';
  out.push(
    `ends:${sign}`,
    `starts:${/^\p{Lu}/u.test(inside) ? 'capital' : /^\p{Ll}/u.test(inside) ? 'small' : 'other'}`,
  );
  on(
    'title case',
    own.length > 1 && capitals >= own.length - lower.filter((word) => language.frequent.has(word)).length,
  );
  const titled = out.at(-1) === 'title case';
  const size = own.length < 4 ? 'short' : own.length < 9 ? 'middle' : 'long';
  on(`title case, ${rule}`, titled);
  out.push(`${size}, ${rule}`);
  on(
    'small words',
    lower.some((word) => language.frequent.has(word)),
  );
  on(
    'verb inside',
    lower.some((word) => language.auxiliaries.has(word) || language.reportive.has(word)),
  );
  on(
    'first person',
    lower.some((word) => language.firstPerson.has(word)),
  );
  on('single', mark.single);
  on('open', !mark.closed);
  on('foreign signs', /[=<>/@_]/.test(inside) || !/\p{L}/u.test(inside));
  on('capital nouns only', language.capitalNouns && own.length < 4 && capitals === own.length);
  const context = contextFeatures(grammar, quote, sentence);
  out.push(...context);
  const [previous, next] = [grammar.tokens[quote - 1], grammar.tokens[quote + 1]];
  // A name must not tell: whose it is makes no difference.
  if (quote > sentence.first && previous?.kind === 'word' && !previous.capital) out.push(`prev:${previous.lower}`);
  if (quote + 1 < sentence.last && next?.kind === 'word' && !next.capital) out.push(`next:${next.lower}`);
  on(`title case, ${context[0]}`, titled);
  const before = attributions.some(({ cue, speech }) => cue < quote && speech);
  const after = attributions.some(({ cue, speech }) => cue > quote && speech);
  on('speech before', before);
  on('speech after', after);
  on('judging', !before && !after && attributions.length > 0);
  const cueKind =
    before || after ? (before ? (after ? 'both' : 'speech') : 'later') : attributions.length > 0 ? 'judging' : 'no';
  out.push(`${context[0]}, ${cueKind} cue`);
  const closest = attributions.findLast(({ cue }) => cue < quote);
  if (closest && quote - closest.cueEnd < NEAR) out.push(`cue:${grammar.tokens[closest.cue]?.lower ?? ''}`);
  // What is reported is somebody's words, a name in marks among them too.
  if (within) {
    const { by, speech } = within.attribution;
    out.push('within', `within ${within.opened}`, `within ${by}`);
    on('within speech', speech);
  }
  on('nobody', entry.speaker === null);
  on(
    'adjacent cue',
    attributions.some(({ cueEnd }) => cueEnd === quote),
  );
  on('reportive', hasReportive(grammar, sentence));
  out.push(`mark:${text.slice(mark.outer.start, mark.start).trim()}`);
  const share = capitals === 0 ? 'none' : capitals === own.length ? 'all' : capitals * 2 > own.length ? 'most' : 'few';
  out.push(`capitals:${share}`, ...clauseBeforeFeatures(grammar, quote, sentence, attributions));
  out.push(`left:${few(quote - sentence.first)}`, `right:${few(sentence.last - quote)}`);
  out.push(...placeFeatures(grammar, quote, sentence, attributions, above));
  return out;
}

/** Tokens up to the sentence's edge, in fours. */
function few(tokens: number): number {
  return Math.min(5, tokens >> 2);
}

function bucket(words: number, length: number): string {
  if (length > 400 || words > 19) return '20+';
  return words > 11 ? '12+' : words > 7 ? '8+' : words > 4 ? '5+' : String(words);
}

function contextFeatures(grammar: Grammar, quote: number, sentence: Sentence): string[] {
  const { tokens, language } = grammar;
  const out: string[] = [];
  const previous = quote > sentence.first ? tokens[quote - 1] : undefined;
  const next = quote + 1 < sentence.last ? tokens[quote + 1] : undefined;
  if (!previous) out.push('before:start');
  else if (previous.kind === 'sign') out.push(`before:${/[,:(—–-]/.test(previous.text) ? previous.text : 'sign'}`);
  else if (previous.kind === 'quote') out.push('before:quote');
  else if (language.soCalled.has(previous.lower) || isKnownAs(grammar, quote)) out.push('before:so-called');
  else if (grammar.titled(quote - 1)) out.push('before:titled');
  else if (language.documents.has(previous.lower) || language.bodies.has(previous.lower)) out.push('before:document');
  else if (grammar.is(quote - 1, 'indefinites')) out.push('before:an');
  else if (grammar.is(quote - 1, 'articles')) out.push('before:article');
  else if (grammar.is(quote - 1, 'possessives') || previous.possessive) out.push('before:owner');
  else if (language.cues.has(previous.lower)) out.push('before:cue');
  else if (grammar.is(quote - 1, 'that')) out.push('before:that');
  else if (grammar.is(quote - 1, 'ands')) out.push('before:and');
  else if (grammar.is(quote - 1, 'comparatives') || previous.lower === 'als') out.push('before:as');
  else if (grammar.is(quote - 1, 'auxiliaries')) out.push('before:auxiliary');
  else if (grammar.is(quote - 1, 'prepositions')) out.push('before:preposition');
  else if (grammar.capital(quote - 1)) out.push('before:capital');
  else out.push('before:word');
  if (!next) out.push('after:end');
  else if (next.kind === 'sign') out.push(`after:${/[,.:(—–-]/.test(next.text) ? next.text : 'sign'}`);
  else if (next.kind === 'quote') out.push('after:quote');
  else if (language.cues.has(next.lower)) out.push('after:cue');
  else if (grammar.is(quote + 1, 'auxiliaries')) out.push('after:auxiliary');
  else if (grammar.is(quote + 1, 'prepositions')) out.push('after:preposition');
  else if (grammar.is(quote + 1, 'ands')) out.push('after:and');
  else if (grammar.is(quote + 1, 'relatives') || grammar.is(quote + 1, 'conjunctions')) out.push('after:conjunction');
  else if (next.lower === 'http' || next.lower === 'https') out.push('after:url');
  else if (grammar.is(quote + 1, 'determiners')) out.push('after:determiner');
  else if (next.kind === 'word' && grammar.adverb(quote + 1)) out.push('after:adverb');
  else if (next.capital) out.push('after:capital');
  else out.push('after:word');
  if (next && tokens[quote + 2]?.kind === 'quote') out.push('list');
  if (previous && tokens[quote - 2]?.kind === 'quote') out.push('list');
  return out;
}

/** "known as “…”" */
function isKnownAs(grammar: Grammar, quote: number): boolean {
  const lower = grammar.tokens[quote - 2]?.lower ?? '';
  return (
    grammar.is(quote - 1, 'comparatives') && grammar.language.soCalled.has(lower) && !grammar.language.cues.has(lower)
  );
}

function hasReportive(grammar: Grammar, { first, last }: Sentence): boolean {
  for (let at = first; at < Math.min(last, first + 80); at++) if (grammar.is(at, 'reportive')) return true;
  return false;
}

/** What speaks for and against the speaker that was named. */
export function namedFeatures(
  grammar: Grammar,
  { rule, source, attribution, speaker, quote, mark }: AttributedMark,
  sentence: Sentence,
  attributions: readonly Attribution[],
  turns: ReadonlyMap<string, number>,
): string[] {
  if (!source || !speaker) return [];
  const out = [`rule:${rule}`, ...sourceFeatures(grammar, source, speaker.canonical !== undefined)];
  const on = (name: string, is: boolean): void => {
    if (is) out.push(name);
  };
  const named = attributions.filter(({ source: other }) => other !== null);
  out.push(`clauses:${named.length > 3 ? '4+' : named.length}`);
  if (attribution) {
    const { cue, cueEnd, first, speech, by } = attribution;
    const apart = Math.abs(cue - quote);
    out.push(`apart:${apart > 15 ? '16+' : apart > 7 ? '8+' : apart > 3 ? '4+' : apart}`);
    on('speech', speech);
    on(`by:${by}`, true);
    on(`${rule} far`, apart > 7);
    on(`${rule} speech`, speech);
    out.push(`cue:${grammar.tokens[cue]?.lower ?? ''}`);
    on('inside another', (named[0]?.cue ?? cue) < cue);
    on('another behind', (named.at(-1)?.cue ?? cue) > Math.max(cue, quote));
    on('below conjunction', grammar.is(first - 1, 'conjunctions'));
    if (cue < quote) {
      on(
        'verb between',
        hasBetween(cueEnd, quote, (at) => grammar.verb(at) || grammar.is(at, 'auxiliaries')),
      );
      on(
        'comma between',
        hasBetween(cueEnd, quote - 1, (at) => grammar.sign(at, ',')),
      );
    }
  }
  out.push(...contextFeatures(grammar, quote, sentence));
  on('starts capital', /^\p{Lu}/u.test(grammar.text.slice(mark.start, mark.start + 2)));
  const spoken = turns.get(speaker.canonical ?? '') ?? 0;
  out.push(`turns:${spoken > 4 ? '5+' : spoken > 2 ? '3+' : spoken}`);
  on('long', mark.end - mark.start > 120);
  on('short', mark.end - mark.start < 25);
  on('single', mark.single);
  return out;
}

const REACH = 40;

function hasBetween(from: number, to: number, is: (at: number) => boolean): boolean {
  for (let at = Math.max(from, to - REACH); at < to; at++) if (is(at)) return true;
  return false;
}

/** What a source phrase looks like. */
export function sourceFeatures(grammar: Grammar, source: { first: number; last: number }, named: boolean): string[] {
  const out: string[] = [];
  const length = source.last - source.first;
  out.push(`source:${length > 12 ? '13+' : length > 7 ? '8+' : length > 4 ? '5+' : length > 2 ? '3+' : length}`);
  if (grammar.pronoun(source.first) && length === 1)
    out.push(isRelative(grammar, source) ? 'relative' : 'pronoun', `who:${grammar.tokens[source.first]?.lower ?? ''}`);
  else if (grammar.is(source.first, 'articles')) out.push('article');
  else if (grammar.is(source.first, 'possessives')) out.push('possessive');
  else if (grammar.capital(source.first) || grammar.honorific(source.first)) out.push('capital');
  else out.push('small');
  if (named) out.push('named');
  for (let at = source.first; at < source.last; at++) {
    if (grammar.role(at)) {
      out.push('role');
      break;
    }
  }
  if (grammar.is(source.last - 1, 'times')) out.push('time');
  let head = source.first + 1;
  while (head < source.last && !grammar.is(head, 'ofs')) head++;
  if (grammar.is(head - 1, 'documents')) out.push('document');
  if (grammar.plural(head - 1)) out.push('several');
  return out;
}
