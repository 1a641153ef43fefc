import type { IndexedClaim } from '../core/matching/claim-index.ts';
import type { Statement } from '../core/matching/retrieve.ts';
import { toStatement } from '../core/matching/to-statement.ts';
import type { DraftForm } from '../core/model/draft.ts';
import type { PageReport } from '../core/model/page.ts';
import type { Tried, TriedStatement } from '../core/model/tried.ts';
import { browser } from '../messaging/browser.ts';
import type { TriedPage } from '../messaging/try-calls.ts';
import type { Database } from '../store/database.ts';
import { listNearMisses } from '../store/near-misses.ts';
import { rankTried } from './rank-tried.ts';
import { openTabPages } from './tab-pages.ts';
import { decideOn } from './threads-here.ts';

/** Try a form on the statements of every open page that was read, and on the near-misses that were kept. */
export async function tryAnnotation(
  database: Database,
  form: DraftForm,
): Promise<{ pages: TriedPage[]; nearMisses: Tried[] }> {
  const claim = toClaim(form);
  const reports = claim ? await openReports() : [];
  const kept = claim ? await listNearMisses(database) : [];
  const said = reports.map(statementsOf);
  const tried = await tryAll(claim, [...said, kept.map((statement) => ({ statement, date: null }))]);
  return {
    pages: reports.map(({ facts: { url, title } }, i) => ({
      url,
      title,
      statements: said[i]?.length ?? 0,
      tried: rankTried(tried[i] ?? []),
    })),
    nearMisses: tried[reports.length] ?? [],
  };
}

function toClaim({ quotation, variants, speaker, saidOn, language }: DraftForm): IndexedClaim | null {
  if (quotation.trim() === '') return null;
  return {
    id: 'tried',
    text: quotation.trim(),
    variants: variants.split('\n').filter((line) => line.trim() !== ''),
    speaker: speaker.trim() || null,
    date: saidOn || null,
    lang: language.trim() || null,
  };
}

async function openReports(): Promise<PageReport[]> {
  const pages = await openTabPages();
  const reports = await Promise.all(
    pages.map(async ([tab, page]) => {
      if (page.is !== 'read') return [];
      // What is open in a private window is nothing to another window.
      const shown = await browser.tabs.get(tab).catch(() => null);
      return shown && !shown.incognito ? [page.report] : [];
    }),
  );
  return reports.flat();
}

/** A statement, and when the page it stands on was published. */
interface Dated {
  readonly statement: TriedStatement;
  readonly date: string | null;
}

function statementsOf({ facts, entries }: PageReport): Dated[] {
  return entries.flatMap(({ seen }) => {
    const said = toStatement(seen, facts);
    if (!said) return [];
    const { text, speaker, lang } = said;
    return [{ statement: { exact: seen.selector.exact, sentence: text, speaker, lang }, date: facts.publishedOn }];
  });
}

/** Try a claim on several lists of statements at once. */
async function tryAll(claim: IndexedClaim | null, lists: readonly (readonly Dated[])[]): Promise<Tried[][]> {
  const statements = lists.flat().map(({ statement: { exact, sentence, speaker, lang }, date }): Statement => {
    return { text: sentence, quote: exact, speaker, lang, date };
  });
  const decisions = claim && statements.length > 0 ? await decideOn({ claim, statements }) : [];
  let at = 0;
  return lists.map((list) =>
    list.flatMap(({ statement }) => {
      const decision = decisions[at++];
      return decision ? [{ statement, ...decision }] : [];
    }),
  );
}
