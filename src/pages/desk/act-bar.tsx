import { useState } from 'preact/hooks';
import { type Status, statuses } from '../../core/model/annotation.ts';
import type { Act } from '../../messaging/desk-calls.ts';
import { t } from '../../parts/words.ts';
import { TextField } from '../annotate/text-field.tsx';
import { DelegateForm } from './delegate-form.tsx';
import { FormButtons } from './form-buttons.tsx';
import { useFirstFocus } from './use-first-focus.ts';

interface ActBarProps {
  readonly count: number;
  /** How many of them are retracted. */
  readonly retracted: number;
  /** How many of them nobody signed: those are changed by their file alone. */
  readonly unsigned: number;
  readonly onAct: (act: Act, reason: string) => void;
  readonly onExport: () => void;
  readonly onClear: () => void;
}

/** What can be done to the selected annotations; each act asks for a reason first. */
export function ActBar({ count, retracted, unsigned, onAct, onExport, onClear }: ActBarProps) {
  const [asking, setAsking] = useState<ReasonedAct['kind'] | 'delegate' | null>(null);
  return (
    <section class="bulk" aria-label={t('selectedAnnotations')}>
      <div class="row">
        <b role="status">{t('selectedCount', { count })}</b>
        <button type="button" onClick={onExport}>
          {t('export')}
        </button>
        {unsigned < count && retracted < count && (
          <>
            <button type="button" aria-expanded={asking === 'relabel'} onClick={() => setAsking('relabel')}>
              {t('relabelMore')}
            </button>
            <button type="button" aria-expanded={asking === 'retract'} onClick={() => setAsking('retract')}>
              {t('retractMore')}
            </button>
          </>
        )}
        {unsigned < count && retracted > 0 && (
          <button type="button" aria-expanded={asking === 'restore'} onClick={() => setAsking('restore')}>
            {t('restoreMore')}
          </button>
        )}
        {unsigned < count && (
          <button type="button" aria-expanded={asking === 'delegate'} onClick={() => setAsking('delegate')}>
            {t('delegateMore')}
          </button>
        )}
        <button type="button" class="plain" onClick={onClear}>
          {t('clearSelection')}
        </button>
        {unsigned < count && <span class="meta">{t('actsAskReason')}</span>}
        {unsigned > 0 && <span class="meta">{t('selectedUnsigned', { count: unsigned })}</span>}
      </div>
      {asking === 'delegate' && (
        <DelegateForm
          count={count}
          onDo={(act) => {
            setAsking(null);
            onAct(act, act.name);
          }}
          onCancel={() => setAsking(null)}
        />
      )}
      {asking && asking !== 'delegate' && (
        <ActForm
          key={asking}
          kind={asking}
          count={count}
          onDo={(act, reason) => {
            setAsking(null);
            onAct(act, reason);
          }}
          onCancel={() => setAsking(null)}
        />
      )}
    </section>
  );
}

/** What asks for the reason that readers will see. */
type ReasonedAct = Exclude<Act, { readonly to: string }>;

interface ActFormProps {
  readonly kind: ReasonedAct['kind'];
  readonly count: number;
  readonly onDo: (act: Act, reason: string) => void;
  readonly onCancel: () => void;
}

const questions = { retract: 'retractQuestion', restore: 'restoreQuestion', relabel: 'relabelQuestion' } as const;
const verbs = { retract: 'retract', restore: 'restore', relabel: 'relabel' } as const;

/** Asks for the reason that readers will see. */
export function ActForm({ kind, count, onDo, onCancel }: ActFormProps) {
  const [reason, setReason] = useState('');
  const [status, setStatus] = useState<Status>('context');
  const [missing, setMissing] = useState(false);
  const part = useFirstFocus<HTMLFormElement>(onCancel, t(`${kind}More`));
  const send = (event: Event) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      part.current?.querySelector<HTMLElement>('#reason')?.focus();
      return;
    }
    onDo(kind === 'relabel' ? { kind, status } : { kind }, reason.trim());
  };
  return (
    <form class="act" ref={part} onSubmit={send}>
      <p>
        <b>{t(questions[kind], { count })}</b>
      </p>
      {kind === 'relabel' && (
        <select
          aria-label={t('statusLabel')}
          value={status}
          onChange={({ currentTarget: { value } }) => setStatus(statuses.find((one) => one === value) ?? status)}
        >
          {statuses.map((one) => (
            <option value={one} key={one}>
              {t(`status_${one}`)}
            </option>
          ))}
        </select>
      )}
      <TextField
        id="reason"
        label={t('reason')}
        value={reason}
        problem={missing && reason.trim() === '' ? t('problemReason') : null}
        onChange={setReason}
      />
      <FormButtons act={t(verbs[kind])} onCancel={onCancel} />
    </form>
  );
}
