import { BarChart } from 'chartist';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../parts/words.ts';
import type { Count } from './counts.ts';

interface BarPictureProps {
  readonly title: string;
  readonly text: string;
  readonly counts: readonly Count[];
  /** Bars that stand, for months; names of things lie beside theirs. */
  readonly upright?: boolean;
}

/** What twelve months beside each other need, in `rem`. */
const widthOfMonths = 38;
/** How high a lying bar with its name stands, how long the name may be, and how much of the window it may take; in `rem`. */
const lyingRow = 1.9;
const longestName = 10.5;
const mostOfWindow = 0.5;

/** One ink, values on the bars; the same as a table on demand. */
export function BarPicture({ title, text, counts, upright = false }: BarPictureProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure class="chart">
      <figcaption id={id}>
        <b>{title}</b>
        <span class="meta">{text}</span>
      </figcaption>
      {counts.length === 0 ? (
        <p class="meta">{t('picNothing')}</p>
      ) : (
        <>
          {asTable ? (
            <CountTable counts={counts} name={title} />
          ) : (
            <Bars {...{ counts, upright }} name={spoken(title, counts)} />
          )}
          <button type="button" class="text" aria-describedby={id} onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'readAsPicture' : 'readAsTable')}
          </button>
        </>
      )}
    </figure>
  );
}

interface BarsProps {
  readonly counts: readonly Count[];
  readonly upright: boolean;
  readonly name: string;
}

function Bars({ counts, upright: standing, name }: BarsProps) {
  const place = useRef<HTMLDivElement>(null);
  const [fits, setFits] = useState(false);
  // Twelve names do not fit beside each other in a narrow place, or in large letters.
  const upright = standing && fits;
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const look = () => setFits(element.clientWidth >= widthOfMonths * rootLetters());
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    // Names grow with the reader's letters, bars give way to them.
    const rem = rootLetters();
    const above = (upright ? 1.25 : 0.25) * rem;
    const names = Math.min(longestName * rem, element.clientWidth * mostOfWindow);
    const chart = new BarChart(
      element,
      { labels: counts.map((one) => one.name), series: [counts.map(({ count }) => count)] },
      {
        horizontalBars: !upright,
        reverseData: !upright,
        height: upright ? 190 : counts.length * rows(counts, names, rem) * rem + above,
        chartPadding: { top: above, right: upright ? 4 : 3 * rem, bottom: 0, left: 0 },
        axisX: { showGrid: false, offset: upright ? 1.5 * rem : 0, showLabel: upright },
        axisY: { showGrid: false, offset: upright ? 0 : names, showLabel: !upright },
        low: 0,
      },
    );
    chart.on('draw', (drawn) => {
      if (drawn.type !== 'bar') return;
      const count = counts[upright ? drawn.index : counts.length - 1 - drawn.index]?.count ?? 0;
      const place = upright ? { x: drawn.x2, y: drawn.y2 - 6 } : { x: drawn.x2 + 6, y: drawn.y2 + rem / 4 };
      drawn.group
        .elem('text', { ...place, 'text-anchor': upright ? 'middle' : 'start' }, 'value')
        .text(t('countAlone', { count }));
    });
    return () => chart.detach();
  }, [counts, upright]);
  return <div ref={place} role="img" aria-label={name} class={upright ? 'bars' : 'bars lying'} />;
}

/** How high each lying bar is, in `rem`: as high as the longest name needs in the width that names have. */
function rows(counts: readonly Count[], width: number, rem: number): number {
  const letters = Math.max(...counts.map(({ name }) => name.length));
  const lines = Math.ceil((letters * 0.55 * 0.8 * rem) / Math.max(width - rem, rem));
  return Math.max(lyingRow, 0.5 + Math.min(lines, 4) * 1.1);
}

/** The size of the reader's letters, in CSS pixels. */
function rootLetters(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function CountTable({ counts, name }: { readonly counts: readonly Count[]; readonly name: string }) {
  return (
    <table class="t plainrows">
      <caption class="sr">{name}</caption>
      <tbody>
        {counts.map((one) => (
          <tr key={one.name}>
            <th scope="row" dir="auto">
              {one.name}
            </th>
            <td class="num">{t('countAlone', { count: one.count })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The picture in a sentence: what it shows, its highest and its lowest bar. */
function spoken(title: string, counts: readonly Count[]): string {
  const sorted = counts.toSorted((a, b) => b.count - a.count);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (!high || !low) return title;
  return t('picSpoken', { title, high: high.name, most: high.count, low: low.name, least: low.count });
}
