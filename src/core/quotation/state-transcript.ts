import type { Span } from '../model/span.ts';
import { labelSpeaker } from './name-speaker.ts';
import type { Reading } from './read-article.ts';
import type { Statement } from './statement.ts';

const LABEL = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s+(?=[^\s“„"«»‘'])/u;
const LONGEST_LABEL = 50;
// One labelled paragraph is a headline or a list; a transcript has several, of at least two speakers who come back.
const TURNS = 4;
const CONFIDENCE = 0.85;
const EVIDENCE = { said: [], named: [], clause: [], candidate: null };

/** The turns of a transcript ("NAME: …"), whose words have no marks, as statements of whoever the label names. */
export function stateTranscript({ text, passages, names }: Reading): Statement[] {
  const turns = passages.paragraphs.flatMap((paragraph) => labelled(text, paragraph));
  const count = new Map<string, number>();
  for (const { label } of turns) count.set(label, (count.get(label) ?? 0) + 1);
  const speakers = [...count.values()].filter((times) => times > 1).length;
  if (turns.length < TURNS || speakers < 2) return [];
  return turns
    .filter(({ label }) => (count.get(label) ?? 0) > 1)
    .map(({ label, start, span }) => ({
      kind: 'direct',
      marked: false,
      span,
      content: null,
      // "Q:" and "A:" name nobody.
      speaker: label.length > 1 ? labelSpeaker(label, start, names) : null,
      cue: null,
      attributed: true,
      confidence: CONFIDENCE,
      part: null,
      evidence: EVIDENCE,
    }));
}

function labelled(text: string, { start, end }: Span): { label: string; start: number; span: Span }[] {
  const found = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
  const from = start + (found?.[0].length ?? 0);
  return found?.[1] && from < end ? [{ label: found[1], start, span: { start: from, end } }] : [];
}
