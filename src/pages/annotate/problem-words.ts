import type { DraftField, DraftProblem } from '../../core/model/draft.ts';
import { t } from '../../parts/words.ts';

const WRONG = {
  'not-an-address': 'problemNotAnAddress',
  'not-a-date': 'problemNotADate',
  'too-long': 'problemTooLong',
} as const;

/** What to say at a field about its problem; `null` when it has none. */
export function problemAt(problems: readonly DraftProblem[], field: DraftField): string | null {
  const found = problems.find((problem) => problem.field === field);
  return found ? problemWords(found) : null;
}

function problemWords({ field, problem }: DraftProblem): string {
  if (problem !== 'missing') return t(WRONG[problem]);
  switch (field) {
    case 'sources':
    case 'speaker':
    case 'quotation':
    case 'summary':
    case 'publisher':
      return t(`problem_${field}`);
    default:
      return t('problem_missing');
  }
}
