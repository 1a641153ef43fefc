import { citationName } from '../core/citation/citation-name.ts';
import { readPack } from '../core/citation/explanation-pack.ts';
import { officialLink } from '../core/citation/official-link.ts';
import { parentIds } from '../core/citation/parent-ids.ts';
import { sameAs } from '../core/citation/same-as.ts';
import type { Explanation } from '../core/model/explanation.ts';
import type { SeenMention } from '../core/model/page.ts';
import { browser } from '../messaging/browser.ts';

/** The pack that comes with the extension, by citation id; read again after the worker was stopped. */
let pack: Promise<ReadonlyMap<string, Explanation>> | null = null;

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
  pack ??= loadPack();
  const known = await pack;
  const explained: Record<string, Explanation> = {};
  for (const { key, id } of citations) {
    const explanation = explain(id, known);
    if (explanation) explained[key] = explanation;
  }
  return explained;
}

function explain(id: string, known: ReadonlyMap<string, Explanation>): Explanation | null {
  const nearest = parentIds(id)
    .flatMap((parent) => [parent, ...sameAs(parent)])
    .map((parent) => known.get(parent))
    .find((explanation) => explanation !== undefined);
  const link = officialLink(id) ?? sameAs(id).map(officialLink).find(Boolean) ?? nearest?.link ?? null;
  const name = citationName(id) ?? nearest?.name ?? null;
  if (name === null || (link === null && !nearest)) return null;
  return { id, name, text: nearest?.text ?? '', link, changes: nearest?.changes ?? [] };
}

async function loadPack(): Promise<ReadonlyMap<string, Explanation>> {
  const answer = await fetch(browser.runtime.getURL('explanations/en.json'));
  return new Map(readPack(await answer.json()).map((explanation) => [explanation.id, explanation]));
}
