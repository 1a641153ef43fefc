import type { Span } from '../model/span.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence } from './cut-sentences.ts';
import { CONTRACTED, findReported, type Reported, spanOf } from './find-reported.ts';
import type { Grammar, Phrase } from './grammar.ts';
import { judge } from './judge.ts';
import { sourceFeatures } from './mark-features.ts';
import { nameSpeaker } from './name-speaker.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Reading } from './read-article.ts';
import { cueSpan } from './state-marks.ts';
import type { Statement } from './statement.ts';

// Fivefold on the training articles: 82 % of the English clauses above it are right, and it finds 46 % of those marked by hand: as far from their goals, 80 and 45, as both can be.
const CLAUSE = 0.65;
// Enough for what stands inside a reported clause, which is reported already.
const INSIDE = 0.6;
// Enough for what another clause vouches for: less than a half loses nothing on the training articles.
const VOUCHED = 0.3;

/** A reported clause with its place. */
export interface Clause extends Reported {
  readonly sentence: Sentence;
  /** All reporting clauses of its sentence. */
  readonly attributions: readonly Attribution[];
  readonly span: Span;
  /** With the "that" before it. */
  readonly whole: Span;
}

/** The reported clauses of an article, in text order, the outer before the inner. */
export function findClauses({ grammar, passages, attributions }: Reading): Clause[] {
  const clauses = passages.sentences.flatMap((sentence, index) =>
    findReported(grammar, sentence, attributions[index] ?? []).map((clause) => {
      const span = spanOf(grammar, clause);
      const start = grammar.is(clause.first - 1, 'that') ? (grammar.tokens[clause.first - 1]?.start ?? 0) : span.start;
      return { ...clause, sentence, attributions: attributions[index] ?? [], span, whole: { start, end: span.end } };
    }),
  );
  return clauses.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The reported clauses that have no marked words inside, as statements; those that nobody is likely to have said are not attributed. */
export function stateReported(reading: Reading, clauses: readonly Clause[]): Statement[] {
  const { grammar, marks, names, language } = reading;
  const out: Statement[] = [];
  let next = 0;
  let reportedTo = 0;
  let before: Phrase | null = null;
  for (const clause of clauses) {
    while (next < marks.length && (marks[next]?.outer.end ?? 0) <= clause.span.start) next++;
    const inside = marks[next];
    const { source } = clause.attribution;
    if ((inside && inside.outer.start < clause.span.end) || !source) continue;
    const speaker = nameSpeaker(grammar, source, names, clause.sentence.last);
    const features = clauseFeatures(reading, clause, speaker.canonical !== undefined);
    const confidence = judge('clause', features, language, reading.weights);
    const attributed = confidence >= (isInner(clause, reportedTo) ? INSIDE : CLAUSE);
    if (attributed) reportedTo = Math.max(reportedTo, clause.span.end);
    const last = out.at(-1);
    if (attributed && last && clause.attribution.by === 'borrowed' && before === source)
      out[out.length - 1] = vouchFor(last);
    before = source;
    out.push({
      kind: 'indirect',
      marked: false,
      span: clause.span,
      content: null,
      speaker,
      cue: cueSpan(grammar, clause.attribution),
      attributed,
      confidence,
      part: null,
      evidence: { said: [], named: [], clause: features, candidate: speaker },
    });
  }
  return out;
}

/** "They argued that …, adding that …": when what follows is theirs, the words before are not left out. */
function vouchFor(statement: Statement): Statement {
  return statement.confidence < VOUCHED ? statement : { ...statement, attributed: true };
}

/** "a poll showed that …" inside what is reported already; without a verb of speaking and a "that" it proves little. */
function isInner({ span, opened, attribution }: Clause, reportedTo: number): boolean {
  return span.end <= reportedTo && opened === 'that' && attribution.speech;
}

function clauseFeatures(
  { grammar }: Reading,
  { attribution, first, last, sentence, opened, attributions }: Clause,
  named: boolean,
): string[] {
  const { source, cue, by, speech } = attribution;
  const length = last - first;
  const verb = grammar.tokens[cue]?.lower ?? '';
  const out = [
    `by:${by}`,
    `opened:${opened}`,
    `cue:${verb}`,
    `words:${length > 29 ? '30+' : length > 14 ? '15+' : length > 7 ? '8+' : length > 3 ? '4+' : length}`,
  ];
  if (source) out.push(...sourceFeatures(grammar, source, named));
  out.push(`${opened} ${by}`);
  const subject = phraseAfter(grammar, first, last);
  let behind = subject?.last ?? last;
  while (behind < last && grammar.adverb(behind)) behind++;
  const contracted = CONTRACTED.test(grammar.tokens[first]?.lower ?? '');
  const runs = contracted || (subject !== null && (grammar.is(behind, 'auxiliaries') || grammar.verb(behind)));
  out.push(`${runs ? 'runs' : subject ? 'noun only' : 'no subject'} ${opened}`);
  if (speech) out.push('speech', `speech ${opened}`);
  if (first < cue) out.push('content first');
  if (first === sentence.first) out.push('opens sentence');
  if (last >= sentence.last - 1) out.push('closes sentence');
  let finite = false;
  for (let at = first; at < last && !finite; at++) finite = grammar.is(at, 'auxiliaries') || grammar.verb(at);
  if (finite || contracted) out.push('clause:verb', `clause:verb ${opened}`);
  if (grammar.sign(attribution.last, '.') || attribution.last >= sentence.last) out.push(`cue closes ${opened}`);
  if (grammar.capital(source?.first ?? -1)) out.push(`capital ${opened}`);
  if (grammar.pronoun(source?.first ?? -1)) out.push(`pronoun ${opened}`);
  const before = grammar.tokens[cue - 1]?.lower ?? '';
  if (grammar.is(cue - 1, 'infinitives')) out.push('infinitive');
  out.push(`cue behind:${kindOf(grammar, cue - 1)}`, `cue before:${kindOf(grammar, attribution.cueEnd)}`);
  out.push(`starts:${kindOf(grammar, first)}`);
  const place = attributions.indexOf(attribution);
  out.push(`place:${place > 1 ? '2+' : place}`);
  if (place > 0)
    out.push(attributions.slice(0, place).some((other) => other.speech) ? 'behind speech' : 'behind judging');
  if (grammar.is(sentence.first, 'conjunctions') || grammar.is(sentence.first, 'comparatives')) out.push('subordinate');
  if (attribution.first > first && length < 4) out.push('short before');
  if (grammar.is(cue - 1, 'auxiliaries')) out.push(`helped:${before}`);
  const quoted = hasMarks(grammar, sentence) ? 'marks' : 'no marks';
  // In words: the letters of a name must not tell.
  const size = sentence.last - sentence.first;
  out.push(
    `${opened} cue:${verb}`,
    quoted,
    `${quoted} ${opened}`,
    `sentence:${size > 36 ? 'long' : size > 18 ? 'middle' : 'short'}`,
  );
  return out;
}

function hasMarks(grammar: Grammar, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) if (grammar.quote(at)) return true;
  return false;
}

/** What kind of token stands somewhere. */
function kindOf(grammar: Grammar, at: number): string {
  const token = grammar.tokens[at];
  if (!token) return 'none';
  if (token.kind !== 'word') return token.kind === 'sign' ? token.text : token.kind;
  if (grammar.is(at, 'times')) return 'time';
  if (grammar.adverb(at)) return token.lower === 'not' || token.lower === 'never' ? 'not' : 'adverb';
  if (grammar.is(at, 'that')) return 'that';
  if (grammar.is(at, 'infinitives')) return 'to';
  if (grammar.pronoun(at) || CONTRACTED.test(token.lower)) return 'pronoun';
  if (grammar.is(at, 'auxiliaries')) return 'auxiliary';
  if (grammar.is(at, 'articles')) return 'article';
  if (grammar.is(at, 'possessives')) return 'possessive';
  if (grammar.is(at, 'relatives')) return 'relative';
  if (grammar.is(at, 'ands')) return 'and';
  if (grammar.is(at, 'prepositions')) return 'preposition';
  if (grammar.is(at, 'determiners')) return 'determiner';
  if (token.capital) return 'capital';
  return /ing$/.test(token.lower) ? 'ing' : grammar.plural(at) ? 'plural' : 'word';
}
