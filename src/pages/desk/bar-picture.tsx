import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { namedFor } from '../../parts/named-for.ts';
import { t } from '../../parts/words.ts';
import type { Count } from './counts.ts';
import { rootLetters } from './root-letters.ts';

interface BarPictureProps {
  readonly title: string;
  readonly text: string;
  readonly counts: readonly Count[];
  /** Bars that stand, for months; names of things lie beside theirs. */
  readonly upright?: boolean;
}

/** What twelve months beside each other need, in `rem`. */
const widthOfMonths = 38;

/** One ink, values on the bars; the same as a table on demand. */
export function BarPicture({ title, text, counts, upright = false }: BarPictureProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure class="chart">
      <figcaption>
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
          <button
            type="button"
            class="text"
            aria-label={namedFor(t(asTable ? 'readAsPicture' : 'readAsTable'), title)}
            onClick={() => setAsTable(!asTable)}
          >
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
    let gone = false;
    let clear = () => {};
    // What draws comes when somebody looks: most days nobody does.
    import('./draw-bars.ts').then(({ drawBars }) => {
      if (!gone) clear = drawBars(element, counts, upright);
    });
    return () => {
      gone = true;
      clear();
    };
  }, [counts, upright]);
  return <div ref={place} role="img" aria-label={name} class={upright ? 'bars' : 'bars lying'} />;
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
