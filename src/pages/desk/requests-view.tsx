import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReportRow } from '../../messaging/try-calls.ts';
import { shortDate } from '../../parts/dates.ts';
import { namedFor } from '../../parts/named-for.ts';
import { Notice } from '../../parts/notice.tsx';
import { Said } from '../../parts/said.tsx';
import { t } from '../../parts/words.ts';
import { Looking } from '../no-answer-view.tsx';
import { readKeptFile } from '../settings/kept-file.ts';
import type { DeskWorld } from './desk-world.ts';
import { FileField } from './file-field.tsx';
import { rowTitle } from './row-title.ts';
import { annotationLink } from './use-place.ts';

interface RequestsViewProps {
  readonly world: DeskWorld;
  /** Reports came or were closed. */
  readonly onChanged: () => void;
}

/** Matches that readers said are none, out of the files that they saved. */
export function RequestsView({ world, onChanged }: RequestsViewProps) {
  const [reports, setReports] = useState<readonly ReportRow[] | 'asking' | 'lost'>('asking');
  const [said, setSaid] = useState<{ readonly title: string; readonly failed: boolean } | null>(null);
  const load = useCallback(() => {
    world.callWorker('list-reports', null).then(setReports, () => setReports('lost'));
    onChanged();
  }, [world, onChanged]);
  useEffect(load, [load]);
  const take = async (file: File) => {
    const text = await file.text().catch(() => null);
    if (text === null) return setSaid({ title: t('fileUnreadable'), failed: true });
    const dismissals = readKeptFile(text)?.dismissals ?? [];
    if (dismissals.length === 0) return setSaid({ title: t('requestsNotFile'), failed: true });
    try {
      const { taken } = await world.callWorker('take-reports', { reports: dismissals });
      setSaid({ title: t('requestsTaken', { count: taken }), failed: false });
      load();
    } catch {
      setSaid({ title: t('actFailed'), failed: true });
    }
  };
  const close = ({ annotation, exact }: ReportRow) => {
    world.callWorker('close-report', { annotation, exact }).then(load, () => setReports('lost'));
  };
  const keep = async (report: ReportRow) => {
    const { exact } = report;
    // Only the words came in the file; they are their own sentence.
    const statement = { exact, sentence: exact, speaker: null, lang: null };
    await world.callWorker('keep-near-miss', { statement }).catch(() => null);
    close(report);
  };
  return (
    <section class="view">
      <h1>{t('requests')}</h1>
      <p class="meta">{t('reportsText')}</p>
      {said && <Notice sign={said.failed ? 'note' : 'supported'} failed={said.failed} title={said.title} />}
      <FileField label={t('openFile')} onFile={take} />
      {reports === 'asking' && <Looking />}
      {reports === 'lost' && <Notice sign="note" failed title={t('lostTitle')} />}
      {Array.isArray(reports) && reports.length === 0 && <p class="meta">{t('reportsNone')}</p>}
      {Array.isArray(reports) && reports.length > 0 && <p class="meta">{t('nearMissText')}</p>}
      <ul class="jobs">
        {Array.isArray(reports) &&
          reports.map((report: ReportRow) => (
            <li key={`${report.annotation} ${report.exact}`}>
              <Said words={report.exact} marked />
              <p class="meta">
                {t('requestOf')}{' '}
                {report.about ? (
                  <a href={annotationLink(report.annotation)} dir="auto">
                    {rowTitle(report.about)}
                  </a>
                ) : (
                  t('requestGone')
                )}{' '}
                {shortDate(report.at)}
              </p>
              <p class="row">
                <button
                  type="button"
                  aria-label={namedFor(t('keepNearMiss'), report.exact)}
                  onClick={() => keep(report)}
                >
                  {t('keepNearMiss')}
                </button>
                <button
                  type="button"
                  class="plain"
                  aria-label={namedFor(t('requestClose'), report.exact)}
                  onClick={() => close(report)}
                >
                  {t('requestClose')}
                </button>
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}
