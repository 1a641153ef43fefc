import { completeAddress } from '../../core/log/complete-address.ts';
import type { DraftForm, DraftProblem } from '../../core/model/draft.ts';
import { Fold } from '../../parts/fold.tsx';
import { t } from '../../parts/words.ts';
import { problemAt } from './problem-words.ts';
import { TextField } from './text-field.tsx';

interface MoreFieldsProps {
  readonly form: DraftForm;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (change: Partial<DraftForm>) => void;
}

/** What most annotations do without. */
export function MoreFields({ form, problems, onChange }: MoreFieldsProps) {
  const wrong = ['page', 'rating', 'reviewBy', 'citations', 'variants', 'licence', 'language'] as const;
  const filled = Boolean(form.citations.length || form.variants || form.ratingWords || form.licence || form.reviewBy);
  return (
    <Fold title={t('moreFields')} open={filled || wrong.some((field) => problemAt(problems, field))}>
      <TextField
        id="rating"
        label={t('ratingWords')}
        value={form.ratingWords}
        problem={problemAt(problems, 'rating')}
        onChange={(ratingWords) => onChange({ ratingWords })}
      />
      <div class="two">
        <TextField
          id="rating-author"
          label={t('ratingAuthor')}
          value={form.ratingAuthor}
          onChange={(ratingAuthor) => onChange({ ratingAuthor })}
        />
        <TextField
          id="rating-date"
          label={t('ratingDate')}
          type="date"
          value={form.ratingDate}
          onChange={(ratingDate) => onChange({ ratingDate })}
        />
      </div>
      <TextField
        id="citations"
        problem={problemAt(problems, 'citations')}
        label={t('citationIds')}
        hint={t('citationIdsHint')}
        rows={2}
        value={form.citations.join('\n')}
        onChange={(text) => onChange({ citations: text === '' ? [] : text.split('\n') })}
      />
      <TextField
        id="variants"
        problem={problemAt(problems, 'variants')}
        label={t('variants')}
        hint={t('variantsHint')}
        rows={2}
        value={form.variants}
        onChange={(variants) => onChange({ variants })}
      />
      <div class="two">
        <TextField
          id="licence"
          problem={problemAt(problems, 'licence')}
          label={t('licence')}
          placeholder="CC-BY-4.0"
          value={form.licence}
          onChange={(licence) => onChange({ licence })}
        />
        <TextField
          id="reviewBy"
          label={t('reviewBy')}
          type="date"
          value={form.reviewBy}
          problem={problemAt(problems, 'reviewBy')}
          onChange={(reviewBy) => onChange({ reviewBy })}
        />
      </div>
      <TextField
        id="page"
        label={t('page')}
        type="url"
        value={form.page}
        problem={problemAt(problems, 'page')}
        onChange={(page) => onChange({ page })}
        onLeave={() => completeAddress(form.page) !== form.page && onChange({ page: completeAddress(form.page) })}
      />
      <TextField
        id="language"
        problem={problemAt(problems, 'language')}
        label={t('language')}
        hint={t('languageHint')}
        value={form.language}
        onChange={(language) => onChange({ language })}
      />
    </Fold>
  );
}
