import type { Finding } from '../core/model/finding.ts';
import type { SeenMention } from '../core/model/page.ts';
import type { Underway } from '../messaging/serve-ports.ts';
import type { Known, MentionsQuestion } from '../messaging/threads.ts';
import type { Database } from '../store/database.ts';
import type { Shelf } from '../store/shelf.ts';
import { correctMentions } from './correct-mentions.ts';
import { citationBook, explainCitations } from './explain-citations.ts';
import { lookUp } from './look-up.ts';

/**
 * Say what is known of mentions: those that moderators corrected as they should be.
 *
 * What is said soon lacks only what no page is told.
 */
export async function knowMentions(
  database: Database,
  { facts, mentions: found, asFound }: MentionsQuestion,
  { beat, soon }: Underway<Known>,
  shelf: Shelf | null = null,
): Promise<Known> {
  const explaining = explainCitations(found);
  const correcting = (async () => {
    const mentions = asFound ? found : await correctMentions(database, found);
    return { mentions, corrected: mentions.filter((seen, index) => seen !== found[index]) };
  })();
  const look = (mentions: readonly SeenMention[]) => {
    const tell = async (findings: readonly Finding[]) => {
      const { corrected } = await correcting;
      // What was corrected is looked up anew.
      if (mentions !== found || corrected.length === 0) soon({ findings, explanations: await explaining, corrected });
    };
    // What fails there makes the whole fail.
    const onSoon = (findings: readonly Finding[]) => void tell(findings).catch(() => undefined);
    return lookUp(database, facts, mentions, citationBook, { beat, soon: onSoon }, shelf);
  };
  // Most pages have nothing that was corrected: they are looked up without waiting to know.
  const uncorrected = look(found);
  for (const begun of [explaining, uncorrected]) begun.catch(() => undefined); // who asks is told below
  const { mentions, corrected } = await correcting;
  const [findings, explanations] = await Promise.all([
    corrected.length === 0 ? uncorrected : look(mentions),
    explaining,
  ]);
  return { findings, explanations, corrected };
}
