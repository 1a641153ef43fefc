import type { DraftForm, DraftSource } from '../../core/model/draft.ts';
import type { Entry, PageReport } from '../../core/model/page.ts';
import type { SelectedWords } from '../../messaging/contract.ts';
import { speakerName } from '../../parts/card-view.ts';
import { spokenWords } from '../../parts/spoken-words.ts';
import { bareWords } from './bare-words.ts';
import { selectedStatement } from './selected-statement.ts';
import { wholeWords } from './whole-words.ts';

export const emptySource: DraftSource = { url: '', title: '', publisher: '', date: '', primary: false, excerpt: '' };

/** What every form starts with: the page's address, the language, the name that the moderator signs with. */
export interface FormStart {
  readonly page: string;
  readonly language: string;
  readonly publisher: string;
}

/** A form for words that are typed by hand. */
export function blankForm({ page, language, publisher }: FormStart): DraftForm {
  return {
    quotation: '',
    speaker: '',
    saidOn: '',
    page,
    origin: page,
    selector: null,
    language,
    status: 'context',
    summary: '',
    sources: [emptySource],
    citations: [],
    variants: '',
    ratingWords: '',
    ratingAuthor: '',
    ratingDate: '',
    licence: '',
    reviewBy: '',
    publisher,
  };
}

/** A form for a statement or citation of the page, with everything the page tells about it. */
export function formForEntry({ seen }: Entry, { facts, entries }: PageReport, start: FormStart): DraftForm {
  const { mention, selector } = seen;
  const form = {
    ...blankForm(start),
    page: facts.url,
    origin: facts.url,
    language: facts.lang ?? start.language,
    selector,
  };
  if (mention.mention === 'citation') return { ...form, citations: [mention.id] };
  const inside = entries.flatMap((other) => {
    const cited = other.seen.mention;
    return cited.mention === 'citation' && cited.start >= mention.start && cited.end <= mention.end ? [cited.id] : [];
  });
  return {
    ...form,
    quotation: spokenWords(selector.exact),
    speaker: speakerName(mention) ?? '',
    saidOn: facts.publishedOn?.slice(0, 10) ?? '',
    citations: [...new Set(inside)],
  };
}

/** A form for the words that are selected in the page: who says the statement that they stand in, and the citations that stand in them. */
export function formForSelection(
  { facts, selector: selected }: SelectedWords,
  start: FormStart,
  entries: readonly Entry[] = [],
): DraftForm {
  const selector = wholeWords(selected);
  const said = selectedStatement(selector, entries)?.entry.seen.mention;
  const cited = entries.flatMap(({ seen: { mention } }) =>
    mention.mention === 'citation' && !mention.local && selector.exact.includes(mention.text) ? [mention.id] : [],
  );
  return {
    ...blankForm(start),
    page: facts.url,
    origin: facts.url,
    language: facts.lang ?? start.language,
    selector,
    quotation: said ? bareWords(selector.exact) : selector.exact,
    speaker: said?.mention === 'quotation' ? (speakerName(said) ?? '') : '',
    citations: [...new Set(cited)],
    saidOn: facts.publishedOn?.slice(0, 10) ?? '',
  };
}

/** Whether two forms are about the same words of the same page, whatever was typed into them since. */
export function sameWords(one: DraftForm, other: DraftForm): boolean {
  return (
    one.origin === other.origin &&
    one.selector?.exact === other.selector?.exact &&
    one.selector?.prefix === other.selector?.prefix
  );
}
