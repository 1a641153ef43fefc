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
import { rememberTabPage, rememberTabPageSoon } from './tab-pages.ts';

type LookUp = WorkerCalls['look-up'];

/**
 * Answer the app of a page, and keep what was found for the popup.
 *
 * What is kept is written once the answer has left: the page does not wait for it, and who asks for the tab does.
 */
export async function answerPage(
  database: Database,
  { facts, mentions: found, more }: LookUp['request'],
  sender: Sender,
  at: string,
): Promise<LookUp['reply']> {
  const { tab } = sender;
  const url = pageOf(sender);
  try {
    // Most pages have nothing that was corrected: they are looked up without waiting to know.
    const asFound = lookUp(database, facts, found, citationBook);
    asFound.catch(() => undefined);
    const [settings, mentions] = await Promise.all([readSettings(), correctMentions(database, found)]);
    if (settings.pausedSince) throw new Paused();
    const [everything, explanations] = await Promise.all([
      mentions.every((seen, index) => seen === found[index])
        ? asFound
        : lookUp(database, facts, mentions, citationBook),
      explainCitations(mentions),
    ]);
    const findings = shownToReader(everything, settings);
    if (tab?.id !== undefined && url)
      void rememberTabPageSoon(tab.id, url, (known) => {
        const earlier = more && known?.is === 'read' ? known.report.entries : [];
        const entries = mentions.map((seen) => toEntry(seen, findings, explanations));
        return { is: 'read', url, report: { facts, entries: [...earlier, ...entries] } };
      });
    // A private window leaves no trace on disk.
    if (!tab?.incognito)
      setTimeout(() => rememberSights(database, annotationsShown(findings), at).catch(() => undefined));
    return { findings, explanations, corrected: mentions.filter((seen, index) => seen !== found[index]), settings };
  } catch (error) {
    if (tab?.id !== undefined && url && !(error instanceof Paused)) {
      const code = error instanceof Error ? error.name : 'unknown';
      await rememberTabPage(tab.id, { is: 'failed', url, code });
    }
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
