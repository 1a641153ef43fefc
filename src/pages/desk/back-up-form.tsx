import { useState } from 'preact/hooks';
import type { Publisher } from '../../messaging/publisher-calls.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import type { DeskWorld } from './desk-world.ts';
import { FormButtons } from './form-buttons.tsx';
import { PassphraseField } from './passphrase-field.tsx';

interface BackUpFormProps {
  readonly world: DeskWorld;
  readonly publisher: Publisher;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Shorter ones are guessed too soon. */
const shortest = 12;

/** A key as a file that only the passphrase opens. */
export function BackUpForm({ world, publisher, onDone, onCancel }: BackUpFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<'short' | 'differs' | 'failed' | null>(null);
  const backUp = async (event: Event) => {
    event.preventDefault();
    if (passphrase.length < shortest) return setProblem('short');
    if (passphrase !== again) return setProblem('differs');
    const reply = await world.callWorker('back-up-publisher', { key: publisher.key, passphrase }).catch(() => null);
    if (!reply) return setProblem('failed');
    world.saveFile(
      `obelus-key-${publisher.key.slice(0, 8)}.json`,
      new Blob([reply.file], { type: 'application/json' }),
    );
    onDone();
  };
  return (
    <form class="act" onSubmit={backUp}>
      <p class="meta">{t('backUpText')}</p>
      {problem === 'failed' && <Notice sign="note" failed title={t('actFailed')} />}
      <PassphraseField
        id="passphrase"
        label={t('passphrase')}
        value={passphrase}
        problem={problem === 'short' ? t('passphraseShort', { count: shortest }) : null}
        onChange={setPassphrase}
      />
      <PassphraseField
        id="passphrase-again"
        label={t('passphraseAgain')}
        value={again}
        problem={problem === 'differs' ? t('passphraseDiffers') : null}
        onChange={setAgain}
      />
      <FormButtons act={t('backUp')} onCancel={onCancel} />
    </form>
  );
}
