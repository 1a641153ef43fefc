import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { WordingHint } from '../../core/log/check-wording.ts';
import { completeAddress } from '../../core/log/complete-address.ts';
import type { DraftForm, DraftProblem, DraftSource } from '../../core/model/draft.ts';
import { ComparedText } from '../../parts/comparison.tsx';
import { toComparisons } from '../../parts/comparison-view.ts';
import { Sign } from '../../parts/sign.tsx';
import { t } from '../../parts/words.ts';
import { hintsAt } from './hint-words.ts';
import { emptySource } from './prefill.ts';
import { problemAt } from './problem-words.ts';
import { TextField } from './text-field.tsx';

export type TitleAt = (url: string) => Promise<{ readonly title: string; readonly site: string } | null>;

interface SourceFieldsProps {
  readonly form: DraftForm;
  readonly problems: readonly DraftProblem[];
  readonly hints: readonly WordingHint[];
  /** What an open tab at an address is called; `null` where no tab shows it or the browser does not tell. */
  readonly titleAt: TitleAt;
  readonly onChange: (sources: readonly DraftSource[]) => void;
}

/** Where readers can check: at least one source, as many as there are. */
export function SourceFields({ form, problems, hints, titleAt, onChange }: SourceFieldsProps) {
  const { sources } = form;
  const shown = sources.length > 0 ? sources : [emptySource];
  const part = useRef<HTMLFieldSetElement>(null);
  const before = useRef(shown.length);
  const removed = useRef<number | null>(null);
  // One that came is filled in next; where one went, the one before it stands.
  useLayoutEffect(() => {
    const at = shown.length > before.current ? shown.length - 1 : removed.current;
    if (shown.length !== before.current && at !== null)
      part.current?.querySelector<HTMLElement>(`#source-url-${Math.min(at, shown.length - 1)}`)?.focus();
    before.current = shown.length;
    removed.current = null;
  }, [shown.length]);
  // A title that is found comes later: what was typed meanwhile stays.
  const latest = useRef(shown);
  latest.current = shown;
  const change = (at: number, part: Partial<DraftSource>) => {
    latest.current = latest.current.map((source, index) => (index === at ? { ...source, ...part } : source));
    onChange(latest.current);
  };
  return (
    <fieldset class="sources" ref={part}>
      <legend>
        <h2>{t('sources')}</h2>
      </legend>
      {shown.map((source, index) => (
        <fieldset class="srcbox" key={index}>
          <legend class="sr">{t('source', { index: index + 1 })}</legend>
          <OneSource
            {...{ form, source, index, problems, hints, titleAt }}
            missing={index === 0 ? problemAt(problems, 'sources') : null}
            onChange={(part) => change(index, part)}
          />
          {shown.length > 1 && (
            <button
              type="button"
              class="text"
              onClick={() => {
                removed.current = Math.max(0, index - 1);
                onChange(shown.filter((_, at) => at !== index));
              }}
            >
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

interface OneSourceProps extends Pick<SourceFieldsProps, 'form' | 'hints' | 'titleAt'> {
  readonly source: DraftSource;
  readonly index: number;
  readonly problems: readonly DraftProblem[];
  readonly missing: string | null;
  readonly onChange: (part: Partial<DraftSource>) => void;
}

function OneSource({ form, source, index, problems, hints, titleAt, missing, onChange }: OneSourceProps) {
  const now = useRef(source);
  now.current = source;
  const complete = async () => {
    const url = completeAddress(source.url);
    if (url !== source.url) onChange({ url });
    if (source.title !== '' && source.publisher !== '') return;
    const found = await titleAt(url).catch(() => null);
    const { title, publisher } = now.current;
    if (found)
      onChange({ ...(title === '' && { title: found.title }), ...(publisher === '' && { publisher: found.site }) });
  };
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
        onLeave={complete}
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
          hint={hintsAt(hints, `source-date-${index}`)}
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
        <>
          <TextField
            id={id('excerpt')}
            problem={problemAt(problems, `source-excerpt-${index}`)}
            label={t('excerpt')}
            rows={2}
            quoted
            value={source.excerpt}
            onChange={(excerpt) => onChange({ excerpt })}
          />
          <LiveComparison form={form} source={source} />
        </>
      )}
    </>
  );
}

/** The quotation beside the source's words as they are typed. */
function LiveComparison({ form, source }: { readonly form: DraftForm; readonly source: DraftSource }) {
  const { quotation, language, publisher } = form;
  const [comparison] = useMemo(
    () =>
      toComparisons(
        quotation,
        [{ publisher, at: '', language, sources: [{ ...source, date: source.date || null }] }],
        language || null,
      ),
    [quotation, language, publisher, source],
  );
  return comparison ? <ComparedText comparison={comparison} /> : null;
}
