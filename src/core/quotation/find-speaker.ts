import { type Attribution, isRelative } from './attribution.ts';
import type { Sentence } from './cut-sentences.ts';
import { labelBefore, signature } from './find-label.ts';
import type { Grammar, Phrase } from './grammar.ts';
import { phraseBefore } from './phrase-before.ts';

/** Which rule named the speaker; the confidence depends on it. */
export type Rule =
  | 'behind'
  | 'inverted'
  | 'introduced'
  | 'borrowed'
  | 'before'
  | 'noun'
  | 'owner'
  | 'after'
  | 'according'
  | 'colon'
  | 'signed'
  | 'label'
  | 'carried'
  | 'announced'
  | 'sentence-before'
  | 'reported-on'
  | 'subject'
  | 'subject-before'
  | 'headed'
  | 'paragraph-before'
  | 'continued'
  | 'went-on'
  | 'above'
  | 'above-alone'
  | 'structure'
  | 'none';

/** Who says a marked span, and by which clause. */
export interface Attributed {
  readonly rule: Rule;
  readonly source: Phrase | null;
  readonly attribution: Attribution | null;
}

/** No clause of the sentence names a speaker. */
export const NOBODY: Attributed = { rule: 'none', source: null, attribution: null };

const NEAR = 12;

/** Name the speaker of a marked span from its own sentence. */
export function findSpeaker(
  grammar: Grammar,
  quote: number,
  sentence: Sentence,
  attributions: readonly Attribution[],
): Attributed {
  const named = attributions.filter((attribution) => attribution.source !== null);
  const behind = clauseBehind(grammar, quote, named);
  const before = clauseBefore(grammar, quote, named);
  if (behind && !(before && prefersBefore(grammar, quote, sentence, before, behind))) {
    const rule = behind.by === 'after' ? 'inverted' : behind.by === 'according' ? 'according' : 'behind';
    return { rule, source: behind.source, attribution: behind };
  }
  const label = labelBefore(grammar, quote, sentence, before);
  if (label) return { rule: 'colon', source: label, attribution: null };
  const after = named.findLast((attribution) => attribution.cue > quote && attribution.by !== 'noun');
  if (before && !(after && closesWhole(grammar, after, sentence) && isLoose(grammar, before, quote))) {
    return { rule: ruleBefore(grammar, before, quote), source: before.source, attribution: before };
  }
  if (after && closesSentence(grammar, after)) return { rule: 'after', source: after.source, attribution: after };
  const signed = signature(grammar, quote, sentence);
  if (signed) return { rule: 'signed', source: signed, attribution: null };
  const owner = ownerBefore(grammar, quote, sentence);
  if (owner) return { rule: 'owner', source: owner, attribution: null };
  return NOBODY;
}

/** The clause before the quotation wins where nothing shows that the sentence goes on with who says it. */
function prefersBefore(
  grammar: Grammar,
  quote: number,
  sentence: Sentence,
  before: Attribution,
  behind: Attribution,
): boolean {
  if (before.by === 'noun') return false;
  // "Jones, who calls it “…,” portrayed the plan as": the main clause goes on with its own verb.
  const relative = before.source && isRelative(grammar, before.source) && grammar.sign(before.first - 1, ',');
  if (relative && behind.by === 'after' && !grammar.language.verbSecond) return true;
  if (subordinate(grammar, sentence, before) && !isParenthesis(grammar, quote, before, behind)) return true;
  // "…, and Jones spoke of …": another clause with a subject of its own.
  for (let at = quote + 1; at < behind.first; at++) if (grammar.is(at, 'ands')) return true;
  const goesOn = grammar.sign(quote + 1, ',') || grammar.tokens[quote]?.text !== '';
  return behind.by === 'borrowed' || !goesOn;
}

/** "When Smith shouted “…,” Jones joked": the clause before opens its sentence with a conjunction, and another follows. */
function subordinate(grammar: Grammar, { first }: Sentence, before: Attribution): boolean {
  let at = first;
  while (grammar.is(at, 'ands') || grammar.adverb(at)) at++;
  if (!grammar.is(at, 'conjunctions') || before.first <= at) return false;
  for (let look = at; look < before.first; look++) if (grammar.sign(look, ',') || grammar.quote(look)) return false;
  return true;
}

/** "When it “…,” she said, …": the clause behind is put in between. */
function isParenthesis(grammar: Grammar, quote: number, before: Attribution, behind: Attribution): boolean {
  return grammar.sign(behind.last, ',') && !introduces(grammar, before, quote);
}

/** The clause straight behind the quotation; "who said" only when there is no other. */
function clauseBehind(grammar: Grammar, quote: number, named: readonly Attribution[]): Attribution | undefined {
  const { verbSecond } = grammar.language;
  const fits = ({ cue, by }: Attribution): boolean =>
    cue > quote && by !== 'noun' && (!verbSecond || by === 'after' || by === 'according');
  const adjoining = named.filter((attribution) => fits(attribution) && adjoins(grammar, quote, attribution));
  return adjoining.find(({ source }) => source && !isRelative(grammar, source)) ?? adjoining[0];
}

