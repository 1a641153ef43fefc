import type { DraftProblem, DraftSource } from '../../core/model/draft.ts';
import { Sign } from '../../parts/sign.tsx';
import { t } from '../../parts/words.ts';
import { emptySource } from './prefill.ts';
import { problemAt } from './problem-words.ts';
import { TextField } from './text-field.tsx';

interface SourceFieldsProps {
  readonly sources: readonly DraftSource[];
  readonly problems: readonly DraftProblem[];
  readonly onChange: (sources: readonly DraftSource[]) => void;
}

/** Where readers can check: at least one source, as many as there are. */
export function SourceFields({ sources, problems, onChange }: SourceFieldsProps) {
  const shown = sources.length > 0 ? sources : [emptySource];
  const change = (at: number, part: Partial<DraftSource>) =>
    onChange(shown.map((source, index) => (index === at ? { ...source, ...part } : source)));
  return (
    <fieldset class="sources">
      <legend>
        <h2>{t('sources')}</h2>
      </legend>
      {shown.map((source, index) => (
        <fieldset class="srcbox" key={index}>
          <legend class="sr">{t('source', { index: index + 1 })}</legend>
          <OneSource
            {...{ source, index, problems }}
            missing={index === 0 ? problemAt(problems, 'sources') : null}
            onChange={(part) => change(index, part)}
          />
          {shown.length > 1 && (
            <button type="button" class="text" onClick={() => onChange(shown.filter((_, at) => at !== index))}>
              {t('removeSource', { index: index + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" class="text" onClick={() => onChange([...shown, emptySource])}>
        <Sign name="plus" />
        {t('addSource')}
      </button>
    </fieldset>
  );
}

interface OneSourceProps {
  readonly source: DraftSource;
  readonly index: number;
  readonly problems: readonly DraftProblem[];
  readonly missing: string | null;
  readonly onChange: (part: Partial<DraftSource>) => void;
}

function OneSource({ source, index, problems, missing, onChange }: OneSourceProps) {
  const id = (part: string) => `source-${part}-${index}`;
  return (
    <>
      <TextField
        id={id('url')}
        label={t('link')}
        type="url"
        placeholder="https://"
        value={source.url}
        problem={missing ?? problemAt(problems, `source-url-${index}`)}
        onChange={(url) => onChange({ url })}
      />
      <div class="two">
        <TextField
          id={id('title')}
          label={t('title')}
          value={source.title}
          problem={problemAt(problems, `source-title-${index}`)}
          onChange={(title) => onChange({ title })}
        />
        <TextField
          id={id('date')}
          label={t('date')}
          type="date"
          value={source.date}
          problem={problemAt(problems, `source-date-${index}`)}
          onChange={(date) => onChange({ date })}
        />
      </div>
      <TextField
        id={id('publisher')}
        problem={problemAt(problems, `source-publisher-${index}`)}
        label={t('publisherLabel')}
        value={source.publisher}
        onChange={(publisher) => onChange({ publisher })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={source.primary}
          onChange={(event) => onChange({ primary: event.currentTarget.checked })}
        />
        {t('primary')}
      </label>
      {source.primary && (
        <TextField
          id={id('excerpt')}
          problem={problemAt(problems, `source-excerpt-${index}`)}
          label={t('excerpt')}
          rows={2}
          quoted
          value={source.excerpt}
          onChange={(excerpt) => onChange({ excerpt })}
        />
      )}
    </>
  );
}
