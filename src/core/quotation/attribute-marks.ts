import type { Speaker } from '../model/mention.ts';
import { continuedBy, findAround, isOnlyMarks } from './carry-speaker.ts';
import { speakerInside } from './find-inside.ts';
import { type Attributed, findSpeaker, NOBODY } from './find-speaker.ts';
import { labelInside, nameSpeaker } from './name-speaker.ts';
import type { MarkedSpan } from './pair-marks.ts';
import type { Reading } from './read-article.ts';

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
export function attributeMarks(reading: Reading): AttributedMark[] {
  const { grammar, passages, marks, attributions, names } = reading;
  const out: AttributedMark[] = [];
  for (const [index, mark] of marks.entries()) {
    const quote = passages.tokenOf[index] ?? 0;
    const at = passages.sentenceOf[quote] ?? 0;
    const sentence = passages.sentences[at];
    if (!sentence) continue;
    const before = out.at(-1);
    const label = labelInside(reading.text, mark, names);
    if (label) {
      out.push({ rule: 'label', source: null, attribution: null, mark, quote, speaker: label, statement: index });
      continue;
    }
    const own = findSpeaker(grammar, quote, sentence, attributions[at] ?? []);
    const inside = own.source ? null : speakerInside(reading.text, mark, reading.language, names);
    if (inside) {
      out.push({ rule: 'inverted', source: null, attribution: null, mark, quote, speaker: inside, statement: index });
      continue;
    }
    const going = own.source ? null : continuedBy(reading, quote, mark, before);
    if (before && going) {
      out.push({ ...before, rule: going, mark, quote });
      continue;
    }
    const found = own.source ? own : (findAround(reading, quote, mark) ?? NOBODY);
    const next = before?.speaker && mark.paragraph - before.mark.paragraph === 1;
    if (!found.source && before && next && isOnlyMarks(passages, mark.paragraph)) {
      out.push({ ...before, rule: 'paragraph-before', mark, quote, statement: index });
      continue;
    }
    if (!found.source && before?.speaker && before.mark.paragraph === mark.paragraph) {
      out.push({ ...before, rule: 'went-on', mark, quote, statement: index });
      continue;
    }
    const speaker = found.source ? nameSpeaker(grammar, found.source, names, sentence.last) : null;
    const statement = before && sameStatement(before, found) ? before.statement : index;
    out.push({ ...found, mark, quote, speaker, statement });
  }
  return out;
}

/** Both parts hang on one clause: "“…,” she said, “…”". */
function sameStatement(before: AttributedMark, { attribution }: Attributed): boolean {
  return attribution !== null && before.attribution === attribution && before.rule !== 'before';
}
