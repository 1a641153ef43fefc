import type { Speaker } from '../model/mention.ts';
import type { Names } from './collect-names.ts';
import { type Attribution, isRelative } from './find-attributions.ts';
import { type Attributed, findSpeaker, NOBODY } from './find-speaker.ts';
import { nameSpeaker } from './name-speaker.ts';
import type { Grammar, Phrase } from './noun-phrase.ts';
import type { MarkedSpan } from './pair-marks.ts';
import type { Passages } from './read-passages.ts';

/** A marked span with whoever says it. */
export interface AttributedMark extends Attributed {
  readonly mark: MarkedSpan;
  /** Token of the marked span. */
  readonly quote: number;
  readonly speaker: Speaker | null;
  /** Number shared by the parts of one statement. */
  readonly statement: number;
}

/** Name the speaker of every outermost marked span, carrying speakers on where a quotation goes on. */
export function attributeMarks(
  grammar: Grammar,
  passages: Passages,
  marks: readonly MarkedSpan[],
  attributions: readonly (readonly Attribution[])[],
  names: Names,
): AttributedMark[] {
  const out: AttributedMark[] = [];
  for (const [index, mark] of marks.entries()) {
    const quote = passages.tokenOf[index] ?? 0;
    const at = passages.sentenceOf[quote] ?? 0;
    const sentence = passages.sentences[at];
    if (!sentence) continue;
    const own = findSpeaker(grammar, quote, sentence, attributions[at] ?? []);
    if (own.source) {
      const speaker = nameSpeaker(grammar, own.source, names, sentence.last);
      out.push({
        ...own,
        mark,
        quote,
        speaker,
        statement: sameStatement(out.at(-1), own) ? (out.at(-1)?.statement ?? index) : index,
      });
    } else out.push(carryOn(grammar, passages, attributions, names, out.at(-1), mark, quote, index));
  }
  return out;
}

/** Both parts hang on one clause: "“…,” she said, “…”". */
function sameStatement(before: AttributedMark | undefined, own: Attributed): boolean {
  return (
    before?.attribution !== undefined &&
    before.attribution !== null &&
    before.attribution === own.attribution &&
    before.rule !== 'before'
  );
}

function carryOn(
  grammar: Grammar,
  passages: Passages,
  attributions: readonly (readonly Attribution[])[],
  names: Names,
  before: AttributedMark | undefined,
  mark: MarkedSpan,
  quote: number,
  index: number,
): AttributedMark {
  const nobody = { ...NOBODY, mark, quote, speaker: null, statement: index };
  if (!opensSentence(passages, quote)) {
    if (!reports(grammar, passages, quote)) return nobody;
    const earlier = saidBefore(grammar, passages, attributions, quote, 1);
    if (!earlier) return nobody;
    const speaker = nameSpeaker(grammar, earlier.source, names, grammar.tokens.length);
    return { rule: 'reported-on', ...earlier, speaker, mark, quote, statement: index };
  }
  const opens = opensParagraph(passages, quote);
  if (before && before.rule !== 'none' && before.speaker) {
    const { source, attribution, speaker, statement } = before;
    if (before.mark.paragraph === mark.paragraph)
      return { rule: 'carried', source, attribution, speaker, mark, quote, statement };
    if (before.mark.paragraph === mark.paragraph - 1 && opens && !before.mark.closed) {
      return { rule: 'continued', source, attribution, speaker, mark, quote, statement };
    }
  }
  const earlier = saidBefore(grammar, passages, attributions, quote, 0);
  if (earlier) {
    const speaker = nameSpeaker(grammar, earlier.source, names, grammar.tokens.length);
    return { rule: 'sentence-before', ...earlier, speaker, mark, quote, statement: index };
  }
  if (!opens) return nobody;
  const announced = announcedBy(grammar, passages, attributions, mark.paragraph);
  if (!announced) return nobody;
  const speaker = nameSpeaker(grammar, announced.source, names, grammar.tokens.length);
  return { rule: 'announced', ...announced, speaker, mark, quote, statement: index };
}

/** The last clause that names a source in the sentences before, at most `back` paragraphs back. */
function saidBefore(
  grammar: Grammar,
  passages: Passages,
  attributions: readonly (readonly Attribution[])[],
  quote: number,
  back: number,
): Announced | null {
  const own = passages.sentenceOf[quote] ?? 0;
  const paragraph = (passages.sentences[own]?.paragraph ?? 0) - back;
  for (let at = own - 1; at >= Math.max(0, own - 4) && (passages.sentences[at]?.paragraph ?? -1) >= paragraph; at--) {
    const found = (attributions[at] ?? []).findLast(({ source, by }) => source !== null && by !== 'noun');
    if (found?.source && !isRelative(grammar, found.source)) return { source: found.source, attribution: found };
  }
  return null;
}

/** Does the sentence show by its verb that it goes on reporting? */
function reports(grammar: Grammar, passages: Passages, quote: number): boolean {
  const sentence = passages.sentences[passages.sentenceOf[quote] ?? -1];
  if (!sentence) return false;
  for (let at = sentence.first; at < sentence.last; at++) if (grammar.is(at, 'reportive')) return true;
  return false;
}

interface Announced {
  readonly source: Phrase;
  readonly attribution: Attribution;
}

/** The paragraph before ends in a colon: its last clause announces who speaks. */
function announcedBy(
  grammar: Grammar,
  passages: Passages,
  attributions: readonly (readonly Attribution[])[],
  paragraph: number,
): Announced | null {
  const at = passages.lastSentence[paragraph - 1];
  const sentence = at === undefined ? undefined : passages.sentences[at];
  if (at === undefined || !sentence || !grammar.sign(sentence.last - 1, ':')) return null;
  const attribution = (attributions[at] ?? []).findLast(({ source }) => source !== null);
  return attribution?.source ? { source: attribution.source, attribution } : null;
}

/** No word stands before the quotation in its sentence. */
function opensSentence(passages: Passages, quote: number): boolean {
  const sentence = passages.sentences[passages.sentenceOf[quote] ?? -1];
  for (let at = sentence?.first ?? quote; at < quote; at++) if (passages.tokens[at]?.kind === 'word') return false;
  return true;
}

function opensParagraph(passages: Passages, quote: number): boolean {
  const sentence = passages.sentences[passages.sentenceOf[quote] ?? -1];
  return (
    sentence !== undefined &&
    passages.sentences[(passages.sentenceOf[quote] ?? 0) - 1]?.paragraph !== sentence.paragraph
  );
}
