import type { SeenMention } from '../core/model/page.ts';
import type { Correction } from '../messaging/reader-calls.ts';
import { correctionsOf } from '../store/corrections.ts';
import type { Database } from '../store/database.ts';

/** Mentions with what moderators corrected before put right, on whatever page the same words stand. */
export async function correctMentions(
  database: Database,
  mentions: readonly SeenMention[],
): Promise<readonly SeenMention[]> {
  const corrections = await correctionsOf(
    database,
    mentions.map(({ selector }) => selector.exact),
  );
  if (!corrections) return mentions;
  return mentions.map((seen, index) => correctMention(seen, corrections[index] ?? null));
}

/** The span stays where the words were found: it is the page's; who says them and what they are is the moderator's. */
export function correctMention(
  seen: SeenMention,
  correction: Pick<Correction, 'speaker' | 'words'> | null,
): SeenMention {
  const { mention, selector } = seen;
  if (!correction || mention.mention !== 'quotation') return seen;
  const { speaker, words } = correction;
  const said = speaker === '' ? null : { text: speaker ?? '', canonical: speaker ?? '' };
  return {
    ...seen,
    // Somebody who corrects a quotation says that somebody speaks.
    mention: { ...mention, ...(speaker === null ? {} : { speaker: said }), attributed: true },
    selector: words === null ? selector : { exact: words, prefix: '', suffix: '' },
  };
}
