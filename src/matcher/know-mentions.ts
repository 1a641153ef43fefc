import type { Known, MentionsQuestion } from '../messaging/threads.ts';
import type { Database } from '../store/database.ts';
import type { Shelf } from '../store/shelf.ts';
import { correctMentions } from './correct-mentions.ts';
import { citationBook, explainCitations } from './explain-citations.ts';
import { lookUp } from './look-up.ts';

/** Say what is known of mentions: those that moderators corrected as they should be. */
export async function knowMentions(
  database: Database,
  { facts, mentions: found, asFound }: MentionsQuestion,
  beat: () => void,
  shelf: Shelf | null = null,
): Promise<Known> {
  // Most pages have nothing that was corrected: they are looked up without waiting to know.
  const uncorrected = lookUp(database, facts, found, citationBook, beat, shelf);
  uncorrected.catch(() => undefined);
  const mentions = asFound ? found : await correctMentions(database, found);
  const corrected = mentions.filter((seen, index) => seen !== found[index]);
  const [findings, explanations] = await Promise.all([
    corrected.length === 0 ? uncorrected : lookUp(database, facts, mentions, citationBook, beat, shelf),
    explainCitations(mentions),
  ]);
  return { findings, explanations, corrected };
}
