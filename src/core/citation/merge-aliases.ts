import type { Atom } from './atom.ts';
import { firstFrom } from './first-from.ts';

const ALSO =
  /^,? (?:(?:also|formally|officially|better|widely) )?(?:known as|called|dubbed|titled|numbered) (?:the )?[“"‘']?$|^, (?:the )?[“"]?$|^ \($/;

/**
 * Where the text gives an instrument of its own a name ("a new law, House Bill 12"), the name's id stands for all its mentions.
 *
 * @param named citations with an id of the world, in text order
 */
export function mergeAliases(text: string, phrases: readonly Atom[], named: readonly Atom[]): Atom[] {
  const ids = new Map<string, Atom>();
  for (const phrase of phrases) {
    if (!phrase.local || ids.has(phrase.id)) continue;
    const name = named[firstFrom(named, phrase.end)];
    const fits =
      name && (name.type === phrase.type || /^(?:act|bill|ballot|agency|exec|eu|uk|reg|treaty)$/.test(name.type));
    if (name && fits && name.start - phrase.end < 34 && ALSO.test(text.slice(phrase.end, name.start)))
      ids.set(phrase.id, name);
  }
  return phrases.map((phrase) => {
    const name = ids.get(phrase.id);
    if (!name) return phrase;
    const { local, ...rest } = phrase;
    return { ...rest, id: name.id, type: name.type, anaphora: true };
  });
}
