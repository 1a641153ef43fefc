import { useEffect } from 'preact/hooks';
import type { Entry, PageReport } from '../../core/model/page.ts';
import { toCardView } from '../../parts/card-view.ts';
import { EntryItem } from '../../parts/entry-item.tsx';
import { useWalk } from '../../parts/use-walk.ts';
import { t } from '../../parts/words.ts';
import { EntryMore } from './entry-more.tsx';

interface PanelListProps {
  readonly report: PageReport;
  readonly entries: readonly Entry[];
  /** ISO 8601 date, where the reader is. */
  readonly today: string;
  /** Key of the entry whose card is open in the page, or whose place was asked for last. */
  readonly shown: string | null;
  /** Say of every entry why it is marked. */
  readonly why: boolean;
  readonly onGo: (entry: Entry) => void;
}

/** Everything on the page in reading order; what is near stands under each, and under the current one who annotated it. */
export function PanelList({ report, entries, today, shown, why, onGo }: PanelListProps) {
  const { list, current, reach, onKeyDown } = useWalk(entries.map(({ seen }) => seen.key));
  useEffect(() => {
    if (shown === null) return;
    reach(shown);
    const item = [...(list.current?.querySelectorAll<HTMLElement>('.item') ?? [])].find(
      ({ dataset }) => dataset.key === shown,
    );
    item?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [shown, list, reach]);
  if (entries.length === 0) return <p class="empty">{t('filterEmpty')}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div ref={list} onKeyDown={onKeyDown}>
      <ol class="list">
        {entries.map((entry) => {
          const { key } = entry.seen;
          const isShown = key === shown;
          return (
            <EntryItem
              key={key}
              entry={entry}
              language={report.facts.lang}
              reached={key === current}
              current={isShown}
              onGo={() => onGo(entry)}
              onFocus={() => reach(key)}
            >
              {(isShown || why || entry.findings.length > 0) && (
                <EntryMore view={toCardView(entry, { report, today })} current={isShown} why={why} />
              )}
            </EntryItem>
          );
        })}
      </ol>
    </div>
  );
}
