import { useState } from 'preact/hooks';
import { completeAddress } from '../../core/log/complete-address.ts';
import type { Publisher } from '../../messaging/publisher-calls.ts';
import { t } from '../../parts/words.ts';
import { goToProblem } from '../annotate/go-to-problem.ts';
import { TextField } from '../annotate/text-field.tsx';
import { FormButtons } from './form-buttons.tsx';
import { useFirstFocus } from './use-first-focus.ts';

interface NameFormProps {
  /** `null` for a new one. */
  readonly publisher: Publisher | null;
  readonly onSave: (name: string, link: string) => void;
  readonly onCancel: () => void;
}

/** A publisher's name and link. */
export function NameForm({ publisher, onSave, onCancel }: NameFormProps) {
  const [name, setName] = useState(publisher?.name ?? '');
  const [link, setLink] = useState(publisher?.link ?? '');
  const [problem, setProblem] = useState<'name' | 'link' | null>(null);
  const part = useFirstFocus<HTMLFormElement>(onCancel, t(publisher ? 'renamePublisher' : 'newPublisher'));
  const save = (event: Event) => {
    event.preventDefault();
    const address = completeAddress(link).trim();
    const isAddress = address === '' || /^https?:\/\/\S+$/i.test(address);
    const found = name.trim() === '' ? 'name' : isAddress ? null : 'link';
    setProblem(found);
    if (found) return goToProblem(part.current);
    onSave(name.trim(), address);
  };
  return (
    <form class="act" ref={part} onSubmit={save}>
      <TextField
        id="publisher-name"
        label={t('publisherName')}
        value={name}
        problem={problem === 'name' ? t('problem_missing') : null}
        onChange={setName}
      />
      <TextField
        id="publisher-link"
        label={t('publisherLink')}
        type="url"
        placeholder="https://"
        value={link}
        problem={problem === 'link' ? t('problemNotAnAddress') : null}
        onChange={setLink}
        onLeave={() => setLink(completeAddress(link))}
      />
      <FormButtons act={t(publisher ? 'save' : 'makeKey')} onCancel={onCancel} />
    </form>
  );
}
