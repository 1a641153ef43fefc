import { useEffect, useRef, useState } from 'preact/hooks';
import { surveyCsv } from '../../core/interop/csv/read-csv.ts';
import { guessFormat } from '../../core/interop/guess-format.ts';
import { readHead } from '../../messaging/file-parts.ts';
import type { ImportProgress } from '../../messaging/import-calls.ts';
import { Notice } from '../../parts/notice.tsx';
import { t } from '../../parts/words.ts';
import { IndexPart } from '../index-part.tsx';
import type { FollowedIndex } from '../use-index.ts';
import type { DeskWorld } from './desk-world.ts';
import { FileField } from './file-field.tsx';
import { type ImportChoice, ImportForm } from './import-form.tsx';
import { ImportJob, type Reading } from './import-job.tsx';
import { ImportList } from './import-list.tsx';
import { stageFile } from './stage-file.ts';

interface ImportViewProps {
  readonly world: DeskWorld;
  readonly index: FollowedIndex;
  /** Something came in: the table is to be loaded again. */
  readonly onImported: () => void;
}

/** Files that come in: first what they would do, then, when asked, what they do. */
export function ImportView({ world, index, onImported }: ImportViewProps) {
  const [choice, setChoice] = useState<ImportChoice | null>(null);
  const [job, setJob] = useState<ImportProgress | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [open, setOpen] = useState<readonly ImportProgress[]>([]);
  const ended = useRef(new AbortController());
  const list = () => {
    world.callWorker('list-imports', null).then(setOpen, () => setOpen([]));
  };
  useEffect(() => {
    list();
    return () => ended.current.abort();
  }, [world]);

  const choose = async (file: File, resumed: ImportProgress | null) => {
    setFailed(null);
    const head = await readHead(file).catch(() => null);
    if (head === null) return setFailed(t('fileUnreadable'));
    const format = resumed?.format ?? guessFormat(file.name, head);
    if (file.size === 0) return setFailed(t('importEmpty'));
    if (!format) return setFailed(t('importUnknown'));
    const { publisher } = await world.callWorker('get-settings', null);
    setJob(null);
    setChoice({ file, head, format, resumed, publisher, mapping: surveyCsv(head).mapping, speaksFor: '' });
  };
  const read = async (chosen: ImportChoice) => {
    ended.current.abort();
    ended.current = new AbortController();
    const { signal } = ended.current;
    const { file, format, resumed, mapping, publisher } = chosen;
    setChoice(null);
    try {
      const speaksFor = chosen.speaksFor.split(/[\s,;]+/).filter(Boolean);
      const begun = resumed ?? (await world.callWorker('begin-import', { name: file.name, format, speaksFor }));
      setJob(begun);
      setReading({ bytes: 0, of: file.size });
      const options = { address: null, csv: { mapping, publisher } };
      const onRead = (bytes: number, progress: ImportProgress) => {
        setReading({ bytes, of: file.size });
        setJob(progress);
      };
      setJob(await stageFile(world, file, format, options, begun, onRead, signal));
    } catch {
      if (!signal.aborted) setFailed(t('importStopped'));
    }
    setReading(null);
    list();
  };
  const leave = () => {
    ended.current.abort();
    setJob(null);
    setReading(null);
    list();
  };

  return (
    <section class="view">
      <h1>{t('import')}</h1>
      <p class="meta">{t('importText')}</p>
      {failed && <Notice sign="note" failed title={failed} />}
      {!job && !choice && <FileField label={t('openFile')} onFile={(file) => choose(file, null)} />}
      {choice && (
        <ImportForm choice={choice} onChange={setChoice} onRead={() => read(choice)} onCancel={() => setChoice(null)} />
      )}
      {job && (
        <ImportJob
          key={job.job}
          world={world}
          job={job}
          reading={reading}
          onProgress={setJob}
          onImported={onImported}
          onLeave={leave}
        />
      )}
      {!job && !choice && (
        <ImportList
          jobs={open}
          onOpen={setJob}
          onFile={choose}
          onForget={(one) => {
            const call = one.state === 'done' || one.state === 'cancelled' ? 'forget-import' : 'cancel-import';
            world.callWorker(call, { job: one.job }).then(list, list);
          }}
        />
      )}
      {!job && !choice && (
        <>
          <h2 class="sub">{t('storageIndex')}</h2>
          <p class="meta">{t('indexText')}</p>
          <IndexPart index={index} />
        </>
      )}
    </section>
  );
}
