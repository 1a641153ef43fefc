import type { PageState } from '../messaging/contract.ts';
import { t } from '../parts/words.ts';
import { pausedWords } from './paused-words.ts';

/** What the reader can do where there is nothing to list. */
export interface EmptyActions {
  readonly turnOn: () => void;
  readonly readNow: () => void;
  readonly resume: () => void;
  readonly again: () => void;
}

interface EmptyViewProps {
  readonly state: Exclude<PageState, { is: 'read' | 'looking' }>;
  /** The reader's day, as an ISO 8601 date. */
  readonly today: string;
  readonly on: EmptyActions;
}

/** Why nothing is shown, and one way on. */
export function EmptyView({ state, today, on }: EmptyViewProps) {
  const { title, text, main, other } = say(state, today, on);
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>
        {text} {state.is === 'failed' && <span class="meta">{t('failedCode', { code: state.code })}</span>}
      </p>
      {(main || other) && (
        <div class="row">
          {main && (
            <button type="button" class="main" onClick={main.run}>
              {main.label}
            </button>
          )}
          {other && (
            <button type="button" onClick={other.run}>
              {other.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

interface Saying {
  readonly title: string;
  readonly text: string;
  readonly main?: { readonly label: string; readonly run: () => void };
  readonly other?: { readonly label: string; readonly run: () => void };
}

function say(state: EmptyViewProps['state'], today: string, on: EmptyActions): Saying {
  switch (state.is) {
    case 'browser-page':
      return { title: t('browserPageTitle'), text: t('browserPageText') };
    case 'off':
    case 'unread':
      return {
        title: t('offTitle'),
        text: t('offText'),
        main: { label: t('turnOn'), run: on.turnOn },
        other: { label: t('onlyOnce'), run: on.readNow },
      };
    case 'no-access':
      return {
        title: t('noAccessTitle'),
        text: t('noAccessText'),
        main: { label: t('giveAccess'), run: on.turnOn },
      };
    case 'paused':
      return {
        title: pausedWords(state.since, today),
        text: t('pausedText'),
        main: { label: t('resume'), run: on.resume },
      };
    case 'not-article':
      return {
        title: t('notArticleTitle'),
        text: t('notArticleText'),
        other: { label: t('readAnyway'), run: on.readNow },
      };
    case 'failed':
      return {
        title: t('failedTitle'),
        text: t('failedText'),
        main: { label: t('tryAgain'), run: on.again },
      };
  }
}
