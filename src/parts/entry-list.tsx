import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../core/model/page.ts';
import { groupEntries } from './entry-groups.ts';
import { EntryItem } from './entry-item.tsx';
import { t } from './words.ts';

interface EntryListProps {
  readonly entries: readonly Entry[];
  /** BCP 47 tag of the article. */
  readonly language: string | null;
  readonly onGo: (entry: Entry) => void;
  readonly onAnnotate?: (entry: Entry) => void;
}

const titles = {
  annotated: 'groupAnnotated',
  related: 'groupRelated',
  citations: 'groupCitations',
  notChecked: 'groupNotChecked',
} as const;

/** What was found on a page, grouped; arrow keys walk it, Enter goes to the place in the text. */
export function EntryList({ entries, language, onGo, onAnnotate }: EntryListProps) {
  const list = useRef<HTMLDivElement>(null);
  const groups = groupEntries(entries);
  const order = groups.flatMap((group) => group.entries.map(({ seen }) => seen.key));
  const [reached, setReached] = useState<string | undefined>(undefined);
  const current = reached !== undefined && order.includes(reached) ? reached : order[0];

  const walk = (event: KeyboardEvent) => {
    const to = target(event.key, order, current);
    if (to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLButtonElement>('.item').forEach((item) => {
      if (item.dataset.key === to) item.focus();
    });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div ref={list} class="entries" onKeyDown={walk}>
      {groups.map(({ name, entries: members }) => (
        <section key={name} aria-labelledby={`group-${name}`}>
          <h3 class="group" id={`group-${name}`}>
            {t(titles[name])} <span class="num">{members.length}</span>
          </h3>
          <ul class="list">
            {members.map((entry) => (
              <EntryItem
                key={entry.seen.key}
                entry={entry}
                language={language}
                reached={entry.seen.key === current}
                onGo={() => onGo(entry)}
                {...(onAnnotate ? { onAnnotate: () => onAnnotate(entry) } : {})}
                onFocus={() => setReached(entry.seen.key)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function target(key: string, order: readonly string[], current: string | undefined): string | undefined {
  const at = current === undefined ? -1 : order.indexOf(current);
  if (key === 'ArrowDown') return order[at + 1];
  if (key === 'ArrowUp') return order[at - 1];
  if (key === 'Home') return order[0];
  return key === 'End' ? order.at(-1) : undefined;
}
