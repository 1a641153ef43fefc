import { useMemo, useRef, useState } from 'preact/hooks';
import type { Format } from '../../core/model/imported.ts';
import type { ExportFilter } from '../../messaging/import-calls.ts';
import { localDay } from '../../parts/local-day.ts';
import { Notice } from '../../parts/notice.tsx';
import { listed, t, wordsLanguage } from '../../parts/words.ts';
import type { DeskWorld } from './desk-world.ts';
import type { FoundRow } from './find-rows.ts';
import { FormatField } from './format-field.tsx';
import { formatName } from './formats.ts';
import { type Exported, writeExport } from './write-export.ts';

interface ExportViewProps {
  readonly world: DeskWorld;
  /** All annotations: whose they are. */
  readonly rows: readonly FoundRow[];
  /** The annotations chosen in the table; `null`: all. */
  readonly ids: readonly string[] | null;
  readonly onAll: () => void;
}

const refusals = { retracted: 'writeRetracted', 'no-claim': 'writeNoClaim', 'no-address': 'writeNoAddress' } as const;

/** Annotations as a file, and what that kind of file cannot hold. */
export function ExportView({ world, rows, ids, onAll }: ExportViewProps) {
  const [format, setFormat] = useState<Format>('pack');
  const [publisher, setPublisher] = useState('');
  const [standing, setStanding] = useState(false);
  const [writing, setWriting] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Exported | 'failed' | null>(null);
  const [saved, setSaved] = useState('');
  const ended = useRef(new AbortController());
  const publishers = useMemo(() => publishersOf(rows, ids), [rows, ids]);
  const write = async (event: Event) => {
    event.preventDefault();
    if (writing !== null) return;
    ended.current = new AbortController();
    setOutcome(null);
    setWriting(0);
    const filter: ExportFilter = {
      ...(ids && { ids }),
      ...(publisher && { publisher }),
      ...(standing && format === 'pack' && { standing }),
    };
    try {
      const exported = await writeExport(world, format, filter, setWriting, ended.current.signal);
      if (exported && exported.written > 0) {
        const name = `obelus-${localDay(world.now())}.${exported.ending}`;
        world.saveFile(name, exported.file);
        setSaved(name);
      }
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
      {outcome && outcome !== 'failed' && <Written exported={outcome} file={saved} />}
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
        <FormatField
          format={format}
          onChange={(chosen) => {
            setFormat(chosen);
            setOutcome(null);
          }}
        />
        <p class="meta">{t(format === 'pack' ? 'exportPackText' : 'exportOtherText')}</p>
        <label class="inline">
          {t('exportPublisher')}
          <select value={publisher} onChange={({ currentTarget }) => setPublisher(currentTarget.value)}>
            <option value="">{t('exportEveryPublisher')}</option>
            {publishers.map((name) => (
              <option value={name} key={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {format === 'pack' && (
          <>
            <label class="tick">
              <input
                type="checkbox"
                checked={standing}
                onChange={({ currentTarget }) => setStanding(currentTarget.checked)}
              />
              {t('exportStanding')}
            </label>
            <p class="meta">{t('exportStandingText')}</p>
          </>
        )}
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

/** How much the file holds; nothing was given where it would hold nothing. */
function Written({ exported, file }: { readonly exported: Exported; readonly file: string }) {
  const { written, versions, refused } = exported;
  if (written > 0)
    return (
      <Notice
        sign="supported"
        title={t('exportWritten', { count: written })}
        text={`${versions > written ? `${t('exportVersions', { count: versions })} ` : ''}${t('fileSaved', { file })}`}
      />
    );
  return (
    <Notice
      sign="note"
      failed
      title={t('exportNothing')}
      {...(refused.size === 0 && { text: t('exportNothingText') })}
    />
  );
}

/** Whose annotations can go out alone, in the order of the alphabet. */
function publishersOf(rows: readonly FoundRow[], ids: readonly string[] | null): readonly string[] {
  const chosen = ids && new Set(ids);
  const names = new Set(rows.flatMap(({ row }) => (!chosen || chosen.has(row.id) ? [row.publisher] : [])));
  const { compare } = new Intl.Collator(wordsLanguage().language);
  return [...names].filter(Boolean).sort(compare);
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
