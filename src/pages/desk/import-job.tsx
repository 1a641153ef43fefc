import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Foretold, ImportProgress, Outcome } from '../../messaging/import-calls.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import { Progress } from '../progress.tsx';
import { CautionTotals } from './caution-totals.tsx';
import type { DeskWorld } from './desk-world.ts';
import { ForetoldTable } from './foretold-table.tsx';
import { formatName } from './formats.ts';
import { groupForetold } from './group-foretold.ts';
import { annotationsDone, annotationsIn, versionsIn } from './import-counts.ts';
import { saveRefused } from './save-refused.ts';
import { runStep } from './stage-file.ts';

/** How far a file has been read. */
export interface Reading {
  readonly bytes: number;
  readonly of: number;
}

interface ImportJobProps {
  readonly world: DeskWorld;
  readonly job: ImportProgress;
  /** `null` when the file is read. */
  readonly reading: Reading | null;
  readonly onProgress: (job: ImportProgress) => void;
  readonly onImported: () => void;
  readonly onLeave: () => void;
}

const outcomes: readonly (readonly [
  Outcome,
  'outcomeNew' | 'outcomeChanged' | 'outcomeUnchanged' | 'outcomeRefused',
])[] = [
  ['new', 'outcomeNew'],
  ['changed', 'outcomeChanged'],
  ['unchanged', 'outcomeUnchanged'],
  ['refused', 'outcomeRefused'],
];
/** Records shown of one outcome; the rest is in the file. */
const mostShown = 50;

/** One import: what it would do, its progress, and what it did. */
export function ImportJob({ world, job, reading, onProgress, onImported, onLeave }: ImportJobProps) {
  const { counts, state } = job;
  const [chosen, setChosen] = useState<Outcome | null>(null);
  const shown = chosen ?? outcomes.find(([outcome]) => counts[outcome] > 0)?.[0] ?? 'new';
  const [records, setRecords] = useState<readonly Foretold[]>([]);
  const [keepChanged, setKeepChanged] = useState(false);
  const [running, setRunning] = useState(false);
  const [failed, setFailed] = useState(false);
  const ended = useRef(new AbortController());
  useEffect(() => () => ended.current.abort(), []);
  const known = counts[shown];
  useEffect(() => {
    if (reading) return;
    world
      .callWorker('preview-import', { job: job.job, outcome: shown, after: 0, most: mostShown })
      .then(setRecords, () => setRecords([]));
  }, [world, job.job, shown, known, reading === null]);

  const run = async () => {
    const { signal } = ended.current;
    setRunning(true);
    setFailed(false);
    try {
      let now = job;
      do {
        now = await runStep(world, job.job, keepChanged ? 'keep' : 'revise', signal);
        onProgress(now);
      } while (now.state === 'running' && !signal.aborted);
      onImported();
    } catch {
      setFailed(true);
    }
    setRunning(false);
  };
  const cancel = async () => {
    ended.current.abort();
    ended.current = new AbortController();
    const now = await world.callWorker('cancel-import', { job: job.job }).catch(() => null);
    if (job.done > 0) onImported();
    if (now) onProgress(now);
    // What was only looked at is no import to look back at.
    if (now && job.done === 0) await world.callWorker('forget-import', { job: job.job }).catch(() => null);
    onLeave();
  };
  const wanted = counts.new + (keepChanged ? 0 : counts.changed);
  const offered = annotationsIn(job, 'new') + (keepChanged ? 0 : annotationsIn(job, 'changed'));
  const groups = useMemo(() => groupForetold(records), [records]);
  const none = !reading && outcomes.every(([outcome]) => counts[outcome] === 0);
  const over = state === 'done' || state === 'cancelled';
  return (
    <div class="view">
      <p dir="auto">
        <b>{job.name}</b>{' '}
        <span class="meta">
          {formatName(job.format)}. {!over && !running && job.done === 0 && t('importNothingYet')}
        </span>
      </p>
      {reading && <Progress label={t('importReading')} done={reading.bytes} of={reading.of} />}
      {running && <Progress label={t('importRunning', { count: job.done })} done={job.done} of={wanted} />}
      {state === 'done' && <Notice sign="supported" title={t('importDone', { count: annotationsDone(job) })} />}
      {failed && <Notice sign="note" failed title={t('importStopped')} />}
      {none && <Notice sign="note" title={t('importNoRecord')} />}
      <dl class="counts">
        {outcomes.map(([outcome, title]) => (
          <div key={outcome}>
            <dt>{t(title)}</dt>
            <dd>{t('countAlone', { count: annotationsIn(job, outcome) })}</dd>
            {versionsIn(job, outcome) > annotationsIn(job, outcome) && (
              <dd class="meta">{t('countVersions', { count: versionsIn(job, outcome) })}</dd>
            )}
          </div>
        ))}
      </dl>
      {job.hostsAsked.length > 0 && <p class="meta">{t('hostsAsked', { hosts: job.hostsAsked.join(', ') })}</p>}
      {!reading && <CautionTotals cautions={job.cautions} csv={job.format === 'csv'} />}
      {!over && counts.changed > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={keepChanged}
            onChange={({ currentTarget }) => setKeepChanged(currentTarget.checked)}
          />
          {t('keepChanged')}
        </label>
      )}
      <p class="row">
        {!over && !reading && !none && (
          <button
            type="button"
            class="main"
            aria-disabled={running || wanted === 0}
            onClick={() => !running && wanted > 0 && run()}
          >
            {t('importCount', { count: offered })}
          </button>
        )}
        {counts.refused > 0 && !reading && (
          <button type="button" onClick={() => saveRefused(world, job)}>
            {t('saveRefused')}
          </button>
        )}
        {over ? (
          <button type="button" class="main" onClick={onLeave}>
            {t('close')}
          </button>
        ) : (
          <button type="button" class="plain" onClick={cancel}>
            {t('cancel')}
          </button>
        )}
        {!over && !none && <span class="meta">{t('importStopText')}</span>}
      </p>
      {!reading && !none && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: four buttons that belong together, no form */}
          <div class="seg" role="group" aria-label={t('importRecords')}>
            {outcomes.map(([outcome, title]) => (
              <button type="button" key={outcome} aria-pressed={shown === outcome} onClick={() => setChosen(outcome)}>
                {t(title)}
              </button>
            ))}
          </div>
          <ForetoldTable
            groups={groups}
            more={Math.max(0, annotationsIn(job, shown) - groups.length)}
            csv={job.format === 'csv'}
          />
        </>
      )}
    </div>
  );
}
