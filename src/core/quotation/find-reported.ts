import type { Span } from '../model/span.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Grammar } from './grammar.ts';
import { phraseAfter } from './phrase-after.ts';

/** What a reporting clause reports without marks of its own; marked words may stand inside. */
export interface Reported {
  readonly attribution: Attribution;
  /** Tokens of the content clause: `first` to before `last`. */
  readonly first: number;
  readonly last: number;
  /** What opens the content: "that", nothing, or the clause stands before or beside its cue. */
  readonly opened: 'that' | 'how' | 'to' | 'bare' | 'before' | 'resumed' | 'according' | 'as';
}

/** A pronoun with its verb: "they’re". */
export const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there)[’']\p{L}+$/u;

/** The content clauses of a sentence's reporting clauses; a clause interrupted by its cue counts twice. */
export function findReported(grammar: Grammar, sentence: Sentence, attributions: readonly Attribution[]): Reported[] {
  const out: Reported[] = [];
  for (const [index, attribution] of attributions.entries()) {
    if (!attribution.source || attribution.by === 'noun') continue;
    const next = attributions[index + 1];
    const found =
      attribution.by === 'according'
        ? [accordingContent(grammar, sentence, attribution)]
        : [
            asContent(grammar, sentence, attribution) ??
              clauseAfter(grammar, sentence, attribution, next) ??
              clauseBefore(grammar, sentence, attribution),
          ];
    if (found[0]?.opened === 'before') found.push(resumed(grammar, sentence, attribution, next));
    for (const content of found) if (content && content.last > content.first) out.push({ attribution, ...content });
  }
  return out;
}

type Stretch = Omit<Reported, 'attribution'>;

/** "NP said (that) CLAUSE": needs "that" or a verb of speaking. */
function clauseAfter(
  grammar: Grammar,
  sentence: Sentence,
  attribution: Attribution,
  next: Attribution | undefined,
): Stretch | null {
  const from = attribution.by === 'after' ? attribution.last : attribution.cueEnd;
  const start = grammar.sign(from, ',') && grammar.language.verbSecond ? from + 1 : from;
  const cue = grammar.tokens[attribution.cue]?.lower ?? '';
  const addressed = grammar.language.addressed.has(cue);
  const hearer = addressed ? phraseAfter(grammar, start, sentence.last) : null;
  let that = -1;
  for (let look = start; look < Math.min(sentence.last, start + (addressed ? 15 : 9)); look++) {
    const sign = grammar.tokens[look]?.kind === 'sign';
    if (grammar.quote(look) || (sign && !(grammar.language.verbSecond && grammar.sign(look, ',')))) break;
    const opens = look === start || look === hearer?.last;
    if (grammar.is(look, 'that') || (grammar.is(look, 'whether') && opens)) {
      that = look;
      break;
    }
  }
  let at = start;
  // "a trend that has held": a relative clause.
  if (that > start && (grammar.is(that + 1, 'auxiliaries') || grammar.verb(that + 1))) return null;
  if (that >= 0) at = grammar.is(that, 'whether') ? that : that + 1;
  else if (addressed) at = hearer?.last ?? (opensClause(grammar, at) ? at : at + 1);
  const opened = that >= 0 ? 'that' : openedBy(grammar, at);
  if (!opened || (opened !== 'that' && (!attribution.speech || (attribution.by === 'after' && start === from))))
    return null;
  const last = clauseEnd(grammar, sentence, at, next, attribution);
  if (last <= at + 1 || (opened === 'bare' && !opensClause(grammar, at) && !hasVerb(grammar, at + 1, last)))
    return null;
  return { first: at, last, opened };
}

function openedBy(grammar: Grammar, at: number): 'how' | 'to' | 'bare' | null {
  if (!grammar.word(at)) return null;
  if (grammar.is(at, 'infinitives')) return grammar.is(at + 1, 'articles') ? null : 'to';
  if (grammar.is(at, 'asked')) return 'how';
  return grammar.is(at, 'prepositions') || grammar.is(at, 'conjunctions') || grammar.is(at, 'ands') ? null : 'bare';
}

function hasVerb(grammar: Grammar, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (grammar.is(at, 'auxiliaries') || grammar.verb(at)) return true;
  return false;
}

/** A clause without "that" opens with a subject. */
function opensClause(grammar: Grammar, at: number): boolean {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word') return false;
  if (
    grammar.pronoun(at) ||
    CONTRACTED.test(token.lower) ||
    grammar.is(at, 'determiners') ||
    grammar.is(at, 'possessives')
  )
    return true;
  return grammar.capital(at) || grammar.honorific(at) || /s$/.test(token.lower);
}

function clauseEnd(
  grammar: Grammar,
  sentence: Sentence,
  from: number,
  next: Attribution | undefined,
  own: Attribution,
): number {
  const last = beforeSigns(grammar, from, sentence.last);
  const subordinate = opensSubordinate(grammar, sentence, own);
  // "that despite the delay, he …", "that, by her count, …": the first comma closes only what stands before the subject.
  let skip = grammar.is(from, 'prepositions') || grammar.is(from, 'conjunctions') ? 1 : grammar.sign(from, ',') ? 2 : 0;
  for (let at = from; at < last; at++) {
    if (grammar.sign(at, ';')) return at;
    if (next?.by === 'borrowed' && next.cue === at + 1 && grammar.is(at, 'ands')) return at;
    if (!grammar.sign(at, ',') || skip-- > 0) continue;
    if (subordinate) return at;
    if (next && (at + 1 === next.first || next.cue === at + 1)) return at;
    if (next && grammar.is(at + 1, 'ands') && at + 2 === next.first) return at;
    if (grammar.is(at + 1, 'turns')) return at;
    // A relative clause behind a comma is as often the reporter's.
    if (at > from + 5 && grammar.is(at + 1, 'relatives') && !grammar.language.verbSecond) return at;
  }
  return last;
}

function beforeSigns(grammar: Grammar, first: number, end: number): number {
  let last = end;
  while (last > first && grammar.tokens[last - 1]?.kind === 'sign') last--;
  return last;
}

/** "While she said that …, he …": the content ends where the main clause begins. */
function opensSubordinate(grammar: Grammar, { first }: Sentence, { source }: Attribution): boolean {
  const opening = grammar.is(first, 'conjunctions') || grammar.is(first, 'comparatives');
  return opening && source !== null && source.first - first < 3 && source.first > first;
}

/** "CLAUSE, NP said": what stands before the comma. */
function clauseBefore(grammar: Grammar, sentence: Sentence, attribution: Attribution): Stretch | null {
  if (!attribution.speech) return null;
  const comma = attribution.first - 1;
  // What follows the cue is then the content: "Asked about it, she said: “…”".
  if (announcesMarks(grammar, attribution, sentence)) return null;
  if (!grammar.sign(comma, ',') || !closesBehind(grammar, attribution, sentence)) return null;
  return { first: withoutAdverb(grammar, sentence.first, comma), last: comma, opened: 'before' };
}

function announcesMarks(grammar: Grammar, { last }: Attribution, sentence: Sentence): boolean {
  for (let at = last; at < Math.min(sentence.last, last + 14); at++)
    if (grammar.quote(at) || grammar.sign(at, ':')) return true;
  return false;
}

/** "…, NP said, CLAUSE": the rest of the content behind the interruption. */
function resumed(
  grammar: Grammar,
  sentence: Sentence,
  { last, by }: Attribution,
  next: Attribution | undefined,
): Stretch | null {
  if (!grammar.sign(last, ',') || by === 'after') return null;
  const end = beforeSigns(grammar, last + 1, sentence.last);
  if (next && next.cue <= last + 2) return null;
  return end > last + 2 ? { first: last + 1, last: end, opened: 'resumed' } : null;
}

/** "Ironically, …": an adverb of the reporter's is no content. */
function withoutAdverb(grammar: Grammar, first: number, last: number): number {
  return last - first > 4 && grammar.adverb(first) && grammar.sign(first + 1, ',') ? first + 2 : first;
}

function closesBehind(grammar: Grammar, attribution: Attribution, sentence: Sentence): boolean {
  const token = grammar.tokens[attribution.last];
  return attribution.last >= sentence.last - 6 || token === undefined || token.kind === 'sign';
}

function accordingContent(grammar: Grammar, sentence: Sentence, attribution: Attribution): Stretch | null {
  let end = sentence.last;
  while (end > sentence.first && grammar.tokens[end - 1]?.kind === 'sign') end--;
  const comma = grammar.sign(attribution.first - 1, ',') ? attribution.first - 1 : attribution.first;
  const open =
    grammar.is(comma - 1, 'that') || grammar.is(comma - 1, 'conjunctions') || grammar.sign(attribution.first - 1, ':');
  if (attribution.first > sentence.first + 2 && !open) {
    return { first: withoutAdverb(grammar, sentence.first, comma), last: comma, opened: 'according' };
  }
  let at = attribution.last;
  while (at < end && !grammar.sign(at, ',')) at++;
  return at < end ? { first: at + 1, last: end, opened: 'according' } : null;
}

/** "As NP said, CLAUSE": what stands behind the comma. */
function asContent(grammar: Grammar, sentence: Sentence, { first, last, speech }: Attribution): Stretch | null {
  if (!speech || !grammar.is(first - 1, 'comparatives') || !grammar.sign(last, ',') || first > sentence.first + 3)
    return null;
  const end = beforeSigns(grammar, last + 1, sentence.last);
  return end > last + 3 ? { first: last + 1, last: end, opened: 'as' } : null;
}

/** The span of tokens, without outer signs. */
export function spanOf(grammar: Grammar, { first, last }: Pick<Reported, 'first' | 'last'>): Span {
  return { start: grammar.tokens[first]?.start ?? 0, end: grammar.tokens[last - 1]?.end ?? 0 };
}
