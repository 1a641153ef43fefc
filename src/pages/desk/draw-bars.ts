import { BarChart } from 'chartist';
import { t } from '../../parts/words.ts';
import type { Count } from './counts.ts';
import { rootLetters } from './root-letters.ts';

/** How high a lying bar with its name stands, how long the name may be, and how much of the window it may take; in `rem`. */
const lyingRow = 1.9;
const longestName = 10.5;
const mostOfWindow = 0.5;

/** Draw bars with their values into an element; the answer takes them away. */
export function drawBars(element: HTMLElement, counts: readonly Count[], upright: boolean): () => void {
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
}

/** How high each lying bar is, in `rem`: as high as the longest name needs in the width that names have. */
function rows(counts: readonly Count[], width: number, rem: number): number {
  const letters = Math.max(...counts.map(({ name }) => name.length));
  const lines = Math.ceil((letters * 0.55 * 0.8 * rem) / Math.max(width - rem, rem));
  return Math.max(lyingRow, 0.5 + Math.min(lines, 4) * 1.1);
}
