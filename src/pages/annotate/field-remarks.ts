import type { DraftForm } from '../../core/model/draft.ts';
import type { PageState } from '../../messaging/contract.ts';
import { t } from '../../parts/words.ts';
import { notMarkedHere } from './not-marked-here.ts';

/** What is said below a field and blocks nothing. */
export interface FieldRemarks {
  readonly quotation?: string | undefined;
  readonly saidOn?: string | undefined;
}

const nothingMarked = { outside: 'remarkOutside', unread: 'remarkUnread' } as const;

/** What the page in front tells about a form: that it will show no mark, and that a day is the page's own. */
export function fieldRemarks(form: DraftForm, state: PageState): FieldRemarks {
  const why = notMarkedHere(form, state);
  return {
    quotation: why ? t(nothingMarked[why]) : undefined,
    saidOn: form.saidOn !== '' && form.saidOn === pageDate(form, state) ? t('saidOnFromPage') : undefined,
  };
}

function pageDate({ origin }: DraftForm, state: PageState): string | undefined {
  if (state.is !== 'read' || state.report.facts.url !== origin) return undefined;
  return state.report.facts.publishedOn?.slice(0, 10);
}
