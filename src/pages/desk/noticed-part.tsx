import type { Visit } from '../../messaging/visit-calls.ts';
import { shortDate } from '../../parts/dates.ts';
import { Sign } from '../../parts/sign.tsx';
import { WebLink } from '../../parts/web-link.tsx';
import { t } from '../../parts/words.ts';

interface NoticedPartProps {
  readonly visits: readonly Visit[];
  readonly onLooked: () => void;
}

const said = { quotation: 'goneQuotation', excerpt: 'goneExcerpt' } as const;

/** Words that a page no longer held when it was open here; whether they were changed or moved, somebody has to look. */
export function NoticedPart({ visits, onLooked }: NoticedPartProps) {
  if (visits.length === 0) return null;
  return (
    <div class="notice noticed">
      <Sign name="note" />
      <ul>
        {visits.map(({ url, what, at }) => (
          <li key={`${what} ${url}`}>
            {t(said[what], { date: shortDate(at) })} <WebLink href={url}>{url}</WebLink>
          </li>
        ))}
      </ul>
      <button type="button" class="text" onClick={onLooked}>
        {t('lookedAt')}
      </button>
    </div>
  );
}
