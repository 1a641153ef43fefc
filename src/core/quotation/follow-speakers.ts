import { type Attribution, isRelative } from './attribution.ts';
import type { Names } from './collect-names.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Grammar } from './grammar.ts';
import { nameSpeaker } from './name-speaker.ts';

/** Note, clause by clause, who speaks, so that a later "he" can mean whoever spoke last. */
export function followSpeakers(
  grammar: Grammar,
  sentences: readonly Sentence[],
  attributions: readonly (readonly Attribution[])[],
  names: Names,
): void {
  for (const [index, sentence] of sentences.entries()) {
    let inner = false;
    for (const { source, by, cue } of attributions[index] ?? []) {
      if (!source || by === 'noun' || isRelative(grammar, source)) continue;
      // Whoever speaks inside what somebody reports goes on speaking less often.
      if (by === 'after') inner = false;
      const full = nameSpeaker(grammar, source, names, sentence.last).canonical;
      const at = grammar.tokens[cue]?.start;
      if (full !== undefined && at !== undefined) names.spoken.push({ at, full, inner });
      inner = true;
    }
  }
}
