import { useRef, useState } from 'preact/hooks';
import { namedFor } from '../../parts/named-for.ts';
import { Notice } from '../../parts/notice.tsx';
import { listed, t } from '../../parts/words.ts';
import { type KeptFile, readKeptFile } from './kept-file.ts';
import type { SettingsWorld } from './settings-world.ts';
import { accessFor, type Taken, takeIn } from './take-in.ts';

type Step =
  | { readonly is: 'none' }
  | { readonly is: 'read'; readonly name: string; readonly kept: KeptFile }
  | { readonly is: 'taking' }
  | { readonly is: 'taken'; readonly taken: Taken }
  | { readonly is: 'failed'; readonly why: 'fileUnreadable' | 'fileUnknown' | 'takeFailed' | 'accessRefused' };

interface TakeFileProps {
  /** The part of the page that it stands in, where it stands in several. */
  readonly about?: string;
  readonly world: SettingsWorld;
  readonly onTaken: () => void;
}

/** Open a file of Obelus: it says what it holds before any of it is taken. */
export function TakeFile({ world, about = '', onTaken }: TakeFileProps) {
  const [step, setStep] = useState<Step>({ is: 'none' });
  const chooser = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text().catch(() => null);
    const kept = text === null ? null : readKeptFile(text);
    if (text === null) setStep({ is: 'failed', why: 'fileUnreadable' });
    else setStep(kept ? { is: 'read', name: file.name, kept } : { is: 'failed', why: 'fileUnknown' });
    // The same file can be chosen again.
    if (chooser.current) chooser.current.value = '';
  };
  const take = (name: string, kept: KeptFile) => {
    setStep({ is: 'taking' });
    const origins = accessFor(kept.settings);
    // Asked in the click's own turn: later the browser no longer takes it for the reader's wish.
    const granted = origins.length > 0 ? world.askAccess(origins) : Promise.resolve(true);
    granted
      .then(async (yes) => {
        if (!yes) return setStep({ is: 'failed', why: 'accessRefused' });
        setStep({ is: 'taken', taken: await takeIn(world, name, kept) });
        onTaken();
      })
      .catch(() => setStep({ is: 'failed', why: 'takeFailed' }));
  };
  return (
    <>
      <div class="row">
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,.jsonl,application/json"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
        <button
          type="button"
          aria-label={about ? namedFor(t('takeFile'), about) : undefined}
          onClick={() => chooser.current?.click()}
        >
          {t('takeFile')}
        </button>
      </div>
      {step.is === 'read' && (
        <div class="plan" role="status">
          <p>
            <b dir="auto">{t('fileHolds', { file: step.name, what: partsOf(step.kept) })}</b>
          </p>
          <p class="meta">{t('fileChecks')}</p>
          <div class="row">
            <button type="button" class="main" onClick={() => take(step.name, step.kept)}>
              {t('fileTake')}
            </button>
            <button type="button" onClick={() => setStep({ is: 'none' })}>
              {t('cancel')}
            </button>
          </div>
        </div>
      )}
      {step.is === 'taking' && <p role="status">{t('fileTaking')}</p>}
      {step.is === 'taken' && (
        <Notice sign="supported" title={t('fileTaken', { what: takenOf(step.taken) })} text={refusedOf(step.taken)} />
      )}
      {step.is === 'failed' && <Notice sign="note" failed title={t(step.why)} />}
    </>
  );
}

function partsOf({ events, drafts, dismissals, corrections, settings }: KeptFile): string {
  return named(events.length, drafts.length, dismissals.length, corrections.length, settings !== null);
}

function refusedOf({ refused, notHosts }: Taken): string {
  const records = refused > 0 ? t('fileRefused', { count: refused }) : '';
  const hosts = notHosts.length > 0 ? t('fileNotHosts', { sites: listed(notHosts) }) : '';
  return [records, hosts].filter(Boolean).join(' ');
}

function takenOf({ events, drafts, dismissals, corrections }: Taken): string {
  return named(events, drafts, dismissals, corrections, false);
}

function named(events: number, drafts: number, dismissals: number, corrections: number, settings: boolean): string {
  const parts = [
    events > 0 ? t('countEvents', { count: events }) : '',
    drafts > 0 ? t('countDrafts', { count: drafts }) : '',
    dismissals > 0 ? t('countDismissals', { count: dismissals }) : '',
    corrections > 0 ? t('countCorrections', { count: corrections }) : '',
    settings ? t('theSettings') : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : t('nothingAtAll');
}
