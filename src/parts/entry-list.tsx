import type { Entry } from '../core/model/page.ts';
import { groupEntries } from './entry-groups.ts';
import { EntryItem } from './entry-item.tsx';
import { useWalk } from './use-walk.ts';
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
  citations: 'groupCitations',
  notChecked: 'groupNotChecked',
} as const;

/** What was found on a page, grouped; arrow keys walk it, Enter goes to the place in the text. */
export function EntryList({ entries, language, onGo, onAnnotate }: EntryListProps) {
  const groups = groupEntries(entries);
  const { list, current, reach, onKeyDown } = useWalk(
    groups.flatMap((group) => group.entries.map(({ seen }) => seen.key)),
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div ref={list} class="entries" onKeyDown={onKeyDown}>
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
                showRelated
                reached={entry.seen.key === current}
                onGo={() => onGo(entry)}
                {...(onAnnotate ? { onAnnotate: () => onAnnotate(entry) } : {})}
                onFocus={() => reach(entry.seen.key)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
