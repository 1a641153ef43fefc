import type { WordingHint } from '../../core/log/check-wording.ts';
import { t } from '../../parts/words.ts';

const words = {
  verdict: 'hintVerdict',
  judging: 'hintJudging',
  person: 'hintPerson',
  undated: 'hintUndated',
} as const satisfies Record<WordingHint['hint'], string>;

/** What to say at a field about its wording, in one text; `undefined` where there is nothing to say. */
export function hintsAt(hints: readonly WordingHint[], field: WordingHint['field']): string | undefined {
  const found = hints.filter((hint) => hint.field === field);
  return found.length > 0
    ? found.map(({ hint, words: about }) => t(words[hint], { words: about })).join(' ')
    : undefined;
}
