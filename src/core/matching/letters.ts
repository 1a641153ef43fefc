const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 20_000;

/** How alike two words are spelled: the share of their groups of three letters that both have (Dice 1945). */
export function likeness(a: string, b: string): number {
  const here = groupsOf(a);
  const there = groupsOf(b);
  let both = 0;
  for (const group of here) if (there.has(group)) both++;
  return (2 * both) / (here.size + there.size);
}

/** Edges count as letters, so that the beginning of a word weighs more than its middle. */
function groupsOf(word: string): ReadonlySet<string> {
  const ready = known.get(word);
  if (ready) return ready;
  if (known.size > mostKnown) known.clear();
  const edged = `^${word}$`;
  const groups = new Set<string>();
  for (let i = 0; i + 3 <= edged.length; i++) groups.add(edged.slice(i, i + 3));
  if (groups.size === 0) groups.add(edged);
  known.set(word, groups);
  return groups;
}
