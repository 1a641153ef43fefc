import { useState } from 'preact/hooks';
import type { Publisher } from '../../messaging/publisher-calls.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import { goToProblem } from '../annotate/go-to-problem.ts';
import { backupName } from './backup-name.ts';
import type { DeskWorld } from './desk-world.ts';
import { FormButtons } from './form-buttons.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { useFirstFocus } from './use-first-focus.ts';

interface BackUpFormProps {
  readonly world: DeskWorld;
  readonly publisher: Publisher;
  /** It was given to keep under this name. */
  readonly onDone: (file: string) => void;
  readonly onCancel: () => void;
}

/** Shorter ones are guessed too soon. */
const shortest = 12;

/** A key as a file that only the passphrase opens. */
export function BackUpForm({ world, publisher, onDone, onCancel }: BackUpFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const part = useFirstFocus<HTMLFormElement>(onCancel, t('backUp'));
  // Said of what stands in the fields now: as soon as it is put right it is said no more.
  const short = tried && passphrase.length < shortest;
  const differs = tried && !short && passphrase !== again;
  const backUp = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    setFailed(false);
    if (passphrase.length < shortest || passphrase !== again) return goToProblem(part.current);
    const reply = await world.callWorker('back-up-publisher', { key: publisher.key, passphrase }).catch(() => null);
    if (!reply) return setFailed(true);
    const name = backupName(publisher);
    world.saveFile(name, new Blob([reply.file], { type: 'application/json' }));
    onDone(name);
  };
  return (
    <form class="act" ref={part} onSubmit={backUp}>
      <p class="meta">{t('backUpText')}</p>
      {failed && <Notice sign="note" failed title={t('actFailed')} />}
      <PassphraseField
        id="passphrase"
        label={t('passphrase')}
        value={passphrase}
        {...(short
          ? { problem: t('passphraseShort', { count: shortest }) }
          : { hint: t('passphraseShort', { count: shortest }) })}
        onChange={setPassphrase}
      />
      <PassphraseField
        id="passphrase-again"
        label={t('passphraseAgain')}
        value={again}
        problem={differs ? t('passphraseDiffers') : null}
        onChange={setAgain}
      />
      <FormButtons act={t('backUp')} onCancel={onCancel} />
    </form>
  );
}
