import { useRef, useState } from 'preact/hooks';
import type { Format } from '../../core/model/imported.ts';
import type { ExportFilter } from '../../messaging/import-calls.ts';
import { Notice } from '../../parts/notice.tsx';
import { listed, t } from '../../parts/words.ts';
import type { DeskWorld } from './desk-world.ts';
import { formatName, formats } from './formats.ts';
import { type Exported, writeExport } from './write-export.ts';

interface ExportViewProps {
  readonly world: DeskWorld;
  /** The annotations chosen in the table; `null`: all. */
  readonly ids: readonly string[] | null;
  readonly onAll: () => void;
}

const refusals = { retracted: 'writeRetracted', 'no-claim': 'writeNoClaim', 'no-address': 'writeNoAddress' } as const;

/** Annotations as a file, and what that kind of file cannot hold. */
export function ExportView({ world, ids, onAll }: ExportViewProps) {
  const [format, setFormat] = useState<Format>('pack');
  const [publisher, setPublisher] = useState('');
  const [standing, setStanding] = useState(false);
  const [writing, setWriting] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Exported | 'failed' | null>(null);
  const ended = useRef(new AbortController());
  const write = async (event: Event) => {
    event.preventDefault();
    if (writing !== null) return;
    ended.current = new AbortController();
    setOutcome(null);
    setWriting(0);
    const filter: ExportFilter = {
      ...(ids && { ids }),
      ...(publisher.trim() && { publisher: publisher.trim() }),
      ...(standing && { standing }),
    };
    try {
      const exported = await writeExport(world, format, filter, setWriting, ended.current.signal);
      if (exported)
        world.saveFile(`obelus-${world.now().toISOString().slice(0, 10)}.${exported.ending}`, exported.file);
      setOutcome(exported);
    } catch {
      setOutcome('failed');
    }
    setWriting(null);
  };
  return (
    <section class="view">
      <h1>{t('export')}</h1>
      <p class="meta">{t('deskExportText')}</p>
      {outcome === 'failed' && <Notice sign="note" failed title={t('deskExportFailed')} />}
      {outcome && outcome !== 'failed' && (
        <Notice sign="supported" title={t('exportWritten', { count: outcome.written })} />
      )}
      {outcome && outcome !== 'failed' && <NotHeld exported={outcome} format={format} />}
      <form class="act" onSubmit={write}>
        {ids && (
          <p class="row">
            <b>{t('exportChosen', { count: ids.length })}</b>
            <button type="button" class="text" onClick={onAll}>
              {t('exportAll')}
            </button>
          </p>
        )}
        <label class="inline">
          {t('format')}
          <select
            value={format}
            onChange={({ currentTarget: { value } }) =>
              setFormat(formats.find(([one]) => one === value)?.[0] ?? format)
            }
          >
            {formats.map(([one, name]) => (
              <option value={one} key={one}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p class="meta">{t(format === 'pack' ? 'exportPackText' : 'exportOtherText')}</p>
        <label class="inline">
          {t('exportPublisher')}
          <input type="text" value={publisher} onInput={({ currentTarget }) => setPublisher(currentTarget.value)} />
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={standing}
            onChange={({ currentTarget }) => setStanding(currentTarget.checked)}
          />
          {t('exportStanding')}
        </label>
        <div class="row">
          <button type="submit" class="main" aria-disabled={writing !== null}>
            {t('export')}
          </button>
          {writing !== null && (
            <button type="button" class="plain" onClick={() => ended.current.abort()}>
              {t('cancel')}
            </button>
          )}
          <span class="meta num" role="status">
            {writing !== null && t('rowsLoading', { count: writing })}
          </span>
        </div>
      </form>
    </section>
  );
}

function NotHeld({ exported, format }: { readonly exported: Exported; readonly format: Format }) {
  const lost = [...exported.lost].map(([field, count]) => t('lostField', { field, count }));
  return (
    <>
      {[...exported.refused].map(([reason, count]) => (
        <p class="meta" key={reason}>
          {t(refusals[reason], { count })}
        </p>
      ))}
      {lost.length > 0 && <p class="meta">{t('lostFields', { format: formatName(format), fields: listed(lost) })}</p>}
    </>
  );
}
