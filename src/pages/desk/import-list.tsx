import type { ImportProgress } from '../../messaging/import-calls.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { namedFor } from '../../parts/named-for.ts';
import { listed, t } from '../../parts/words.ts';
import { FileField } from './file-field.tsx';
import { formatName } from './formats.ts';
import { annotationsDone } from './import-counts.ts';

interface ImportListProps {
  readonly jobs: readonly ImportProgress[];
  readonly onOpen: (job: ImportProgress) => void;
  /** The file of an import that was not read to its end is chosen again. */
  readonly onFile: (file: File, job: ImportProgress) => void;
  readonly onForget: (job: ImportProgress) => void;
}

const states = {
  staging: 'importStaging',
  ready: 'importReady',
  running: 'importRunning',
  done: 'importDone',
  cancelled: 'importCancelled',
} as const;

/** Imports of before, among them those that wait for somebody. */
export function ImportList({ jobs, onOpen, onFile, onForget }: ImportListProps) {
  if (jobs.length === 0) return null;
  return (
    <>
      <h2 class="sub">{t('importsBefore')}</h2>
      <ul class="jobs">
        {jobs.map((job) => (
          <li key={job.job}>
            <p dir="auto">
              <b>{job.name}</b> <span class="meta">{`${formatName(job.format)} · ${dateAndTime(job.startedAt)}`}</span>
            </p>
            <p class="meta">
              {t(states[job.state], { count: job.state === 'done' ? annotationsDone(job) : job.done })}
            </p>
            <p class="row">
              {job.state === 'staging' ? (
                <FileField label={t('importSameFile')} about={nameOf(job)} onFile={(file) => onFile(file, job)} />
              ) : (
                <button type="button" aria-label={namedFor(wayOn(job), nameOf(job))} onClick={() => onOpen(job)}>
                  {wayOn(job)}
                </button>
              )}
              <button
                type="button"
                class="plain"
                aria-label={namedFor(t('importForget'), nameOf(job))}
                onClick={() => onForget(job)}
              >
                {t('importForget')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function wayOn({ state }: ImportProgress): string {
  return t(state === 'done' || state === 'cancelled' ? 'importSee' : 'importGoOn');
}

/** The same file may have come in twice. */
function nameOf({ name, startedAt }: ImportProgress): string {
  return listed([name, dateAndTime(startedAt)]);
}
