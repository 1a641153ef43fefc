import type { Finding } from '../core/model/finding.ts';
import type { Entry, SeenMention } from '../core/model/page.ts';
import type { WorkerCalls } from '../messaging/contract.ts';
import { pageOf, type Sender } from '../messaging/router.ts';
import type { Database } from '../store/database.ts';
import { rememberSights } from '../store/sights.ts';
import { correctMentions } from './correct-mentions.ts';
import { citationBook, explainCitations } from './explain-citations.ts';
import { lookUp } from './look-up.ts';
import { readSettings } from './settings.ts';
import { shownToReader } from './shown-to-reader.ts';
import { recallTabPage, rememberTabPage } from './tab-pages.ts';

type LookUp = WorkerCalls['look-up'];

/** Answer the app of a page, and keep what was found for the popup. */
export async function answerPage(
  database: Database,
  { facts, mentions: found, more }: LookUp['request'],
  sender: Sender,
  at: string,
): Promise<LookUp['reply']> {
  const { tab } = sender;
  const url = pageOf(sender);
  const settings = await readSettings();
  if (settings.pausedSince) throw new Paused();
  try {
    const mentions = await correctMentions(database, found);
    const findings = shownToReader(await lookUp(database, facts, mentions, citationBook), settings);
    const explanations = await explainCitations(mentions);
    if (tab?.id !== undefined && url) {
      const before = more ? await recallTabPage(tab.id, url) : null;
      const entries = mentions.map((seen) => toEntry(seen, findings, explanations));
      const earlier = before?.is === 'read' ? before.report.entries : [];
      await rememberTabPage(tab.id, { is: 'read', url, report: { facts, entries: [...earlier, ...entries] } });
    }
    // A private window leaves no trace on disk.
    if (!tab?.incognito) await rememberSights(database, annotationsShown(findings), at).catch(() => undefined);
    return { findings, explanations, corrected: mentions.filter((seen, index) => seen !== found[index]), settings };
  } catch (error) {
    const code = error instanceof Error ? error.name : 'unknown';
    if (tab?.id !== undefined && url) await rememberTabPage(tab.id, { is: 'failed', url, code });
    throw error;
  }
}

/** No page is read until the reader resumes: the app that asks ends itself. */
class Paused extends Error {
  override readonly name = 'Paused';
}

function toEntry(
  seen: SeenMention,
  findings: readonly Finding[],
  explanations: LookUp['reply']['explanations'],
): Entry {
  return {
    seen,
    findings: findings.filter(({ key }) => key === seen.key),
    explanation: explanations[seen.key] ?? null,
  };
}

/** What is marked in the page counts as shown; what is only related does not. */
function annotationsShown(findings: readonly Finding[]): string[] {
  const marked = findings.filter(({ level, annotation }) => level === 'match' && !annotation.retracted);
  return [...new Set(marked.map(({ annotation }) => annotation.id))];
}
