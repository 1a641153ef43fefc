import type { Draft, DraftForm } from '../../core/model/draft.ts';
import type { CurrentAnnotation } from '../../core/model/event.ts';
import type { Entry, PageReport } from '../../core/model/page.ts';
import type { SelectedWords } from '../../messaging/contract.ts';
import { wordsLanguage } from '../../parts/words.ts';
import type { OpenedForm } from '../annotate/annotate-view.tsx';
import { blankForm, formForEntry, formForSelection, sameWords } from '../annotate/prefill.ts';
import { selectedStatement } from '../annotate/selected-statement.ts';
import type { FrontTab, World } from '../world.ts';

/** A draft typed so recently opens by itself: the popup closed because its writer looked something up. */
const justNow = 3_600_000;

/** The form for a statement or citation of the page: the draft that was begun for it, or a new one. */
export async function openForEntry(world: World, entry: Entry, report: PageReport): Promise<OpenedForm> {
  const form = formForEntry(entry, report, await start(world, report.facts.url));
  const { mention, selector } = entry.seen;
  const known = entry.findings.filter(({ level }) => level === 'match').map(({ annotation }) => annotation);
  const begun = await draftOrNew(world, form);
  return {
    ...begun,
    ...(mention.mention === 'quotation' && {
      found: { exact: selector.exact, words: form.quotation, speaker: form.speaker },
    }),
    known,
    // Who began a second annotation goes on with it.
    ...(begun.backFrom === null && { own: await ownOf(world, known) }),
  };
}

/** Those of some annotations that were published from this computer and stand. */
async function ownOf(world: World, known: readonly CurrentAnnotation[]): Promise<readonly CurrentAnnotation[]> {
  if (known.length === 0) return [];
  const rows = await world.callWorker('get-rows', { ids: known.map(({ id }) => id) }).catch(() => []);
  const own = new Set(rows.flatMap(({ id, from }) => (from === 'own' ? [id] : [])));
  return known.filter(({ id, retracted }) => retracted === null && own.has(id));
}

/** The form for what is selected in the page in front, or for words to type. */
export async function openForSelection(
  world: World,
  tab: FrontTab,
  page: string | null,
  report: PageReport | null,
): Promise<OpenedForm> {
  // Without an app in the page nobody answers.
  const selected = await world.callTab(tab.id, 'get-selection', null).catch(() => null);
  if (selected) return openSelected(world, selected, report);
  return { ...(await draftOrNew(world, blankForm(await start(world, page ?? '')))), nothingSelected: true };
}

/** The form for words that were chosen in the context menu; where the page was read, with the words around them. */
export async function openForWords(
  world: World,
  tab: number,
  chosen: SelectedWords,
  report: PageReport | null,
): Promise<OpenedForm> {
  const selected = await world.callTab(tab, 'get-selection', null).catch(() => null);
  const same = selected && plain(selected.selector.exact) === plain(chosen.selector.exact);
  return openSelected(world, same ? selected : chosen, report);
}

/** All of a statement is the statement, with what is known of it. */
async function openSelected(world: World, selected: SelectedWords, report: PageReport | null): Promise<OpenedForm> {
  const { facts, selector } = selected;
  const read = report?.facts.url === facts.url ? report : null;
  const said = selectedStatement(selector, read?.entries ?? []);
  if (read && said?.whole) return openForEntry(world, said.entry, read);
  return draftOrNew(world, formForSelection(selected, await start(world, facts.url), read?.entries));
}

/** A browser writes a selection with other blanks than the page's text has. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The draft last typed on a page; `null` when there is none. */
export async function pageDraft(world: World, page: string): Promise<Draft | null> {
  const drafts = await world.callWorker('list-drafts', null);
  return drafts.find(({ form }) => isNew(form) && form.origin === page) ?? null;
}

/** Whether a draft was typed so recently that its writer is still at it. */
export function isFresh({ at }: Draft, now: Date): boolean {
  return now.getTime() - Date.parse(at) < justNow;
}

/** A draft as it is opened again. */
export function reopened({ id, form, at }: Draft): OpenedForm {
  return { id, form, backFrom: at };
}

/** A change to a published annotation is typed at the desk and asks for a reason: as a new annotation it would stand there twice. */
function isNew({ reason }: DraftForm): boolean {
  return reason === undefined;
}

async function start(world: World, page: string) {
  const { publisher } = await world.callWorker('get-settings', null);
  return { page, language: wordsLanguage().language, publisher };
}

async function draftOrNew(world: World, form: DraftForm): Promise<OpenedForm> {
  const drafts = await world.callWorker('list-drafts', null);
  const begun = drafts.find((draft) => isNew(draft.form) && sameWords(draft.form, form));
  return begun ? reopened(begun) : { id: world.newId(), form, backFrom: null };
}
