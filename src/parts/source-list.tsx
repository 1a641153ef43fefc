import type { Source } from '../core/model/annotation.ts';
import { shortDate } from './dates.ts';
import { WebLink } from './web-link.tsx';
import { t } from './words.ts';

/** Where a reader can check: numbered, each with publisher and date. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ol class="srcs">
      {sources.map((source, index) => (
        // Sources have no id of their own, and two may share an address; their order does not change.
        <li key={index}>
          <span>
            <WebLink href={source.url}>{source.title}</WebLink> <span>{published(source)}</span>
            {source.primary && source.excerpt && (
              <span class="own">
                <span class="meta">{t('primarySource')}</span>{' '}
                <span class="said" dir="auto">
                  {t('quoted', { words: source.excerpt })}
                </span>
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A name in another direction takes the date's number with it unless it is kept apart: U+2068 to U+2069. */
function published({ publisher, date }: Source): string {
  const name = publisher && `\u2068${publisher}\u2069`;
  if (!date) return name;
  return name ? t('sourceLine', { publisher: name, date: shortDate(date) }) : shortDate(date);
}