/** The clause before the quotation that it belongs to: of clauses inside each other, the outer one that is of speaking. */
function clauseBefore(grammar: Grammar, quote: number, named: readonly Attribution[]): Attribution | undefined {
  const verbs = named.filter((attribution) => attribution.cue < quote && attribution.by !== 'noun');
  const before = verbs.length > 0 ? verbs : named.filter((attribution) => attribution.cue < quote);
  let chosen = before.at(-1);
  if (!chosen) return chosen;
  const whole = before.find((outer) => outer.speech && isWhole(grammar, outer));
  if (whole && !chosen.speech) return whole;
  for (let index = before.length - 2; index >= 0; index--) {
    const outer = before[index];
    if (!outer || grammar.quote(outer.cueEnd)) break;
    if (outer.speech && encloses(grammar, outer, chosen)) {
      chosen = outer;
      break;
    }
  }
  return chosen;
}

/** "As she said, …", "The plan, she said, was called …": the clause is about the whole sentence. */
function isWhole(grammar: Grammar, { first, last, by }: Attribution): boolean {
  const between = by === 'before' && grammar.sign(first - 1, ',') && grammar.sign(last, ',');
  return between || by === 'according' || grammar.is(first - 1, 'comparatives');
}

/** Does the inner clause stand in the content of the outer one? Then nothing but words stand between. */
function encloses(grammar: Grammar, outer: Attribution, inner: Attribution): boolean {
  for (let at = outer.cueEnd; at < inner.cue; at++) {
    const token = grammar.tokens[at];
    if (token?.kind === 'quote' || token?.text === ';') return false;
  }
  if (inner.by !== 'before' || inner.first < outer.cueEnd) return false;
  const own = grammar.language.cues.get(grammar.tokens[inner.cue]?.lower ?? '')?.form === 'participle';
  if (own && inner.first > 0 && !grammar.is(inner.cue - 1, 'auxiliaries')) return false;
  let joint = inner.first - 1;
  // "Jones tweeted after Smith argued that"
  if (grammar.is(joint, 'conjunctions') && grammar.is(joint, 'prepositions')) return false;
  if (grammar.is(joint, 'conjunctions') || grammar.is(joint, 'ands') || grammar.is(joint, 'relatives')) joint--;
  // ", to which she replied"
  if (grammar.is(joint, 'prepositions') && grammar.is(joint + 1, 'relatives')) joint--;
  return !grammar.sign(joint, ',');
}

function ruleBefore(grammar: Grammar, before: Attribution, quote: number): Rule {
  if (before.by === 'noun') return 'noun';
  if (introduces(grammar, before, quote)) return 'introduced';
  return before.by === 'borrowed' ? 'borrowed' : before.by === 'according' ? 'according' : 'before';
}

/** Only a comma or a dash stands between the quotation and the clause behind it. */
function adjoins(grammar: Grammar, quote: number, attribution: Attribution): boolean {
  let at = quote + 1;
  while (
    at < attribution.first &&
    (grammar.tokens[at]?.kind === 'sign' ||
      grammar.adverb(at) ||
      grammar.is(at, 'ands') ||
      grammar.is(at, 'comparatives') ||
      grammar.is(at, 'auxiliaries'))
  )
    at++;
  return at >= attribution.first;
}

/** The cue stands straight before the quotation, but for an addressee, a time or "that". */
function introduces(grammar: Grammar, attribution: Attribution, quote: number): boolean {
  const from = attribution.by === 'after' || attribution.by === 'according' ? attribution.last : attribution.cueEnd;
  if (quote === from) return true;
  if (quote - from > NEAR) return false;
  const last = grammar.tokens[quote - 1];
  return (last?.kind === 'sign' && (last.text === ':' || last.text === ',')) || grammar.is(quote - 1, 'that');
}

/** "Smith’s “…”", "his “…”": the owner of the marked words. */
function ownerBefore(grammar: Grammar, quote: number, { first }: Sentence): Phrase | null {
  const at = quote - 1;
  if (at < first) return null;
  if (grammar.is(at, 'possessives')) return { first: at, last: at + 1 };
  if (grammar.tokens[at]?.possessive && grammar.capital(at)) return phraseBefore(grammar, quote, first);
  return null;
}

/** A clause of speaking at the very end, behind a comma, is about the whole sentence. */
function closesWhole(grammar: Grammar, after: Attribution, { last }: Sentence): boolean {
  return after.speech && after.by !== 'borrowed' && grammar.sign(after.first - 1, ',') && last - after.last < 8;
}

/** A clause before that says little about the marked words: one of judging, or a relative one. */
function isLoose(grammar: Grammar, before: Attribution, quote: number): boolean {
  if (introduces(grammar, before, quote)) return false;
  return !before.speech || (before.source !== null && isRelative(grammar, before.source));
}

function closesSentence(grammar: Grammar, attribution: Attribution): boolean {
  return grammar.tokens[attribution.first - 1]?.kind !== 'word';
}
