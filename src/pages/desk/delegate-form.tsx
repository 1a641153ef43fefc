import { useState } from 'preact/hooks';
import type { Act } from '../../messaging/desk-calls.ts';
import { t } from '../../parts/words.ts';
import { goToProblem } from '../annotate/go-to-problem.ts';
import { TextField } from '../annotate/text-field.tsx';
import { FormButtons } from './form-buttons.tsx';
import { useFirstFocus } from './use-first-focus.ts';

interface DelegateFormProps {
  readonly count: number;
  readonly onDo: (act: Extract<Act, { readonly to: string }>) => void;
  readonly onCancel: () => void;
}

/** A public key as Identity shows it: 32 bytes in base64url. */
const publicKey = /^[\w-]{42}[AEIMQUYcgkosw048]$/;

/** Lets somebody else change annotations, or no longer; who that is stands in the key that they tell. */
export function DelegateForm({ count, onDo, onCancel }: DelegateFormProps) {
  const [kind, setKind] = useState<'delegate' | 'withdraw'>('delegate');
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  const [tried, setTried] = useState(false);
  const part = useFirstFocus<HTMLFormElement>(onCancel, t('delegateMore'));
  const problem = { name: name.trim() === '', key: !publicKey.test(key.trim()) };
  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (problem.name || problem.key) return goToProblem(part.current);
    onDo({ kind, to: key.trim(), name: name.trim() });
  };
  return (
    <form class="act" ref={part} onSubmit={send}>
      <p>
        <b>{t('delegateQuestion', { count })}</b>
      </p>
      <p class="meta">{t('delegateText')}</p>
      <select
        aria-label={t('delegateQuestion', { count })}
        value={kind}
        onChange={({ currentTarget: { value } }) => setKind(value === 'withdraw' ? value : 'delegate')}
      >
        <option value="delegate">{t('delegateYes')}</option>
        <option value="withdraw">{t('delegateNo')}</option>
      </select>
      <TextField
        id="delegate-name"
        label={t('publisherName')}
        value={name}
        problem={tried && problem.name ? t('problem_missing') : null}
        onChange={setName}
      />
      <TextField
        id="delegate-key"
        label={t('delegateKey')}
        hint={t('delegateKeyHint')}
        value={key}
        problem={tried && problem.key ? t('problemKey') : null}
        onChange={setKey}
      />
      <FormButtons act={t(kind === 'delegate' ? 'delegateYes' : 'delegateNo')} onCancel={onCancel} />
    </form>
  );
}
