import { useState } from 'preact/hooks';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import { TextField } from '../annotate/text-field.tsx';
import type { DeskWorld } from './desk-world.ts';
import { FormButtons } from './form-buttons.tsx';
import { useFirstFocus } from './use-first-focus.ts';

interface ReplyFormProps {
  readonly world: DeskWorld;
  readonly id: string;
  readonly onReplied: () => void;
}

/** What the quoted party, or anybody, answers; it is shown as a reply under the name given. */
export function ReplyForm(props: ReplyFormProps) {
  const [open, setOpen] = useState(false);
  // What was typed is there again when the form is.
  const [typed, setTyped] = useState({ name: '', text: '' });
  const replied = () => {
    setTyped({ name: '', text: '' });
    props.onReplied();
  };
  if (open)
    return <OpenForm {...props} typed={typed} onType={setTyped} onReplied={replied} onClose={() => setOpen(false)} />;
  return (
    <p>
      <button type="button" class="text" onClick={() => setOpen(true)}>
        {t('addReply')}
      </button>
    </p>
  );
}

interface Typed {
  readonly name: string;
  readonly text: string;
}

interface OpenFormProps extends ReplyFormProps {
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  readonly onClose: () => void;
}

function OpenForm({ world, id, typed: { name, text }, onType, onReplied, onClose }: OpenFormProps) {
  const [problem, setProblem] = useState(false);
  const [failed, setFailed] = useState(false);
  const part = useFirstFocus<HTMLFormElement>(onClose, t('addReply'));
  const missing = (value: string) => (problem && value.trim() === '' ? t('problem_missing') : null);
  const send = async (event: Event) => {
    event.preventDefault();
    if (name.trim() === '' || text.trim() === '') {
      setProblem(true);
      part.current?.querySelector<HTMLElement>(name.trim() === '' ? '#reply-name' : '#reply-text')?.focus();
      return;
    }
    try {
      const { replied } = await world.callWorker('add-reply', { id, name: name.trim(), text: text.trim() });
      if (!replied) return setFailed(true);
      onClose();
      onReplied();
    } catch {
      // What was typed stays where it is.
      setFailed(true);
    }
  };
  return (
    <form class="act" ref={part} onSubmit={send}>
      <p class="meta">{t('replyText')}</p>
      {failed && <Notice sign="note" failed title={t('actFailed')} />}
      <TextField
        id="reply-name"
        label={t('replyName')}
        value={name}
        problem={missing(name)}
        onChange={(name) => onType({ name, text })}
      />
      <TextField
        id="reply-text"
        label={t('replyWords')}
        rows={3}
        quoted
        value={text}
        problem={missing(text)}
        onChange={(text) => onType({ name, text })}
      />
      <FormButtons act={t('addReply')} onCancel={onClose} />
    </form>
  );
}
