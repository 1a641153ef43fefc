import type { CurrentAnnotation } from '../../core/model/event.ts';
import { shortDate } from '../../parts/dates.ts';
import { annotationKind } from '../../parts/mark-kind.ts';
import { StatusLabel } from '../../parts/status-label.tsx';
import { t } from '../../parts/words.ts';
import type { World } from '../world.ts';

interface KnownPartProps {
  readonly world: World;
  readonly known: readonly CurrentAnnotation[];
}

/** The annotations that the words have already: each is changed, retracted or restored at the desk. */
export function KnownPart({ world, known }: KnownPartProps) {
  if (known.length === 0) return null;
  return (
    <section class="known">
      <h2>{t('knownTitle')}</h2>
      <ul>
        {known.map((annotation) => (
          <li key={annotation.id} class="row">
            <StatusLabel kind={annotationKind(annotation)} />
            <span class="meta" dir="auto">
              {t('sourceLine', { publisher: annotation.body.publisher, date: shortDate(annotation.revisedAt) })}
            </span>
            <button
              type="button"
              class="text"
              aria-label={t('openKnownOf', { publisher: annotation.body.publisher })}
              onClick={() => world.openDesk(`annotation/${annotation.id}`)}
            >
              {t('openKnown')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
