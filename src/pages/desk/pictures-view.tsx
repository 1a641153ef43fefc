import { useMemo } from 'preact/hooks';
import { t, wordsLanguage } from '../../parts/words.ts';
import { BarPicture } from './bar-picture.tsx';
import { citationWords } from './citation-words.ts';
import { type Count, countMonths, countNames, mostBars } from './counts.ts';
import type { FoundRow } from './find-rows.ts';

interface PicturesViewProps {
  readonly rows: readonly FoundRow[];
  /** ISO 8601 date. */
  readonly today: string;
}

/** What the annotations are about, at a glance; every picture can be read as a table. */
export function PicturesView({ rows, today }: PicturesViewProps) {
  const pictures = useMemo(() => {
    const all = rows.map(({ row }) => row);
    return {
      months: countMonths(all, today).map(({ name, count }) => ({ name: monthName(name), count })),
      statuses: countNames(all, ({ status, retracted }) => [t(`status_${retracted ? 'retracted' : status}`)]),
      speakers: countNames(all, ({ speaker }) => (speaker === null ? [] : [speaker])),
      citations: countNames(all, ({ citations }) => citations.map(citationWords)),
    };
  }, [rows, today]);
  const count = rows.length;
  return (
    <section class="view pictures">
      <h1>{t('pictures')}</h1>
      <BarPicture title={t('picMonths')} text={monthsText(pictures.months, count)} counts={pictures.months} upright />
      <BarPicture title={t('picStatuses')} text={t('picInAll', { count })} counts={pictures.statuses} />
      <BarPicture
        title={t('picSpeakers')}
        text={most(pictures.speakers, 'picSpeakersAll')}
        counts={pictures.speakers.slice(0, mostBars)}
      />
      <BarPicture
        title={t('picCitations')}
        text={most(pictures.citations, 'picCitationsAll')}
        counts={pictures.citations.slice(0, mostBars)}
      />
    </section>
  );
}

/** What was published before the months that are shown is in none of them. */
function monthsText(months: readonly Count[], count: number): string {
  const shown = months.reduce((sum, month) => sum + month.count, 0);
  return t(shown < count ? 'picMonthsOf' : 'picInAll', { shown, count });
}

function most({ length }: readonly Count[], all: 'picSpeakersAll' | 'picCitationsAll'): string {
  if (length <= mostBars) return t(all, { count: length });
  return t('picMost', { shown: Math.min(length, mostBars), count: length });
}

function monthName(iso: string): string {
  return new Intl.DateTimeFormat(wordsLanguage().language, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
    new Date(`${iso}-01T00:00:00Z`),
  );
}
