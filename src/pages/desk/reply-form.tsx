import { useState } from 'preact/hooks';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import { TextField } from '../annotate/text-field.tsx';
import type { DeskWorld } from './desk-world.ts';

interface ReplyFormProps {
  readonly world: DeskWorld;
  readonly id: string;
  readonly onReplied: () => void;
}

/** What the quoted party, or anybody, answers; it is shown as a reply under the name given. */
export function ReplyForm({ world, id, onReplied }: ReplyFormProps) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState(false);
  const [failed, setFailed] = useState(false);
  const missing = (value: string) => (problem && value.trim() === '' ? t('problem_missing') : null);
  const send = async (event: Event) => {
    event.preventDefault();
    if (name.trim() === '' || text.trim() === '') return setProblem(true);
    try {
      const { replied } = await world.callWorker('add-reply', { id, name: name.trim(), text: text.trim() });
      if (!replied) return setFailed(true);
      setOpen(false);
      setName('');
      setText('');
      onReplied();
    } catch {
      // What was typed stays where it is.
      setFailed(true);
    }
  };
  if (!open)
    return (
      <p>
        <button type="button" class="text" onClick={() => setOpen(true)}>
          {t('addReply')}
        </button>
      </p>
    );
  return (
    <form class="act" onSubmit={send}>
      <p class="meta">{t('replyText')}</p>
      {failed && <Notice sign="note" failed title={t('actFailed')} />}
      <TextField id="reply-name" label={t('replyName')} value={name} problem={missing(name)} onChange={setName} />
      <TextField
        id="reply-text"
        label={t('replyWords')}
        rows={3}
        quoted
        value={text}
        problem={missing(text)}
        onChange={setText}
      />
      <div class="row">
        <button type="submit" class="main">
          {t('addReply')}
        </button>
        <button type="button" class="plain" onClick={() => setOpen(false)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
