import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardActions } from './card-actions.ts';
import { CardHead } from './card-head.tsx';
import type { CardView, NoteView } from './card-view.ts';
import { Cited } from './cited.tsx';
import { Compared } from './comparison.tsx';
import { shortDate } from './dates.ts';
import { History } from './history.tsx';
import { Note } from './note.tsx';
import { Notice } from './notice.tsx';
import { Said } from './said.tsx';
import { StatusLabel } from './status-label.tsx';
import { Why } from './why.tsx';
import { t } from './words.ts';

interface CardProps {
  readonly view: CardView;
  readonly on: CardActions;
  /** A dialog beside the page, or a part of a page. */
  readonly role?: 'dialog' | 'group';
}

/**
 * Scrolled by keyboard, even where it holds nothing that takes focus, and no landmark of the page.
 * https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable
 */
const scrolled = { role: 'group', tabIndex: 0 } as const;

/** The reader's card: who said what, who says what about it, when, on which sources. */
export function Card({ view, on, role = 'group' }: CardProps) {
  const part = useRef<HTMLElement>(null);
  const hidden = Boolean(on.onUndo);
  const before = useRef(hidden);
  useEffect(() => {
    if (before.current !== hidden) refocus(part.current, hidden ? '.notice button' : '.card-foot button');
    before.current = hidden;
  }, [hidden]);
  return (
    <section class="card" role={role} aria-label={cardName(view)} tabIndex={-1} ref={part}>
      <div class="rule" data-s={view.kind} />
      <CardHead view={view} on={on} />
      <section class="card-body" {...scrolled} aria-label={t('cardBody')}>
        {on.onUndo && (
          <Notice
            sign="none"
            title={t('matchHidden')}
            text={t('matchHiddenText')}
            action={{ label: t('undo'), run: on.onUndo }}
          />
        )}
        {view.said && <Quoted view={view} said={view.said} />}
        {view.cited && <Cited cited={view.cited} onGo={on.onGo} alone={view.notes.length === 0} />}
        {view.differing > 0 && (
          <p class="differ">
            {view.differing === 2 ? t('twoPublishersDiffer') : t('publishersDiffer', { count: view.differing })}
          </p>
        )}
        {view.notes.map((note) => (
          <Note note={note} key={note.id} />
        ))}
        {view.comparisons.map((comparison, index) => (
          <Compared comparison={comparison} key={`${view.key} ${index}`} />
        ))}
        {/* What was hidden is not nothing. */}
        {view.said && view.notes.length === 0 && !hidden && <Unchecked />}
        {view.replies.map((reply) => (
          <div class="reply" key={reply.at + reply.name}>
            <p dir="auto">
              <b>{t('replyBy', { name: reply.name })}</b> <span class="meta">{shortDate(reply.at)}</span>
            </p>
            <Said words={reply.text} marked />
          </div>
        ))}
        {view.related.length > 0 && <Related notes={view.related} />}
        <History history={view.history} />
        {(view.reasons.length > 0 || view.cited) && <Why view={view} />}
      </section>
      <Foot view={view} on={on} />
    </section>
  );
}

/** What was pressed is gone: the focus goes to what takes that back, or does it again. */
function refocus(card: HTMLElement | null, selector: string): void {
  const tree = card?.getRootNode();
  const { activeElement } = tree instanceof ShadowRoot ? tree : document;
  if (!activeElement || activeElement === document.body) card?.querySelector<HTMLElement>(selector)?.focus();
}

function cardName(view: CardView): string {
  const { position, isPublished, kind, cited } = view;
  const status = t(`status_${kind}`);
  if (cited) return t('cardName', { status, place: cited.name });
  if (position) return t('cardName', { status, place: t('cardStatement', position) });
  return t(isPublished ? 'cardPublished' : 'cardPreview');
}

function Quoted({ view, said }: { readonly view: CardView; readonly said: NonNullable<CardView['said']> }) {
  // Most languages say “on” of a day alone, not of a month or a year.
  const on = said.on && t(said.on.length < 10 ? 'saidWithin' : 'saidOn', { date: shortDate(said.on) });
  const who = said.speaker && on ? t('listedWith', { first: said.speaker, second: on }) : (said.speaker ?? on);
  return (
    <blockquote class="cited">
      <Said words={said.words} marked={said.marked} language={view.language} />
      {who && (
        <span class="meta" dir="auto">
          {who}
        </span>
      )}
    </blockquote>
  );
}

function Unchecked() {
  return (
    <section class="note">
      <p>
        <StatusLabel kind="none" />
      </p>
      <p>
        {t('noneText')} {t('notCheckedNotTrue')}
      </p>
    </section>
  );
}

function Related({ notes }: { readonly notes: readonly NoteView[] }) {
  return (
    <section class="note">
      <p class="meta">{t('related')}</p>
      <div class="related">
        {notes.map((note) => (
          <Note note={note} key={note.id} />
        ))}
      </div>
    </section>
  );
}

function Foot({ view, on }: Pick<CardProps, 'view' | 'on'>) {
  const [copied, setCopied] = useState<{ readonly place: string; readonly done: boolean } | null>(null);
  const { onNotThis, onCopyLink } = on;
  const { place } = view;
  const notThis = onNotThis && view.reasons.length > 0;
  const copy = onCopyLink && place;
  if (!notThis && !copy) return null;
  const outcome = copied?.place === place ? (copied?.done ? 'linkCopied' : 'linkNotCopied') : null;
  return (
    <div class="card-foot">
      {notThis && (
        <button type="button" class="plain" onClick={onNotThis}>
          {view.cited ? t('notThisCitation') : t('notThisStatement')}
        </button>
      )}
      {copy && (
        <button type="button" class="plain" onClick={async () => setCopied({ place, done: await onCopyLink(place) })}>
          {t('copyLink')}
        </button>
      )}
      <span class="meta copied" role="status">
        {outcome && t(outcome)}
      </span>
    </div>
  );
}
