import type { Span } from '../model/span.ts';
import type { Attribution } from './find-attributions.ts';
import type { Grammar } from './noun-phrase.ts';
import type { Sentence } from './read-passages.ts';

/** What a reporting clause reports without marks of its own; marked words may stand inside. */
export interface Reported {
  readonly attribution: Attribution;
  /** Tokens of the content clause: `first` to before `last`. */
  readonly first: number;
  readonly last: number;
  /** What opens the content: "that", nothing, or the clause stands before or beside its cue. */
  readonly opened: 'that' | 'bare' | 'before' | 'according';
}

/** The content clauses of a sentence's reporting clauses. */
export function findReported(grammar: Grammar, sentence: Sentence, attributions: readonly Attribution[]): Reported[] {
  const out: Reported[] = [];
  for (const [index, attribution] of attributions.entries()) {
    if (!attribution.source) continue;
    const content =
      attribution.by === 'according'
        ? accordingContent(grammar, sentence, attribution)
        : (clauseAfter(grammar, sentence, attribution, attributions[index + 1]) ??
          clauseBefore(grammar, sentence, attribution));
    if (content && content.last - content.first > 1) out.push({ attribution, ...content });
  }
  return out;
}

type Stretch = Omit<Reported, 'attribution'>;

/** "NP said (that) CLAUSE": needs "that" or a verb of speaking with a subject before it. */
function clauseAfter(
  grammar: Grammar,
  sentence: Sentence,
  attribution: Attribution,
  next: Attribution | undefined,
): Stretch | null {
  let at = attribution.cueEnd;
  let that = -1;
  for (let look = at; look < Math.min(sentence.last, at + 9); look++) {
    if (grammar.quote(look) || grammar.tokens[look]?.kind === 'sign') break;
    if (grammar.is(look, 'that')) {
      that = look;
      break;
    }
  }
  if (that >= 0) at = that + 1;
  else if (!attribution.speech || !opensClause(grammar, at)) return null;
  const last = clauseEnd(grammar, sentence, at, next);
  return last > at ? { first: at, last, opened: that >= 0 ? 'that' : 'bare' } : null;
}

/** A clause without "that" opens with a subject. */
function opensClause(grammar: Grammar, at: number): boolean {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word') return false;
  if (grammar.pronoun(at) || grammar.is(at, 'determiners') || grammar.is(at, 'possessives')) return true;
  return grammar.capital(at) || grammar.honorific(at) || /s$/.test(token.lower);
}

function clauseEnd(grammar: Grammar, sentence: Sentence, from: number, next: Attribution | undefined): number {
  let last = sentence.last;
  while (last > from && grammar.tokens[last - 1]?.kind === 'sign') last--;
  for (let at = from; at < last; at++) {
    if (grammar.sign(at, ';')) return at;
    if (!grammar.sign(at, ',')) continue;
    if (next && at + 1 === next.first) return at;
    if (grammar.is(at + 1, 'relatives') && !grammar.is(at + 1, 'that')) continue;
    if (next && next.cue === at + 1) return at;
  }
  return last;
}

/** "CLAUSE, NP said": what stands before the comma. */
function clauseBefore(grammar: Grammar, sentence: Sentence, attribution: Attribution): Stretch | null {
  if (!attribution.speech) return null;
  const comma = attribution.first - 1;
  if (!grammar.sign(comma, ',') || !closesBehind(grammar, attribution, sentence)) return null;
  if (comma - sentence.first < 3) return null;
  return { first: withoutAdverb(grammar, sentence.first, comma), last: comma, opened: 'before' };
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
  if (attribution.first > sentence.first + 2) {
    const comma = grammar.sign(attribution.first - 1, ',') ? attribution.first - 1 : attribution.first;
    return { first: withoutAdverb(grammar, sentence.first, comma), last: comma, opened: 'according' };
  }
  let at = attribution.last;
  while (at < end && !grammar.sign(at, ',')) at++;
  return at < end ? { first: at + 1, last: end, opened: 'according' } : null;
}

/** The span of tokens, without outer signs. */
export function spanOf(grammar: Grammar, { first, last }: Pick<Reported, 'first' | 'last'>): Span {
  return { start: grammar.tokens[first]?.start ?? 0, end: grammar.tokens[last - 1]?.end ?? 0 };
}
