import { explainCitation } from '../core/citation/explain-citation.ts';
import { readPack } from '../core/citation/explanation-pack.ts';
import type { Explanation } from '../core/model/explanation.ts';
import type { SeenMention } from '../core/model/page.ts';
import { browser } from '../messaging/browser.ts';
import { loadOnce } from './load-once.ts';

/** The pack that comes with the extension, by citation id; read again after the worker was stopped. */
const pack = loadOnce(loadPack);

/**
 * Say what each citation is: from the pack, from its nearest parent there, or by name and link alone.
 *
 * @returns by the mention's key; citations that nothing is known of are left out
 */
export async function explainCitations(mentions: readonly SeenMention[]): Promise<Record<string, Explanation>> {
  const citations = mentions.flatMap(({ key, mention }) =>
    mention.mention === 'citation' && !mention.local ? [{ key, id: mention.id }] : [],
  );
  if (citations.length === 0) return {};
  const known = await pack();
  const explained: Record<string, Explanation> = {};
  for (const { key, id } of citations) {
    const explanation = explainCitation(id, known);
    if (explanation) explained[key] = explanation;
  }
  return explained;
}

async function loadPack(): Promise<ReadonlyMap<string, Explanation>> {
  const answer = await fetch(browser.runtime.getURL('explanations/en.json'));
  return new Map(readPack(await answer.json()).map((explanation) => [explanation.id, explanation]));
}
