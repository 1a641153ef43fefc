import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { checkWording } from '../../core/log/check-wording.ts';
import { statuses } from '../../core/model/annotation.ts';
import type { DraftForm, DraftProblem } from '../../core/model/draft.ts';
import { t } from '../../parts/words.ts';
import { CitedPart } from './cited-part.tsx';
import { Field } from './field.tsx';
import type { FieldRemarks } from './field-remarks.ts';
import { hintsAt } from './hint-words.ts';
import { MoreFields } from './more-fields.tsx';
import { problemAt } from './problem-words.ts';
import { SourceFields, type TitleAt } from './source-fields.tsx';
import { TextField } from './text-field.tsx';

interface DraftFieldsProps {
  readonly form: DraftForm;
  readonly problems: readonly DraftProblem[];
  readonly titleAt: TitleAt;
  /** What readers' cards call a citation, by its id. */
  readonly nameOf: (citation: string) => string;
  /** What the page in front has to say about a field. */
  readonly remarks?: FieldRemarks;
  /** What can be kept of a change to speaker or words. */
  readonly correction?: ComponentChildren;
  readonly onChange: (change: Partial<DraftForm>) => void;
}

/** What readers take in at a glance; longer summaries are allowed. */
const longSummary = 400;

/** The moderator's form: what was said, what is added to it, on which sources. */
export function DraftFields(props: DraftFieldsProps) {
  const { form, problems, titleAt, nameOf, remarks, correction, onChange } = props;
  // Of the form as it was opened: nothing moves while a quotation is typed.
  const [isOfCitation] = useState(() => form.quotation === '' && form.citations.length > 0);
  const hints = useMemo(() => checkWording(form), [form]);
  const around = form.selector && <WordsAround selector={form.selector} />;
  return (
    <>
      {isOfCitation && (
        <CitedPart citations={form.citations} nameOf={nameOf}>
          {around}
        </CitedPart>
      )}
      <div>
        <TextField
          id="quotation"
          label={t('quotation')}
          rows={3}
          quoted
          value={form.quotation}
          problem={problemAt(problems, 'quotation')}
          hint={remarks?.quotation}
          onChange={(quotation) => onChange({ quotation })}
        />
        {!isOfCitation && around}
      </div>
      <div class="two">
        <TextField
          id="speaker"
          label={t('speaker')}
          value={form.speaker}
          problem={problemAt(problems, 'speaker')}
          onChange={(speaker) => onChange({ speaker })}
        />
        <TextField
          id="saidOn"
          label={t('saidOnLabel')}
          type="date"
          value={form.saidOn}
          problem={problemAt(problems, 'saidOn')}
          hint={hintsAt(hints, 'saidOn') ?? remarks?.saidOn}
          onChange={(saidOn) => onChange({ saidOn })}
        />
      </div>
      {correction}
      <Field id="status" label={t('statusLabel')}>
        {(input) => (
          <select
            {...input}
            value={form.status}
            onChange={(event) => {
              const status = statuses.find((one) => one === event.currentTarget.value);
              if (status) onChange({ status });
            }}
          >
            {statuses.map((status) => (
              <option value={status} key={status}>
                {t(`status_${status}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        id="summary"
        label={t('summaryLabel')}
        hint={hintsAt(hints, 'summary') ?? t('summaryHint')}
        rows={4}
        value={form.summary}
        problem={problemAt(problems, 'summary')}
        beside={<span class="meta num">{t('countOf', { count: form.summary.length, most: longSummary })}</span>}
        onChange={(summary) => onChange({ summary })}
      />
      <SourceFields {...{ form, problems, hints, titleAt }} onChange={(sources) => onChange({ sources })} />
      <MoreFields form={form} problems={problems} onChange={onChange} />
      <SignAs {...{ form, problems, onChange }} />
    </>
  );
}

function WordsAround({ selector }: { readonly selector: NonNullable<DraftForm['selector']> }) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <p class="meta">
        {t('takenFromPage')}{' '}
        <button type="button" class="text" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? t('hideAround') : t('showAround')}
        </button>
      </p>
      {shown && (
        <p class="said around" dir="auto">
          … {selector.prefix}
          <mark>{selector.exact}</mark>
          {selector.suffix} …
        </p>
      )}
    </>
  );
}

function SignAs({ form, problems, onChange }: Pick<DraftFieldsProps, 'form' | 'problems' | 'onChange'>) {
  const [typing, setTyping] = useState(form.publisher === '');
  const problem = problemAt(problems, 'publisher');
  if (!typing && !problem) {
    return (
      <p class="meta">
        {t('signedAs', { name: form.publisher })}{' '}
        <button type="button" class="text" onClick={() => setTyping(true)}>
          {t('change')}
        </button>
      </p>
    );
  }
  return (
    <TextField
      id="publisher"
      label={t('signAs')}
      hint={t('signAsHint')}
      value={form.publisher}
      problem={problem}
      onChange={(publisher) => onChange({ publisher })}
    />
  );
}
