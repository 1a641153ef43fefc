import type { ComponentChildren } from 'preact';
import type { Entry } from '../core/model/page.ts';
import { speakerName } from './card-view.ts';
import { cutText } from './cut-text.ts';
import { languageTag } from './language-tag.ts';
import { markKind } from './mark-kind.ts';
import { Sign } from './sign.tsx';
import { spokenWords } from './spoken-words.ts';
import { StatusLabel } from './status-label.tsx';
import { t } from './words.ts';

interface EntryItemProps {
  readonly entry: Entry;
  /** BCP 47 tag of the article. */
  readonly language: string | null;
  /** The one entry of its list that Tab reaches. */
  readonly reached: boolean;
  readonly onGo: () => void;
  readonly onAnnotate?: () => void;
  readonly onFocus: () => void;
  /** Say how many annotations are related where none is about the words themselves. */
  readonly showRelated?: boolean;
  /** The entry whose place in the text is shown. */
  readonly current?: boolean;
  /** What is said below the current entry. */
  readonly children?: ComponentChildren;
}

/** One line of a list of statements and citations: status and speaker, the words below, at most two lines of them. */
export function EntryItem(props: EntryItemProps) {
  const { entry, language, reached, onGo, onAnnotate, onFocus, showRelated = false, current = false, children } = props;
  const words = entryWords(entry);
  const { mention } = entry.seen;
  const quoted = mention.mention === 'quotation';
  const related = showRelated && markKind(entry) === 'none' ? entry.findings.length : 0;
  const tabIndex = reached ? 0 : -1;
  return (
    <li aria-current={current ? 'true' : undefined}>
      <button type="button" class="item" tabIndex={tabIndex} onClick={onGo} onFocus={onFocus} data-key={entry.seen.key}>
        <span class="top">
          <StatusLabel kind={markKind(entry)} />
          <span class="who" dir="auto">
            {cutText(speakerName(mention) ?? '', 200)}
          </span>
        </span>
        <span class={quoted ? 'said' : 'ttl'} dir="auto" lang={languageTag(language)}>
          {quoted && mention.marked ? t('quoted', { words }) : words}
        </span>
        {related > 0 && <span class="meta">{t('entryRelated', { count: related })}</span>}
      </button>
      {onAnnotate && (
        <button
          type="button"
          class="icon"
          tabIndex={tabIndex}
          aria-label={t('annotateThis', { words })}
          title={t('annotate')}
          onClick={onAnnotate}
          onFocus={onFocus}
        >
          <Sign name="pen" />
        </button>
      )}
      {children}
    </li>
  );
}

/** The words an entry is listed by, cut to what two lines can hold. */
function entryWords({ seen, explanation }: Entry): string {
  const words =
    seen.mention.mention === 'citation' ? (explanation?.name ?? seen.mention.text) : spokenWords(seen.selector.exact);
  return cutText(words, 400);
}
