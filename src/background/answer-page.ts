import type { Finding } from '../core/model/finding.ts';
import type { Entry, PageFacts, SeenMention } from '../core/model/page.ts';
import type { LookUpReply, WorkerCalls } from '../messaging/contract.ts';
import { toldOfText } from '../messaging/questions.ts';
import { pageOf, type Sender } from '../messaging/router.ts';
import { shownToReader } from '../messaging/shown-to-reader.ts';
import type { Database } from '../store/database.ts';
import { rememberSights } from '../store/sights.ts';
import { readSettings } from './settings.ts';
import { rememberTabPage, rememberTabPageSoon } from './tab-pages.ts';
import { knowMentions } from './threads-here.ts';

/** What is asked about a page. */
export interface AskedPage {
  readonly facts: PageFacts;
  /** Find what is said and cited there, or name what was found before. */
  mentions(): Promise<readonly SeenMention[]>;
  /** Whether that comes beside what was found before. */
  readonly more: boolean;
  /** Aborted when the page goes. */
  readonly leaves: AbortSignal;
}

/**
 * Answer the app of a page, and keep what was found for the popup.
 *
 * What is kept is written once the answer has left: the page does not wait for it, and who asks for the tab does.
 */
export async function answerPage(
  database: Database,
  { facts, mentions: find, more, leaves }: AskedPage,
  sender: Sender,
  at: string,
): Promise<WorkerCalls['read-text']['reply']> {
  const { tab } = sender;
  const url = pageOf(sender);
  try {
    const found = await find();
    const knowing = knowMentions({ facts, mentions: found }, leaves);
    knowing.catch(() => undefined);
    const settings = await readSettings();
    if (settings.pausedSince) throw new Paused();
    const known = await knowing;
    const { explanations, corrected } = known;
    const findings = shownToReader(known.findings, settings);
    const mentions = found.map((seen) => corrected.find(({ key }) => key === seen.key) ?? seen);
    if (tab?.id !== undefined && url)
      void rememberTabPageSoon(tab.id, url, (before) => {
        const entries = mentions.map((seen) => toEntry(seen, findings, explanations));
        // A question may come twice: from the page, which did not want to wait any longer, and from the hidden page.
        const keys = new Set(entries.map(({ seen: { key } }) => key));
        const earlier =
          more && before?.is === 'read' ? before.report.entries.filter(({ seen: { key } }) => !keys.has(key)) : [];
        return { is: 'read', url, report: { facts, entries: [...earlier, ...entries] } };
      });
    // A private window leaves no trace on disk.
    if (!tab?.incognito)
      setTimeout(() => rememberSights(database, annotationsShown(findings), at).catch(() => undefined));
    return toldOfText(found, { ...known, findings }, settings);
  } catch (error) {
    const code = error instanceof Error ? error.name : 'unknown';
    if (tab?.id !== undefined && url && !UNTOLD.includes(code)) {
      await rememberTabPage(tab.id, { is: 'failed', url, code });
    }
    throw error;
  }
}

/** Why a page gets no answer that nobody has to be told of: everything is paused, or the page is gone. */
const UNTOLD: readonly string[] = ['Paused', 'AbortError'];

/** No page is read until the reader resumes: the app that asks ends itself. */
class Paused extends Error {
  override readonly name = 'Paused';
}

function toEntry(seen: SeenMention, findings: readonly Finding[], explanations: LookUpReply['explanations']): Entry {
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
