import type { IndexedClaim } from '../core/matching/claim-index.ts';
import { decide } from '../core/matching/decide.ts';
import type { DraftForm } from '../core/model/draft.ts';
import type { PageReport } from '../core/model/page.ts';
import type { Tried, TriedStatement } from '../core/model/tried.ts';
import { browser } from '../messaging/browser.ts';
import type { TriedPage } from '../messaging/try-calls.ts';
import type { Database } from '../store/database.ts';
import { listNearMisses } from '../store/near-misses.ts';
import { rankTried } from './rank-tried.ts';
import { openTabPages } from './tab-pages.ts';
import { toStatement } from './to-statement.ts';

/** Try a form on the statements of every open page that was read, and on the near-misses that were kept. */
export async function tryAnnotation(
  database: Database,
  form: DraftForm,
): Promise<{ pages: TriedPage[]; nearMisses: Tried[] }> {
  const claim = toClaim(form);
  const reports = claim ? await openReports() : [];
  const kept = claim ? await listNearMisses(database) : [];
  return {
    pages: reports.map((report) => tryPage(claim, report)),
    nearMisses: kept.flatMap((statement) => tryOne(claim, statement, null) ?? []),
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

function tryPage(claim: IndexedClaim | null, { facts, entries }: PageReport): TriedPage {
  const statements = entries.flatMap(({ seen }) => {
    const said = toStatement(seen, facts);
    if (!said) return [];
    const { text, speaker, lang } = said;
    return [{ statement: { exact: seen.selector.exact, sentence: text, speaker, lang }, date: facts.publishedOn }];
  });
  const tried = statements.flatMap(({ statement, date }) => tryOne(claim, statement, date) ?? []);
  return {
    url: facts.url,
    title: facts.title,
    statements: statements.length,
    tried: rankTried(tried),
  };
}

function tryOne(claim: IndexedClaim | null, statement: TriedStatement, date: string | null): Tried | null {
  if (!claim) return null;
  const { exact, sentence, speaker, lang } = statement;
  return { statement, ...decide({ text: sentence, quote: exact, speaker, lang, date }, claim) };
}
