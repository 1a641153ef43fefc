import type { DraftForm } from '../../core/model/draft.ts';
import type { PageReport } from '../../core/model/page.ts';
import type { PageState } from '../../messaging/contract.ts';

/** Why words that are annotated get no mark on the page in front: they stand in nothing that was found on it, or it was not read. */
export type NotMarked = 'outside' | 'unread';

/** How many words in a row make a passage the same. */
const sameRun = 5;

/** Tell before publishing that the page in front will show nothing; `null` where it may, or where it cannot be told. */
export function notMarkedHere(
  { quotation, citations, origin }: Pick<DraftForm, 'quotation' | 'citations' | 'origin'>,
  state: PageState,
): NotMarked | null {
  const words = wordsOf(quotation);
  if (words.length === 0 && citations.length === 0) return null;
  if (state.is === 'looking') return null;
  if (state.is !== 'read') return 'unread';
  const { facts, entries } = state.report;
  if (facts.url !== origin) return null;
  return standsIn(words, entries) || isCited(citations, entries) ? null : 'outside';
}

function standsIn(words: readonly string[], entries: PageReport['entries']): boolean {
  if (words.length === 0) return false;
  return entries.some(({ seen }) => {
    if (seen.mention.mention !== 'quotation') return false;
    const said = wordsOf(seen.selector.exact);
    return shares(words, said, Math.min(sameRun, words.length, said.length));
  });
}

/** A law's annotation is shown with its parts, too. */
function isCited(citations: readonly string[], entries: PageReport['entries']): boolean {
  return entries.some(({ seen: { mention } }) => {
    if (mention.mention !== 'citation') return false;
    return citations.some((id) => mention.id === id || mention.id.startsWith(`${id}/`));
  });
}

/** Whether two texts have so many words in a row. */
function shares(one: readonly string[], other: readonly string[], run: number): boolean {
  if (run === 0) return false;
  const runs = (words: readonly string[]) =>
    Array.from({ length: words.length - run + 1 }, (_, at) => words.slice(at, at + run).join(' '));
  const has = new Set(runs(other));
  return runs(one).some((words) => has.has(words));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
