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
            <WebLink href={source.url}>{source.title}</WebLink> <span dir="auto">{published(source)}</span>
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

function published({ publisher, date }: Source): string {
  if (!date) return publisher;
  return publisher ? t('sourceLine', { publisher, date: shortDate(date) }) : shortDate(date);
}
