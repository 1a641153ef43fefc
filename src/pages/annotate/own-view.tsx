import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CurrentAnnotation } from '../../core/model/event.ts';
import { shortDate } from '../../parts/dates.ts';
import { languageTag } from '../../parts/language-tag.ts';
import { annotationKind } from '../../parts/mark-kind.ts';
import { StatusLabel } from '../../parts/status-label.tsx';
import { t } from '../../parts/words.ts';
import type { World } from '../world.ts';
import { BackBar } from './back-bar.tsx';

interface OwnViewProps {
  readonly world: World;
  /** What was published from this computer about the words. */
  readonly own: readonly CurrentAnnotation[];
  readonly onAnew: () => void;
  readonly onBack: () => void;
}

/** Who presses the pen beside words that they have annotated wants to change that; a second annotation only on purpose. */
export function OwnView({ world, own, onAnew, onBack }: OwnViewProps) {
  const part = useRef<HTMLElement>(null);
  useLayoutEffect(() => part.current?.querySelector('button')?.focus(), []);
  return (
    <>
      <BackBar onBack={onBack} />
      <main class="main-part" ref={part}>
        <div class="own">
          <h2>{t('ownTitle')}</h2>
          <p>{t('ownText')}</p>
          <ul>
            {own.map((annotation) => (
              <li key={annotation.id}>
                <p class="row">
                  <StatusLabel kind={annotationKind(annotation)} />
                  <span class="meta" dir="auto">
                    {t('sourceLine', { publisher: annotation.body.publisher, date: shortDate(annotation.revisedAt) })}
                  </span>
                </p>
                <p class="pre" dir="auto" lang={languageTag(annotation.body.language)}>
                  {annotation.body.summary}
                </p>
                <button
                  type="button"
                  class="main"
                  aria-label={t('editOf', { publisher: annotation.body.publisher })}
                  onClick={() => world.openDesk(`annotation/${annotation.id}/edit`)}
                >
                  {t('edit')}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" onClick={onAnew}>
            {t('annotateAnew')}
          </button>
        </div>
      </main>
    </>
  );
}
